import { expect, test } from 'vitest';
import { fromSource } from './source.ts';

test('two lists are circles and crosses, however they are laid out', () => {
  expect(fromSource(`
    const s1: Point[] = [
      [0.5, .25], [-0.1, 1e-2],
    ];
    const s2 = [[1, 0]];
    const other = [[9, 9]];
  `).points).toEqual([
    { x1: 0.5, x2: 0.25, label: 'circle' },
    { x1: -0.1, x2: 0.01, label: 'circle' },
    { x1: 1, x2: 0, label: 'cross' },
  ]);
});

test('the first line is the model', () => {
  expect(fromSource('drawGraph(new Linear(1, -1.5, -0.9)); new Linear(0, 0, 0)').start).toEqual([1, -1.5, -0.9]);
});

test('points far outside are left out, and code without points or line gives nothing', () => {
  expect(fromSource('const s1 = [[3, 0], [0, 1]];').points).toEqual([{ x1: 0, x2: 1, label: 'circle' }]);
  expect(fromSource('const a = [1, 2]; class Linear {}; f(x1[0], y)')).toEqual({});
});
