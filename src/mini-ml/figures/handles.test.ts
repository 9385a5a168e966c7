import { expect, test } from 'vitest';
import { Linear, Part, relu, Split } from '../core/index.ts';
import type { Figure } from '../../engine/figure/figure.ts';
import { drawGraph, graph, show, showLoss, splitGraph } from './index.ts';

function ids({ handles }: Figure): string[] {
  return handles.map(({ id }) => id);
}

test('points are numbered within their class, a line has a middle and two ends', () => {
  const figure = show(new Linear(1, 1, -1), [[0.1, 0.2], [0.2, 0.2]], [[0.8, 0.9]]);
  expect(ids(figure)).toEqual(['circle-0', 'circle-1', 'cross-0', 'line-shift', 'line-turn-0', 'line-turn-1']);
  expect(figure.handles.find(({ id }) => id === 'line-shift')?.at).toEqual([0.5, 0.5]);
});

test('ids stay the same while numbers change', () => {
  const at = (w1: number, b: number) => ids(show(new Linear(w1, 1, b), [[0.1, w1]], []));
  expect(at(0.5, -0.7)).toEqual(at(1, -1));
});

test('a box has a handle on each edge inside the frame', () => {
  const [right, top] = drawGraph(new Part()).handles;
  expect(right).toMatchObject({ id: 'edge-right', free: 'x' });
  expect(top).toMatchObject({ id: 'edge-top', free: 'y' });
  expect(right?.at[0]).toBeCloseTo(0.5, 3);
  expect(top?.at[1]).toBeCloseTo(0.6, 3);
  const box = { forward: (x: number, y: number) => (x > 0.2 && x < 0.6 && y > 0.3 && y < 0.7 ? 1 : 0) };
  expect(ids(drawGraph(box)).sort()).toEqual(['edge-bottom', 'edge-left', 'edge-right', 'edge-top']);
});

test('each straight line of a boundary of several has a handle; a bent one has none', () => {
  const lines = drawGraph(new Split(new Linear(1, 1, -1.5), new Linear(1, 1, -0.5))).handles;
  expect(lines.map(({ id, at: [x, y] }) => [id, x.toFixed(2), y.toFixed(2)].join(' ')).sort())
    .toEqual(['edge-line 0.25 0.25', 'edge-line-1 0.75 0.75']);
  expect(ids(drawGraph({ forward: (x, y) => (x - 0.5) ** 2 + (y - 0.5) ** 2 - 0.09 }))).toEqual([]);
  expect(ids(drawGraph({ forward: (x, y) => y - 0.5 - 0.3 * Math.sin(7 * x) }))).toEqual([]);
});

test('a mark on a curve moves along it', () => {
  expect(graph(relu, { circles: [-1, 1] }).handles).toMatchObject([
    { id: 'circle-0', role: 'mark', free: 'x', at: [-1, 0] }, { id: 'circle-1', role: 'mark', free: 'x', at: [1, 1] },
  ]);
});

test('the small pictures of a loss curve are held where their author wrote where they are', () => {
  const loss = (options: object) => showLoss((b) => new Linear(1, 1, b), [[0.1, 0.2]], [[0.8, 0.9]], relu, options);
  expect(ids(loss({ at: -0.7 }))).toEqual(['cursor']);
  expect(ids(loss({ at: -0.7, panels: [-1, 0] }))).toEqual(['mark-0', 'mark-1', 'cursor']);
});

test('points have handles while a hand can tell them apart, and only where they are', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at): [number, number] => [at / count, 0.5]);
  expect(ids(splitGraph(many(60), many(40)))).toHaveLength(100);
  expect(ids(splitGraph(many(60), many(41)))).toEqual([]);
  expect(ids(splitGraph([[NaN, 0.2], [0.1, 0.2]], [[0.5, Infinity]]))).toEqual(['circle-1']);
});

test('a function that grows too far says what to do', () => {
  expect(() => graph((x) => Math.exp(20 * x))).toThrow('graph: the function reaches 2.4e+17, which is too large to draw.');
});
