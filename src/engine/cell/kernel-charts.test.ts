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
    drawn: (value) => {
      if (charts.isElement(value)) return { shown: { kind: 'chart', chart: value } };
      if (!Array.isArray(value)) return undefined;
      if (value.at(0) === 'selected') return {};
      const pictures = value.map((chart: unknown) => ({ kind: 'chart', chart }));
      return value.every(charts.isElement) ? { shown: { kind: 'figure', picture: { kind: 'row', pictures } } } : undefined;
    },
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

test('what the port makes a row of is a picture, and its elements are kept', async () => {
  const { charts, kept, libraries } = toyCharts();
  const code = 'import { draw } from "plots"; const [a, b] = [draw("a"), draw("b")]; [a, b]; [a, 1];';
  const [result] = await run([code], { charts, libraries, keeps: true });
  const pictures = [{ kind: 'chart', chart: 'a' }, { kind: 'chart', chart: 'b,settled' }];
  expect(result?.shown.at(1)).toEqual({ kind: 'figure', picture: { kind: 'row', pictures } });
  expect(result?.shown.slice(2).map(text)).toEqual(["[{ steps: ['a'] }, 1]"]);
  expect(kept).toEqual([['a', [{ steps: ['a'] }, { steps: ['b', 'settled'] }], true]]);
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
