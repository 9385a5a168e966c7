import { expect, test } from 'vitest';
import type { CellResult, CompiledCell, Shown } from '../../cell/cell.ts';
import { compileCell } from '../../cell/compile.ts';
import type { ChartData, Grip } from '../../chart/tree.ts';
import { hasGrips, withMovable, type Try } from './movable.ts';

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
  expect(hasGrips(inRow)).toBe(true);
  const [found] = (await withMovable(inRow, cells, () => Promise.resolve([row(2)]))).shown;
  const { pictures } = (found as { picture: { pictures: { chart?: ChartData }[] } }).picture;
  expect(pictures.map(({ chart }) => chart?.isStill)).toEqual([undefined, undefined, true]);
});

test('one that no number moves, or that has other marks with it, is still', async () => {
  for (const shown of [[chartAt(1)], [], [{ kind: 'value', text: '' } as const]]) {
    const left = await withMovable(result, cells, () => Promise.resolve(shown));
    expect(left.shown).toMatchObject([{ kind: 'chart', chart: { isStill: true } }]);
  }
});
