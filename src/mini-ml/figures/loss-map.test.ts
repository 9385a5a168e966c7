import { expect, test } from 'vitest';
import { fullLoss, Linear, logSigmoidLoss, relu, type Point } from '../core/index.ts';
import { describe } from '../../engine/figure/describe.ts';
import { withRole, type Figure, type Handle } from '../../engine/figure/figure.ts';
import type { CursorMark } from '../../engine/figure/marks/cursor.ts';
import type { Level, LevelsMark } from '../../engine/figure/marks/levels.ts';
import { markKinds } from '../../engine/figure/marks/marks.ts';
import { marks as ofMiniMl } from '../marks/marks.ts';
import { lossMap, showLoss } from './index.ts';
import { dataTables } from '../../engine/figure/tables.ts';

const kinds = markKinds(ofMiniMl);
const circles: readonly Point[] = [[0.6, 0.2], [0.4, 0.3]];
const crosses: readonly Point[] = [[0.6, 0.5], [0.8, 0.8], [1, 0.1]];
const modelAt = (w1: number, w2: number) => new Linear(w1, w2, -1);

const levelsOf = ({ marks }: Figure): readonly Level[] =>
  withRole<LevelsMark>(marks, 'levels').flatMap(({ levels }) => levels);
const cursorOf = ({ marks }: Figure): CursorMark | undefined => withRole<CursorMark>(marks, 'cursor')[0];
const handleOf = ({ handles }: Figure): Handle | undefined => handles.find(({ id }) => id === 'cursor');

test('around a level the loss is what the level says, within a hundredth of the range', () => {
  for (const pointLoss of [relu, logSigmoidLoss]) {
    const figure = lossMap(modelAt, circles, crosses, pointLoss);
    const levels = levelsOf(figure);
    const inside = ([x, y]: readonly [number, number]) => [x, y].some((value) => value > -1 && value < 3);
    for (const { below, rings } of levels) {
      const places = rings.flat().filter(inside);
      const losses = places.map(([w1, w2]) => fullLoss(modelAt(w1, w2), circles, crosses, pointLoss));
      expect(losses.length).toBeGreaterThan(0);
      for (const loss of losses) expect(Math.abs(loss - below)).toBeLessThan(levels[0]!.below / 100);
    }
  }
});

test('a level at the border of the map goes around its corners', () => {
  const [highest] = levelsOf(lossMap((w1, w2) => new Linear(w1, w2, -1), circles, crosses, relu));
  expect(highest?.rings[0]).toContainEqual([3, 3]);
  expect(highest?.rings[0]).not.toContainEqual([-1, -1]);
});

test('the cursor stands where the model is, on the curve and on the map, and can be dragged there', () => {
  const curve = showLoss((b) => new Linear(1, 1, b), circles, crosses, relu, { at: -0.75 });
  const loss = fullLoss(new Linear(1, 1, -0.75), circles, crosses, relu);
  expect(cursorOf(curve)?.at).toEqual([-0.75, loss]);
  expect(handleOf(curve)).toMatchObject({ at: [-0.75, loss], free: 'x' });
  const map = lossMap(modelAt, circles, crosses, relu, { at: [1, 2] });
  expect(cursorOf(map)?.at).toEqual([1, 2]);
  expect(handleOf(map)).toMatchObject({ at: [1, 2], free: 'both' });
});

test('the range grows until it holds the cursor', () => {
  expect(showLoss((b) => new Linear(1, 1, b), circles, crosses, relu, { at: 0.5 }).x).toEqual([-2, 0.5]);
  expect(lossMap(modelAt, circles, crosses, relu, { at: [1, 4] })).toMatchObject({ x: [-1, 4], y: [-1, 4] });
});

test('a map says its levels, where it is lowest and what the cursor has', () => {
  const map = lossMap(modelAt, circles, crosses, relu, { at: [2, 1] });
  expect(describe(map, kinds)).toMatchInlineSnapshot(`"7 levels, the highest below 5.21. The region between (0.66, −0.3533) and (1.8989, 2.5453) is below 0.106. Cursor at (2, 1), L = 0.5."`);
  expect(dataTables(map, kinds).map(({ caption, columns, rows }) => [caption, columns, rows.length])).toMatchInlineSnapshot(`
    [
      [
        "Loss over w1 and w2: levels",
        [
          "below",
          "from x",
          "to x",
          "from y",
          "to y",
        ],
        7,
      ],
      [
        "Loss over w1 and w2: cursor",
        [
          "x",
          "y",
        ],
        1,
      ],
    ]
  `);
});

test('an empty range is refused', () => {
  expect(() => lossMap(modelAt, circles, crosses, relu, { from: 1, to: 1 })).toThrow(
    'lossMap: from is 1 and to is 1. from must be less than to.');
});
