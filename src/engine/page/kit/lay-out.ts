/** Sections far from the window are not laid out until they are near. What a reader sees of that is to be nothing. */
import { bringControls } from './controls.ts';
import { whenIdle } from './idle.ts';

export function layOutByAndBy(sections: readonly HTMLElement[]): void {
  const near = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) bringControls(target);
  }, { rootMargin: '200%' });
  for (const section of sections) near.observe(section);
  whenIdle(() => measure(sections));
}

/** Lays out one section a frame, when the page is at rest: the browser remembers its size from then on. */
function measure(sections: readonly HTMLElement[]): void {
  const [section, ...rest] = sections;
  if (section === undefined) return;
  // Not while the reader holds something.
  if (document.querySelector(':active')) return whenIdle(() => measure(sections));
  bringControls(section);
  // The styles in it are found now, so that the frame has less to do.
  void getComputedStyle(section.firstElementChild!.lastElementChild!).color;
  requestAnimationFrame(() => {
    section.dataset['laid'] = 'now';
    whenIdle(() => {
      section.dataset['laid'] = 'known';
      whenIdle(() => measure(rest));
    });
  });
}
