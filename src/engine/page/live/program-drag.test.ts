import { expect, test } from 'vitest';
import { bad, good, settled, start } from './program-harness.ts';

test('while something is dragged, what is in view is run first, and the rest when the hand rests', async () => {
  const { program, drag, pause, last, answer, statuses } = start();
  await program.prepare();
  await drag('data', 'const n = 2;');
  expect([last().redraw, statuses()]).toEqual([['loss'], 'running running running static']);
  await answer();
  await drag('data', 'const n = 3;');
  expect([last().redraw, last().theta['data']]).toEqual([['loss'], [3]]);
  await answer();
  expect([statuses(), program.isMoving]).toEqual(['running running ok static', true]);
  await pause();
  expect(program.isMoving).toBe(false);
  expect([last().redraw, last().theta['data']]).toEqual([['data', 'model'], [3]]);
  await answer();
  expect(statuses()).toBe('ok ok ok static');
});

test('a step of a drag goes before the rest of an earlier one, which is not forgotten', async () => {
  const { program, runner, drag, pause, last, answer, statuses } = start();
  await program.prepare();
  await drag('data', 'const n = 2;');
  await answer();
  await pause();
  await drag('data', 'const n = 3;');
  await answer();
  expect([last().redraw, last().theta['data']]).toEqual([['loss'], [3]]);
  await answer();
  await pause();
  await answer();
  expect([runner.flights.length, statuses()]).toEqual([4, 'ok ok ok static']);
});

test('a hand that moves on does not rest, however long ago the step before was shown', async () => {
  const { program, runner, drag, pause, last, answer } = start();
  await program.prepare();
  await drag('data', 'const n = 2;');
  await answer();
  await drag('data', 'const n = 3;');
  await pause();
  expect(program.isMoving).toBe(true);
  await answer();
  expect([runner.flights.length, last().redraw]).toEqual([2, ['loss']]);
  await pause();
  expect([program.isMoving, last().redraw]).toEqual([false, ['data', 'model']]);
});

test('a hand at rest asks for nothing where nothing is left to run', async () => {
  const { program, runner, drag, pause, answer } = start();
  await program.prepare();
  await drag('loss', 'twice + 4;');
  await answer();
  await pause();
  expect([program.isMoving, runner.flights.length]).toEqual([false, 1]);
});

test('a hand that lets go leaves nothing to wait for', async () => {
  const { program, drag, last, answer, statuses } = start();
  await program.prepare();
  await drag('data', 'const n = 2;');
  program.dispatch({ kind: 'close' });
  await answer();
  expect(last().redraw).toEqual(['data', 'model']);
  await answer();
  expect(statuses()).toBe('ok ok ok static');
});

test('a cell in view that is stopped while it is dragged leaves the others to be run', async () => {
  const { program, drag, pause, last, answer, statuses } = start();
  await program.prepare();
  await drag('data', 'const n = 2;');
  await answer(bad('loss', 'timeout'));
  await pause();
  expect([last().redraw, statuses()]).toEqual([['data', 'model'], 'running running stopped static']);
  await answer();
  expect(statuses()).toBe('ok ok stopped static');
});

test('what is tried out waits until the hand has let go', async () => {
  const { program, runner, drag, pause, answer } = start();
  await program.prepare();
  await drag('data', 'const n = 2;');
  await answer();
  await pause();
  await answer();
  const probed = program.probe('loss', [{}]);
  await pause();
  expect(runner.flights.at(-1)?.trials).toBeUndefined();
  program.dispatch({ kind: 'close' });
  await pause();
  expect(runner.flights.at(-1)?.trials).toEqual([{}]);
  await answer(good('loss'));
  expect(await probed).toEqual([good('loss').shown]);
});

test('of two probes at one moment the second waits for the first, and an edit for both', async () => {
  const { program, runner, edit, last, answer } = start();
  await program.prepare();
  const probed = [program.probe('loss', [{}]), program.probe('apart', [{}])];
  await settled();
  expect(runner.flights.map(({ redraw }) => redraw)).toEqual([['loss']]);
  await answer(good('loss'));
  expect(runner.flights.map(({ redraw }) => redraw)).toEqual([['loss'], ['apart']]);
  await edit('data', 'const n = 5;', 'scrub');
  expect(runner.flights).toHaveLength(2);
  await answer(good('apart'));
  expect(await Promise.all(probed)).toEqual([[good('loss').shown], [good('apart').shown]]);
  expect(last().trials).toBeUndefined();
});
