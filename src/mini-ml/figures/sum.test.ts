import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describe } from '../../engine/figure/describe.ts';
import { FigureError, withRole, type Figure } from '../../engine/figure/figure.ts';
import { markKinds } from '../../engine/figure/marks/marks.ts';
import { marks as ofMiniMl } from '../marks/marks.ts';
import type { RegionMark } from '../marks/region.ts';
import { drawSum } from './sum.ts';

const rings = ({ marks }: Figure) => withRole<RegionMark>(marks, 'region').flatMap((mark) => mark.rings);

test('each bar is as high as its term, and begins where the one before it ended', () => {
  const term = fc.integer({ min: 0, max: 400 }).map((quarters) => quarters / 4);
  fc.assert(fc.property(fc.array(term), fc.array(term), (circles, crosses) => {
    const bars = rings(drawSum(circles, crosses)).map(([from, , to]) => [from![1], to![1]]);
    const terms = [...circles, ...crosses];
    expect(bars.map(([from, to]) => to! - from!)).toEqual(terms);
    expect(bars.map(([from]) => from)).toEqual(terms.map((_, at) => terms.slice(0, at).reduce((a, b) => a + b, 0)));
  }), { numRuns: 100 });
});

test('what is not seen yet is not there, and nothing else moves for it', () => {
  const [some, all] = [drawSum([1, 0], [2], { seen: 2 }), drawSum([1, 0], [2])];
  expect(rings(some)).toEqual(rings(all).slice(0, 2));
  expect([some.x, some.y]).toEqual([all.x, all.y]);
  expect([some.title, all.title]).toEqual(['2 of 3 terms, L = 1', '3 of 3 terms, L = 3']);
  expect(rings(drawSum([1], [2], { seen: 0 }))).toEqual([]);
});

test('the words say where the sum has come to', () => {
  expect(describe(drawSum([0, 0.5], [1]), markKinds(ofMiniMl))).toMatchInlineSnapshot(`"Curve from (0, 0) to (3, 1.5), lowest 0, highest 1.5. Circles at (0.5, 0) and (1.5, 0.5). Cross at (2.5, 1.5)."`);
});

test('a term that is no number is named', () => {
  expect(() => drawSum([1], [2, NaN])).toThrow(FigureError);
  expect(() => drawSum([1], [2, NaN])).toThrowErrorMatchingInlineSnapshot(`[FigureError: drawSum: term 3 is NaN. It must be a number.]`);
});
