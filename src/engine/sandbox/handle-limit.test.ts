import { expect, test } from 'vitest';
import type { CellResult, Shown } from '../cell/cell.ts';
import type { Grip } from '../chart/tree.ts';
import { handleNames, limited, limitOf } from './handle-limit.ts';

const grip = (mark: number, name: string): Grip =>
  ({ mark, name, datum: 0, part: 'point', free: 'both', at: [0, 0], values: [0, 0] });

const chart = {
  text: '', pixels: [], hears: [],
  grips: JSON.stringify([{ svg: 0, width: 10, height: 10, grips: [grip(0, 'rule'), grip(1, 'dot'), grip(3, 'dot')] }]),
};
const figure = { kind: 'figure', handles: [{ role: 'point' }, { role: 'shift' }, { role: 'turn' }, 'no handle'] };

const shown: Shown[] = [
  { kind: 'chart', chart }, { kind: 'figure', picture: { kind: 'row', pictures: [figure, { kind: 'chart', chart }] } },
];

const heldIn = (written: string): unknown => {
  const result: CellResult = { id: 'a', redrawn: true, shown };
  return JSON.parse(JSON.stringify(limited(result, limitOf(written)).shown), (key, value: unknown) => {
    if (key === 'grips') return (JSON.parse(String(value)) as { grips: Grip[] }[]).flatMap(({ grips }) => grips.map(({ mark }) => mark));
    return key === 'handles' ? (value as { role: string }[]).map(({ role }) => role) : value;
  });
};

test('what can be held has names: marks those of Plot, numbered where they are alike, figures their own', () => {
  expect(handleNames(shown)).toEqual(['rule', 'dot', 'dot1', 'dot2', 'point', 'line']);
});

test('only what the author names is left, in rows of pictures too', () => {
  const inRow = (handles: string[], grips: object) =>
    ({ kind: 'figure', picture: { kind: 'row', pictures: [{ kind: 'figure', handles }, { kind: 'chart', chart: grips }] } });
  const { grips: _, ...bare } = chart;
  const withMarks = (...marks: number[]) => ({ ...bare, grips: marks });
  expect(heldIn('dot2 line')).toEqual([
    { kind: 'chart', chart: withMarks(3) }, inRow(['shift', 'turn'], withMarks(3)),
  ]);
  expect(heldIn('rule, dot')).toEqual([
    { kind: 'chart', chart: withMarks(0, 1, 3) }, inRow([], withMarks(0, 1, 3)),
  ]);
  expect(heldIn('false')).toEqual([{ kind: 'chart', chart: bare }, inRow([], bare)]);
});

test('without a limit everything stays', () => {
  const result: CellResult = { id: 'a', redrawn: true, shown };
  expect(limited(result, undefined)).toBe(result);
});
