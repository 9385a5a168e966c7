import { expect, test } from 'vitest';
import { ChartDocument } from './document.ts';
import { limits } from './limits.ts';

const document = new ChartDocument();

function group(...names: string[]) {
  const g = document.createElement('g');
  g.append(...names.map((name) => document.createElement(name)));
  return g;
}
const namesOf = (node: { childNodes: readonly { nodeName: string }[] }) => node.childNodes.map(({ nodeName }) => nodeName).join(' ');

test('nodes are put, moved and taken out, and fragments give their children', () => {
  const g = group('a', 'b', 'i');
  g.insertBefore(g.lastChild!, g.firstChild);
  expect(namesOf(g)).toBe('I A B');
  g.firstChild!.replaceWith('text', document.createElement('p'));
  expect(namesOf(g)).toBe('#text P A B');
  const fragment = document.createDocumentFragment();
  fragment.append(document.createElement('u'), document.createElement('s'));
  g.insertBefore(fragment, g.lastChild);
  expect(namesOf(g)).toBe('#text P A U S B');
  expect(fragment.hasChildNodes()).toBe(false);
  g.replaceChildren();
  expect(g.lastChild).toBeNull();
});

test('a node is never inside itself, nor put before a stranger', () => {
  const g = group('a');
  expect(() => g.firstChild!.appendChild(g)).toThrow(new Error('An element cannot be put into itself.'));
  expect(() => g.appendChild(g)).toThrow(new Error('An element cannot be put into itself.'));
  expect(() => g.insertBefore(document.createElement('b'), document.body))
    .toThrow(new Error('To insert an element before another, use the parent of that other one.'));
});

test('positions are compared as in a browser, however often nodes were moved', () => {
  const g = group('a', 'b');
  const [a, b] = [g.firstChild!, g.lastChild!];
  expect(a.compareDocumentPosition(b)).toBe(4);
  expect(b.compareDocumentPosition(a)).toBe(2);
  expect(g.compareDocumentPosition(a)).toBe(20);
  expect(a.compareDocumentPosition(g)).toBe(10);
  for (let turn = 0; turn < 200; turn++) g.insertBefore(document.createElement('i'), b);
  const all = g.childNodes;
  expect(all.every((node, at) => at === 0 || all[at - 1]!.compareDocumentPosition(node) === 4)).toBe(true);
});

test('an element holds no more children than a chart may have', () => {
  const g = document.createElement('g');
  for (let count = 0; count < limits.nodes; count++) g.appendChild(document.createTextNode(''));
  expect(() => g.append('one more')).toThrow(new Error(
    'A chart may have at most 40,000 elements. Draw fewer marks, or bin or group the data.',
  ));
});

test('what changed is known up to the root, and nowhere else', () => {
  const g = group('a', 'b');
  const root = document.createElement('svg');
  root.append(g);
  const all = [root, g, ...g.children];
  for (const node of all) Object.assign(node, { changed: false, changedBelow: false });
  g.children[1]!.style.setProperty('color', 'red');
  expect(all.map(({ changed }) => changed)).toEqual([false, false, false, true]);
  expect(all.map(({ changedBelow }) => changedBelow)).toEqual([true, true, false, false]);
});

test('a copy has what is below, and none of the listeners', () => {
  const g = group('a');
  g.setAttribute('class', 'b');
  g.style.setProperty('color', 'red');
  g.addEventListener('click', () => undefined);
  const copy = g.cloneNode(true);
  expect((copy as typeof g).outerHTML).toBe('<g class="b" style="color: red;"><a></a></g>');
  expect(copy.heardHere()).toEqual([]);
});
