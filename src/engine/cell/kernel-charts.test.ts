import { runInThisContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { Charts } from './charts.ts';
import { cellRunner, text } from './kernel-harness.ts';
import type { KernelOptions } from './kernel.ts';

const { run } = cellRunner(runInThisContext);

/** A port whose elements are objects with a list of what was done to them; time passes when the cell has ended. */
function toyCharts() {
  const done: string[] = [];
  const kept: unknown[] = [];
  let moving: { steps: string[] } | undefined;
  const charts: Charts = {
    begin: (print) => {
      done.push('begin');
      print('Plot warns');
    },
    settle: async () => {
      await Promise.resolve();
      moving?.steps.push('settled');
      return true;
    },
    isElement: (value) => typeof value === 'object' && value !== null && 'steps' in value,
    isSelection: (value) => Array.isArray(value) && value.at(0) === 'selected',
    encode: (element) => {
      const { steps } = element as { steps: string[] };
      if (steps.includes('large')) throw new RangeError('too large');
      return steps.join();
    },
    keep: (...all) => kept.push(all),
    isKept: () => false,
    point: () => Promise.reject(new Error('nobody points')),
  };
  const draw = (...steps: string[]) => (moving = { steps });
  return { charts, done, kept, libraries: { plots: { draw } } };
}

test('an element is shown as data, as it is when its cell has ended and nothing moves any more', async () => {
  const { charts, done, libraries } = toyCharts();
  const code = 'import { draw } from "plots"; const a = draw("one"); a; const n = a.steps.push("two"); ({ kind: "row", marks: [], pictures: [{ kind: "chart", chart: a }] })';
  const shapeOf = (value: object) => ('pictures' in value ? 'picture' : 'plain');
  const [result] = await run([code], { charts, libraries, shapeOf: shapeOf as KernelOptions['shapeOf'] });
  expect(done).toEqual(['begin']);
  expect(result?.shown).toEqual([
    { kind: 'log', level: 'warn', text: 'Plot warns' },
    { kind: 'chart', chart: 'one,two,settled' },
    { kind: 'figure', picture: { kind: 'row', marks: [], pictures: [{ kind: 'chart', chart: 'one,two,settled' }] } },
  ]);
});

test('charts and figures in a list stand in a row, lists of them in rows below each other, and other lists are printed', async () => {
  const { charts, kept, libraries } = toyCharts();
  const code = `import { draw } from "plots"; const [a, b, c] = [draw("a"), draw("b"), draw("c")]; const f = { kind: "dots", marks: [] };
    [a, f]; [[a, b], c]; [a, 1]; []; [[]]; Array(4e9).length; Array(4e9)`;
  const shapeOf = ((value: object) => ('marks' in value ? 'picture' : 'plain')) as KernelOptions['shapeOf'];
  const [result] = await run([code], { charts, libraries, shapeOf, keeps: true });
  const chart = (name: string) => ({ kind: 'chart', chart: name });
  const rowOf = (...pictures: object[]) => ({ kind: 'row', gap: 16, between: 'nothing', pictures });
  expect(result?.shown.slice(1, 3)).toEqual([
    { kind: 'figure', picture: rowOf(chart('a'), { kind: 'dots', marks: [] }) },
    { kind: 'figure', picture: { kind: 'column', gap: 16, pictures: [rowOf(chart('a'), chart('b')), chart('c,settled')] } },
  ]);
  expect(result?.shown.slice(3).map(text)).toEqual(["[{ steps: ['a'] }, 1]", '[]', '[[]]', '4000000000', expect.any(String)]);
  expect(kept).toEqual([['a', [{ steps: ['a'] }, { steps: ['a'] }, { steps: ['b'] }, { steps: ['c', 'settled'] }], true]]);
});

test('a chart that cannot be encoded is an error of its cell, and no element is left in what it shows', async () => {
  const { charts, libraries } = toyCharts();
  const [large, thrown] = await run(['import { draw } from "plots"; draw("large")', 'import { draw } from "plots"; draw("a"); throw 1'],
    { charts, libraries });
  expect(large).toMatchObject({ error: { message: 'RangeError: too large' } });
  for (const one of [large, thrown]) expect(one?.shown.map(text)).toEqual(['Plot warns']);
});

test('elements are kept to be pointed at where the job says so, with those in rows, and whether they are redrawn', async () => {
  const { charts, kept, libraries } = toyCharts();
  const code = 'import { draw } from "plots"; const a = draw("one"); a; ({ kind: "row", marks: [], pictures: [{ kind: "chart", chart: draw("two") }] })';
  const shapeOf = ((value: object) => ('pictures' in value ? 'picture' : 'plain')) as KernelOptions['shapeOf'];
  await run([code], { charts, libraries, shapeOf });
  expect(kept).toEqual([]);
  await run([code], { charts, libraries, shapeOf, keeps: true });
  expect(kept).toEqual([['a', [{ steps: ['one'] }, { steps: ['two', 'settled'] }], true]]);
});

test('time passes while a cell waits for it, again and again, and once where somebody never stops asking', async () => {
  const timers: (() => void)[] = [];
  let [isEndless, settled] = [false, 0];
  const settle = (): Promise<boolean> => {
    settled += 1;
    timers.shift()?.();
    return Promise.resolve(!isEndless);
  };
  const charts: Charts = { ...toyCharts().charts, settle };
  const libraries = { time: { pass: () => new Promise<void>((done) => timers.push(done)) } };
  const code = 'import { pass } from "time"; await pass(); await pass(); "over"';
  expect((await run([code], { charts, libraries })).map(({ shown }) => shown.map(text))).toEqual([['Plot warns', "'over'"]]);
  [isEndless, settled] = [true, 0];
  await run(['import { pass } from "time"; await pass(); 1'], { charts, libraries });
  await run(['1'], { charts, libraries });
  expect(settled).toBe(2);
});

test('a selection of elements is worked on, and nothing of it is shown', async () => {
  const { charts, libraries } = toyCharts();
  const [result] = await run(['["selected", 1]; [1]'], { charts, libraries });
  expect(result?.shown.map(text)).toEqual(['Plot warns', '[1]']);
});
