import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { chartOf, placeIn } from './draw-harness.ts';
import { drawChart } from './draw.ts';
import { drawChanges, patchChart } from './patch.ts';
import type { ChartData, Tree } from './tree.ts';

const placeHere = () => placeIn(parseHTML('<!doctype html><body></body>').document);

const kinds = ['svg viewBox', 'g fill', 'circle cx cy', 'text x style:opacity', 'image href'];

const dots = (...places: readonly number[]): Tree =>
  [0, ['0 0 9 9'], [[1, ['red'], places.map((x): Tree => [2, [String(x), '1']])], [3, ['1', '0.5'], ['a']]]];

const chart = (root: unknown): ChartData => chartOf(kinds, root);

test('what stays is the same element, and only what differs is written', () => {
  const place = placeHere();
  const before = drawChart(chart(dots(1, 2, 3)), place);
  const circles = [...before.element.querySelectorAll('circle')];
  const after = patchChart(before, chart(dots(1, 5)), place);
  expect(after.element).toBe(before.element);
  expect([...after.element.querySelectorAll('circle')]).toEqual(circles.slice(0, 2));
  expect(circles.map((circle) => circle.getAttribute('cx'))).toEqual(['1', '5', '3']);
});

test('the same name may stand for other pixels', () => {
  const image = (width: number): ChartData => ({
    ...chart([0, ['0 0 9 9'], [[4, ['pixels:0']]]]), pixels: [{ width, height: 1, bytes: new Uint8ClampedArray(4 * width) }],
  });
  const place = placeHere();
  const before = drawChart(image(1), place);
  patchChart(before, image(2), place);
  expect(before.element.querySelector('image')?.getAttribute('href')).toBe('data:image/png;base64,2');
});

test('other kinds of marks are a new element', () => {
  const place = placeHere();
  const before = drawChart(chart(dots(1)), place);
  const after = patchChart(before, chartOf(['svg width', 'rect x'], [0, ['9'], [[1, ['2']]]]), place);
  expect(after.element).not.toBe(before.element);
  expect(after.element.outerHTML).toContain('<rect x="2"');
});

test('whatever the two states are, a patched chart is the one that would be drawn', () => {
  const value = fc.constantFrom('1', '2', '0.5', 'red');
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ depthSize: 'small' }, fc.constantFrom('a', 'b'),
      fc.tuple(fc.constantFrom(1), fc.tuple(value), fc.array(tie('tree'), { maxLength: 4 })),
      fc.tuple(fc.constantFrom(2, 3), fc.tuple(value, value), fc.array(tie('tree'), { maxLength: 4 }))),
  }));
  const whole = fc.array(tree, { maxLength: 4 }).map((children) => [0, ['0 0 9 9'], children]);
  fc.assert(fc.property(whole, whole, (one, other) => {
    const place = placeHere();
    const patched = patchChart(drawChart(chart(one), place), chart(other), place);
    expect(patched.element.outerHTML).toBe(drawChart(chart(other), place).element.outerHTML);
  }));
});

test('what an event has changed takes the place of what was there', () => {
  const place = placeHere();
  const { element } = drawChart(chart(dots(1, 2)), place);
  place.document.body.append(element);
  const text = JSON.stringify({ kinds: ['circle cx'], parts: [[[0, 1], [0, ['7']]]] });
  drawChanges(element, { text, pixels: [], hears: [] }, place);
  expect([...element.querySelectorAll('circle')].map((circle) => circle.getAttribute('cx'))).toEqual(['1', '7']);
  const nowhere = JSON.stringify({ kinds: ['circle cx'], parts: [[[5, 1], [0, ['7']]]] });
  expect(() => drawChanges(element, { text: nowhere, pixels: [], hears: [] }, place)).toThrow('The chart cannot be read');
});

const changed = (part: unknown, ...more: string[]): ChartData =>
  ({ text: JSON.stringify({ kinds: ['circle cx', 'g', ...more], parts: [part] }), pixels: [], hears: [] });

test('what an event has changed cannot lie outside the chart, nor be no part of it', () => {
  const place = placeHere();
  const { element } = drawChart(chart(dots(1, 2)), place);
  place.document.body.append(element);
  const before = place.document.documentElement.outerHTML;
  for (const part of [
    [['parentNode'], [0, ['7']]], [['length'], [0, ['7']]], [[-1], [0, ['7']]], [[0.5], [0, ['7']]], [[0, 'item', 0], [0, ['7']]],
    [[], 'a text in place of all'], ['', [0, ['7']]], [[0], { length: 2 }], [[0], [9, []]], 7,
  ]) expect(() => drawChanges(element, changed(part), place)).toThrow('The chart cannot be read');
  expect(() => drawChanges(element, changed([[0], [2, []]], 'script'), place)).toThrow('<script> cannot be shown');
  expect(place.document.documentElement.outerHTML).toBe(before);
});

test('how much was changed is told, so that many small changes do not come to a large chart', () => {
  const place = placeHere();
  const { element } = drawChart(chart(dots(1, 2)), place);
  place.document.body.append(element);
  expect(drawChanges(element, changed([[0, 1], [1, [], [[0, ['7']], [0, ['8']]]]]), place)).toBe(3);
});
