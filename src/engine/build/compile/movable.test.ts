import { expect, test } from 'vitest';
import type { CellResult, CompiledCell, Shown } from '../../cell/cell.ts';
import { compileCell } from '../../cell/compile.ts';
import type { ChartData, Grip } from '../../chart/tree.ts';
import type { Handle, Picture } from '../../figure/figure.ts';
import { hasHeld, withMovable, type Try } from './movable.ts';

const gripAt = (x: number): Grip =>
  ({ mark: 0, name: 'dot', datum: 0, part: 'point', free: 'both', at: [x, 0], values: [x, 0] });

const chartAt = (x: number): Shown => {
  const chart: ChartData = {
    text: '', pixels: [], hears: [], grips: JSON.stringify([{ svg: 0, width: 10, height: 10, grips: [gripAt(x)] }]),
  };
  return { kind: 'chart', chart };
};

const cells: CompiledCell[] = [['a', 'const n = 2;'], ['b', 'const m = 3;'], ['c', 'n + 5;']]
  .map(([id, source]) => compileCell({ id: id!, source: source!, defines: true }));

const result: CellResult = { id: 'c', redrawn: true, shown: [chartAt(1)] };

test('a chart keeps its places where a number of the code moves one, also of a cell that it reads', async () => {
  const tried: string[] = [];
  const attempt: Try = async (needed, theta, id) => {
    tried.push(`${needed.join()} ${JSON.stringify(theta)} ${id}`);
    return Promise.resolve([chartAt(theta[0]![0]! === 2 ? 1 : 1.5)]);
  };
  expect((await withMovable(result, cells, attempt)).shown).toEqual(result.shown);
  expect(tried).toEqual(['0,2 [[2],[5.005]] c', '0,2 [[2.002],[5]] c']);
});

test('a chart in a row of pictures is tried as well', async () => {
  const row = (x: number): Shown =>
    ({ kind: 'figure', picture: { kind: 'row', pictures: [{ kind: 'figure' }, chartAt(x), chartAt(7)] } });
  const inRow = { ...result, shown: [row(1)] };
  expect(hasHeld(inRow)).toBe(true);
  const [found] = (await withMovable(inRow, cells, () => Promise.resolve([row(2)]))).shown;
  const { pictures } = (found as { picture: { pictures: { chart?: ChartData }[] } }).picture;
  expect(pictures.map(({ chart }) => chart?.isStill)).toEqual([undefined, undefined, true]);
});

const point = (id: string, x: number, more: Partial<Handle> = {}): Handle =>
  ({ id, role: 'point', label: id, at: [x, 0], free: 'both', ...more });

const figureWith = (...handles: Handle[]): Shown =>
  ({ kind: 'figure', picture: { kind: 'figure', handles } as unknown as Picture });

test('a figure keeps the handles that some number moves, and a line that is moved all of its own', async () => {
  const line = (x: number): Handle[] =>
    [point('shift', 0, { role: 'shift' }), point('turn-0', x, { role: 'turn' }), point('turn-1', 5, { role: 'turn' })];
  const at = (x: number) => [figureWith(point('a', x), point('b', 3), point('mark', 1, { role: 'mark', free: 'x' }), ...line(x))];
  const attempt: Try = (_, theta) => Promise.resolve(at(theta[0]![0]! > 2 ? 1.001 : 1));
  const { shown: [left] } = await withMovable({ ...result, shown: at(1) }, cells, attempt);
  expect((left as { picture: { handles: Handle[] } }).picture.handles.map(({ id }) => id))
    .toEqual(['a', 'shift', 'turn-0', 'turn-1']);
});

test('a number that makes more points moves none, and of handles that are none nothing is tried', async () => {
  const attempt: Try = () => Promise.resolve([figureWith(point('a', 2), point('b', 3))]);
  const { shown } = await withMovable({ ...result, shown: [figureWith(point('a', 1))] }, cells, attempt);
  expect(shown).toEqual([figureWith()]);
  expect(hasHeld({ ...result, shown: [figureWith(null as unknown as Handle)] })).toBe(false);
});

test('one that no number moves, or that has other marks with it, is still', async () => {
  for (const shown of [[chartAt(1)], [], [{ kind: 'value', text: '' } as const]]) {
    const left = await withMovable(result, cells, () => Promise.resolve(shown));
    expect(left.shown).toMatchObject([{ kind: 'chart', chart: { isStill: true } }]);
  }
});
