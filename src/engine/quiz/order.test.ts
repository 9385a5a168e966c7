import { expect, test } from 'vitest';
import { seedOf, shuffled } from './order.ts';

test('the same seed gives the same order for ever', () => expect(shuffled(5, 27)).toMatchInlineSnapshot(`
  [
    1,
    4,
    3,
    0,
    2,
  ]
`));

test('an order loses none', () => {
  for (let seed = 0; seed < 50; seed += 1) expect(shuffled(4, seed).toSorted()).toEqual([0, 1, 2, 3]);
});

test('questions with other names have other seeds', () => {
  expect(new Set(['array', 'order', 'super', 'extends'].map(seedOf)).size).toBe(4);
});
