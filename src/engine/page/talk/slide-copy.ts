/** A picture of a slide as it is at another step: nothing in it lives, and none of its names is taken twice. */
import { showStepsOfCopy } from '../deck/deck-page.ts';

const prefix = 'next-';
const pointers = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'href'];

export function copyOf(section: HTMLElement, step: number): HTMLElement {
  const copy = section.cloneNode(true) as HTMLElement;
  for (const element of [copy, ...copy.querySelectorAll('*')]) rename(element);
  for (const widget of copy.querySelectorAll('[data-widget]')) widget.replaceWith(...widget.childNodes);
  for (const cell of copy.querySelectorAll<HTMLElement>('live-cell')) showText(cell);
  copy.removeAttribute('data-current');
  copy.setAttribute('data-next', '');
  copy.inert = true;
  showStepsOfCopy(copy, step);
  return copy;
}

function rename(element: Element): void {
  if (element.id !== '') element.id = prefix + element.id;
  for (const { name, value } of [...element.attributes]) {
    const isPointer = pointers.includes(name) && (name !== 'href' || value.startsWith('#'));
    const renamed = isPointer
      ? value.replace(/#?\S+/g, (id) => (id.startsWith('#') ? `#${prefix}${id.slice(1)}` : prefix + id))
      : value.replace(/url\((["']?)#/g, `url($1#${prefix}`);
    if (renamed !== value) element.setAttribute(name, renamed);
  }
}

/** An editor lives in a tree of its own, which is not copied with it: its text is. */
function showText(cell: HTMLElement): void {
  const code = cell.ownerDocument.createElement('code');
  code.textContent = cell.dataset['source'] ?? '';
  cell.querySelector('pre:has(> [data-editor])')?.replaceChildren(code);
}
