/**
 * Brings labs to life: at once where the page is about its lab, else when the reader starts it or presents its slide.
 * Until then no script of the lab is fetched.
 */

async function bringToLife(): Promise<void> {
  const { TrainingLab } = await import('./training-lab.ts');
  if (customElements.get('training-lab') === undefined) customElements.define('training-lab', TrainingLab);
}

const isPresented = () => document.documentElement.dataset['view'] === 'slides';

export function watchLabs(): void {
  const near = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting) && isPresented()) void bringToLife();
  });
  for (const lab of document.querySelectorAll<HTMLElement>('[data-lab]')) {
    if ('address' in lab.dataset) void bringToLife();
    else near.observe(lab);
    lab.querySelector('[data-part="wake"]')?.addEventListener('click', () => void bringToLife(), { once: true });
  }
}
