import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { heldIn } from './held-parts.ts';

const points = '<svg><g data-layer="data"></g></svg>';
const held = '<svg><path class="holds"></path><g data-layer="data"></g></svg>';
const line = '<svg><g data-layer="line outline"></g><path class="holds holds-line"></path></svg>';

const heldOf = (html: string, isOther = false): string => {
  const output = parseHTML(`<div>${html}</div>`).document.querySelector('div')!;
  return (['points', 'lines', 'marks'] as const).filter(heldIn(output, () => isOther)).join();
};

test('a part that shows no sign of being held is none that can be; one that was not there may be', () => {
  expect(heldOf(points)).toBe('lines');
  expect(heldOf(held)).toBe('points,lines');
  expect(heldOf(line)).toBe('points,lines');
  expect(heldOf(`${held}<g data-layer="line"></g><p data-invite></p>`)).toBe('points,marks');
});

test('of another picture nothing is known: all of it may be held', () => {
  expect(heldOf(points, true)).toBe('points,lines,marks');
});
