/** While a lecture is written, a slide gets another title, and with it another address: the window stays at it. */

interface Place {
  id: string;
  /** Among all slides, from 0. */
  index: number;
  /** Where it was in the slide: `.2` at the end of the address. */
  step: string;
}

const key = `lectures:slide:${location.pathname}`;
const slides = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('section[data-slide]')];

function remember(): void {
  const all = slides();
  const index = all.findIndex((slide) => slide.hasAttribute('data-current'));
  if (index < 0) return;
  const [step = ''] = /\.\d+$/.exec(location.hash) ?? [];
  sessionStorage.setItem(key, JSON.stringify({ id: all[index]!.id, index, step } satisfies Place));
}

/** The slide that now stands where the one was that is gone. */
function comeBack(): void {
  const kept = sessionStorage.getItem(key);
  if (kept === null) return;
  const { id, index, step } = JSON.parse(kept) as Place;
  const slide = slides()[index];
  if (slide && document.getElementById(id) === null) location.hash = `${slide.id}${step}`;
}

if (document.documentElement.dataset['view'] === 'slides') {
  comeBack();
  const steps = { subtree: true, attributeFilter: ['data-current', 'data-shown'] };
  new MutationObserver(remember).observe(document.querySelector('main')!, steps);
  addEventListener('hashchange', remember);
}
