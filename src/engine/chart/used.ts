/**
 * What `use` shows, as a part of its own in its place: on a page nothing refers to parts that are drawn, for a few
 * references inside references could draw a billion. Here they are counted like all others.
 */
import { ChartElement } from './element.ts';
import { svgNamespace } from './namespaces.ts';

export const isUse = ({ localName, namespaceURI }: ChartElement): boolean =>
  localName === 'use' && namespaceURI === svgNamespace;

/** A clip path takes shapes and no groups. What it does not show may not refer to anything either. */
const unseenInClips = ['fill', 'stroke', 'filter', 'mask', 'style'];

/** The parts of a tree that can be used, by their ids. */
export function partsById(root: ChartElement): ReadonlyMap<string, ChartElement> {
  const named = [...root.querySelectorAll('[id]'), root].reverse();
  return new Map(named.map((one) => [`#${one.id}`, one]));
}

/** The copy of what the element uses; an empty group where there is no such part. */
export function usedBy(use: ChartElement, parts: ReadonlyMap<string, ChartElement>): ChartElement {
  const copy = copyOf(parts.get(use.getAttribute('href') ?? use.getAttribute('xlink:href') ?? ''));
  const moved = ['x', 'y'].map((name) => Number.parseFloat(use.getAttribute(name) ?? '') || 0);
  const place = [use.getAttribute('transform'), moved.some(Boolean) && `translate(${moved.join(',')})`];
  if (copy && use.parentElement?.localName === 'clipPath') {
    for (const name of unseenInClips) copy.removeAttribute(name);
    return movedBy(copy, [...place, copy.getAttribute('transform')]);
  }
  const group = named('g', use);
  use.eachAttribute((name, value) => {
    if (!own.has(name)) group.setAttribute(name, value);
  });
  if (copy) group.append(copy);
  return movedBy(group, place);
}

const own = new Set(['href', 'xlink:href', 'x', 'y', 'width', 'height', 'transform', 'id']);

function movedBy(element: ChartElement, transforms: readonly (string | false | null)[]): ChartElement {
  const known = transforms.filter((one) => one !== null && one !== false && one !== '');
  if (known.length > 0) element.setAttribute('transform', known.join(' '));
  return element;
}

function copyOf(found: ChartElement | undefined): ChartElement | undefined {
  if (!found) return undefined;
  const copy = found.cloneNode(true) as ChartElement;
  for (const one of [copy, ...copy.querySelectorAll('[id]')]) one.removeAttribute('id');
  if (found.localName !== 'symbol') return copy;
  const group = named('g', found);
  group.append(...copy.childNodes);
  return group;
}

const named = (name: string, { ownerDocument }: ChartElement): ChartElement =>
  ownerDocument.createElementNS(svgNamespace, name) as ChartElement;
