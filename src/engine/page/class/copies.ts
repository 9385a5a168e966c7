/** Copies of what a question asks and of the figure it is about, without names that the page has already. */
import { html } from '../kit/dom.ts';
import { drawingIn } from '../quiz/plane.ts';
import { askedIn, cellOf, labelOf } from './asked.ts';

const names = ['id', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'for'];

function withoutNames<E extends Element>(copy: E): E {
  for (const element of [copy, ...copy.querySelectorAll('*')]) for (const name of names) element.removeAttribute(name);
  return copy;
}

const contentOf = (element: Element): Node[] =>
  [...withoutNames(element.cloneNode(true) as Element).childNodes];

export const questionCopy = (root: HTMLElement): Node[] => {
  const asked = askedIn(root);
  return asked ? contentOf(asked) : [];
};

export const labelCopy = (input: HTMLInputElement): Node[] => contentOf(labelOf(input));

/** The figure as it waits: its axes and its points, and nothing of what the code says. */
export function figureCopy(root: HTMLElement): HTMLElement | undefined {
  const cell = cellOf(root);
  const drawing = cell && drawingIn(cell);
  if (!drawing) return undefined;
  const copy = withoutNames(drawing.cloneNode(true) as SVGSVGElement);
  const isCurve = cell.querySelector('[data-figure="curve"]') !== null;
  const kept = isCurve ? '.axes, defs, style' : '.axes, defs, style, [data-layer~="data"]';
  for (const layer of [...copy.children]) if (!layer.matches(kept)) layer.remove();
  copy.setAttribute('aria-hidden', 'true');
  copy.removeAttribute('role');
  const { ownerDocument: document } = root;
  return html(document, 'div', { class: 'poll-figure' }, html(document, 'div', { 'data-output': '' }, copy));
}
