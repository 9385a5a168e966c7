/** Arrow keys lead through a cell, which is one stop of the Tab key: its fold, its buttons, its numbers. */
import type { Program } from '../live/program.ts';
import { isModified, ways } from './arrow-keys.ts';

const buttons = '[data-fold] > summary, [data-tools] button';

/** What the keys lead to, in their order. */
function partsOf(host: Element): HTMLElement[] {
  const parts = [buttons, '[data-number]'].flatMap((kind) => [...host.querySelectorAll<HTMLElement>(kind)]);
  return parts.filter((part) => part.checkVisibility());
}

/** To the part before or after; at an end it stays. */
export function goBeside(part: HTMLElement, way: -1 | 1): void {
  const all = partsOf(part.closest('live-cell')!);
  all[all.indexOf(part) + way]?.focus();
}

/** From a button the arrow that points down leads to the numbers. */
export function listenToCellKeys(document: Document, program: Program): void {
  document.addEventListener('keydown', (event) => {
    const { target, key, defaultPrevented } = event;
    const way = ways[key];
    if (!way || defaultPrevented || isModified(event)) return;
    const host = target instanceof HTMLElement && target.matches(buttons) && target.closest('live-cell');
    if (!host) return;
    event.preventDefault();
    event.stopPropagation();
    void program.prepare().then(() => document.activeElement === target && go(host, target, key, way));
  });
}

function go(host: Element, from: HTMLElement, key: string, way: -1 | 1): void {
  const number = partsOf(host).find((part) => part.dataset['number'] !== undefined);
  if (key === 'ArrowDown' && number) number.focus();
  else goBeside(from, way);
}
