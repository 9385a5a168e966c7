import { whenIdle } from './idle.ts';

/** Lays out the sections that are far from the window, one at a time; those near it are laid out by the browser. */
export function layOutAtRest([section, ...rest]: readonly HTMLElement[]): void {
  if (section === undefined) return;
  section.dataset['laid'] = '';
  whenIdle(() => layOutAtRest(rest));
}
