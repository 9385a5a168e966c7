import { expect, test } from 'vitest';
import { bad, good, settled, start } from './program-harness.ts';

test('nothing is fetched, read or run before the first use', async () => {
  const { runner, statuses } = start();
  await settled();
  expect([runner.loads, runner.flights, statuses()]).toEqual([[], [], 'static static static static']);
});

test('an edit redraws the cell and those that read it, once the keys are let go', async () => {
  const { runner, edit, pause, last, answer, statuses } = start();
  await edit('model', 'const twice = n + n;');
  expect(runner.flights).toHaveLength(0);
  await pause();
  expect([last().redraw, statuses()]).toEqual([['model', 'loss'], 'static running running static']);
  await answer();
  expect(statuses()).toBe('static ok ok static');
});

test('a run that is asked for right after typing is over when the new text has its answer', async () => {
  const { program, runner, edit, answer } = start();
  await edit('data', 'const n = 1; n;');
  let isOver = false;
  const run = program.run(['data']).then(() => (isOver = true));
  await settled();
  await settled();
  expect([runner.flights.map(({ data }) => data), isOver]).toEqual([['const n = 1; n;'], false]);
  await answer();
  await run;
  expect(program.cell('data').status).toBe('ok');
});

test('an edit of numbers alone is run at once, with the new θ, and never read again', async () => {
  const { program, runner, edit, last, answer } = start();
  await program.prepare();
  await edit('data', 'const n = 1.5;', 'scrub');
  expect([last().theta['data'], last().redraw]).toEqual([[1.5], ['data', 'model', 'loss']]);
  await answer();
  await edit('data', 'const n = -2;');
  expect([last().theta['data'], runner.loads.length]).toEqual([[-2], 1]);
});

test('numbers that change while a run is under way are shown next, however many they were', async () => {
  const { program, runner, edit, last, answer } = start();
  await program.prepare();
  for (const n of [2, 3, 4]) await edit('data', `const n = ${n};`, 'scrub');
  expect(runner.flights.map(({ theta }) => theta['data'])).toEqual([[2]]);
  await answer();
  expect(last().theta['data']).toEqual([4]);
  await answer();
  expect(runner.flights).toHaveLength(2);
});

test('a new text ends a run that hangs', async () => {
  const { runner, edit, pause, last, answer, statuses } = start();
  await edit('data', 'const n = 1; while (true) {}');
  await pause();
  const [hung] = runner.flights;
  await edit('data', 'const n = 7;');
  await pause();
  expect(last()).not.toBe(hung);
  expect(last().data).toBe('const n = 7;');
  await answer();
  expect(statuses()).toBe('ok ok ok static');
});

test('what a run says of an older text is not taken for the new one\'s', async () => {
  const { program, runner, edit, pause, answer } = start();
  await edit('loss', 'twice + 4;');
  await pause();
  await edit('loss', 'twice + n;');
  await pause();
  expect(runner.flights).toHaveLength(2);
  await answer(good('loss', 'new'));
  expect(program.cell('loss').shown).toEqual(good('loss', 'new').shown);
});

test('a run never begins before the newest text is read', async () => {
  const { runner, edit, pause, last, answer } = start();
  await edit('data', 'const n = 1 + 1;');
  await pause();
  await edit('data', 'const n = 1 - 1;');
  const reading = pause();
  last().end('done');
  await reading;
  await answer();
  expect(runner.flights.map(({ data }) => data)).toEqual(['const n = 1 + 1;', 'const n = 1 - 1;']);
});

test('a cell that a dropped run has begun is still redrawn, though the new text does not reach it', async () => {
  const { program, edit, pause, last, answer, statuses } = start();
  await edit('data', 'const n = 3 * 1;');
  await pause();
  await edit('model', 'const twice = 8;');
  await pause();
  expect(last().redraw).toEqual(['data', 'model', 'loss']);
  await answer();
  expect(statuses()).toBe('ok ok ok static');
  expect(program.cell('data').shown).toBeDefined();
});

test('a text that cannot be read has an error with its place, and keeps what was shown last', async () => {
  const { program, edit, pause, answer } = start();
  await edit('loss', 'twice + 4;');
  await pause();
  await answer();
  await edit('loss', 'twice +;');
  await pause();
  const { shown, error } = program.cell('loss');
  expect([shown, error?.place]).toEqual([good('loss').shown, { offset: 7, line: 1, column: 8 }]);
});

test('back from a broken text to numbers of the last good one, the cell is read again', async () => {
  const { edit, pause, last, answer, statuses } = start();
  await edit('data', 'const n = 2;');
  await pause();
  await answer();
  await edit('data', 'const n = ;');
  await pause();
  await answer(bad('data', 'syntax'));
  await edit('data', 'const n = 5;');
  await pause();
  expect(last().data).toBe('const n = 5;');
  await answer();
  expect(statuses()).toBe('ok ok ok static');
});

test('an exception leaves the last good output, and those that wait say for whom', async () => {
  const { program, edit, pause, answer } = start();
  await edit('model', 'const twice = n.a.b;');
  await pause();
  const waiting = bad('loss', 'waiting');
  await answer(bad('model', 'exception'), { ...waiting, error: { ...waiting.error!, waitsFor: 'model' } });
  expect([program.cell('model').status, program.cell('loss').error?.waitsFor]).toEqual(['error', 'model']);
});

test('undo goes back across cells, and each step is run', async () => {
  const { program, edit, pause, last, answer } = start();
  await edit('data', 'const n = 1 + 1;');
  await pause();
  await answer();
  await edit('apart', 'const other = n;');
  await pause();
  await answer();
  program.dispatch({ kind: 'undo' });
  await settled();
  await settled();
  expect([last().redraw, program.cell('apart').text]).toEqual([['apart'], 'const other = 4;']);
  await answer();
  program.dispatch({ kind: 'undo' });
  await settled();
  await settled();
  expect([last().redraw, program.cell('data').isEdited]).toEqual([['data', 'model', 'loss'], false]);
});

test('keys with a pause between them are two steps to undo', async () => {
  const { program, edit, pause } = start();
  await edit('apart', 'const other = 45;');
  await edit('apart', 'const other = 456;');
  await pause();
  await edit('apart', 'const other = 4567;');
  program.dispatch({ kind: 'undo' });
  expect(program.cell('apart').text).toBe('const other = 456;');
  program.dispatch({ kind: 'undo' });
  expect(program.cell('apart').text).toBe('const other = 4;');
});

test('a reset is run, and can be undone', async () => {
  const { program, edit, pause, answer, last } = start();
  await edit('apart', 'const other = "x";');
  await pause();
  await answer();
  await edit('apart', 'const other = 4;', 'reset');
  await settled();
  expect([last().redraw, program.cell('apart').isEdited]).toEqual([['apart'], false]);
  program.dispatch({ kind: 'undo' });
  expect(program.cell('apart').text).toBe('const other = "x";');
});

test('a stopped cell is tried again only when the reader asks', async () => {
  const { program, last, edit, pause } = start();
  await edit('apart', 'for (;;) {}');
  await pause();
  last().tell(bad('apart', 'timeout'));
  last().end('stopped');
  await settled();
  expect([program.cell('apart').status, last().again]).toEqual(['stopped', false]);
  void program.run(['apart']);
  await settled();
  expect([last().redraw, last().again]).toEqual([['apart'], true]);
});

test('cells that a second stop leaves without an answer say what they wait for', async () => {
  const { program, last, edit, pause, statuses } = start();
  await edit('data', 'const n = 1 + f(); function f() { for (;;) {} }');
  await pause();
  last().tell(bad('data', 'timeout'));
  last().end('stopped');
  await settled();
  expect(statuses()).toBe('stopped error error static');
  expect(program.cell('loss').error?.waitsFor).toBe('data');
});

test('where the runner cannot be had, that is said, no cell seems to run, and the next edit tries again', async () => {
  const { lost, edit, pause, statuses } = start(true);
  await edit('data', 'const n = [];');
  await pause();
  expect([lost.length, statuses()]).toEqual([1, 'static static static static']);
  await edit('data', 'const n = {};');
  await pause();
  expect(lost).toHaveLength(2);
});

test('a runner that is lost at work leaves its cells as they were, and due', async () => {
  const { lost, edit, pause, last, answer, statuses } = start();
  await edit('model', 'const twice = n + n;');
  await pause();
  last().fail(new Error('gone'));
  await settled();
  expect([lost.length, statuses()]).toEqual([1, 'static static static static']);
  await edit('apart', 'const other = 5 + 5;');
  await pause();
  expect(last().redraw).toEqual(['model', 'loss', 'apart']);
  await answer();
});

test('listeners hear which cells have changed, until they leave', async () => {
  const { program, edit } = start();
  const heard: string[][] = [];
  const leave = program.subscribe((ids) => heard.push([...ids]));
  await edit('loss', 'n;');
  leave();
  await edit('loss', 'n + n;');
  expect(heard).toEqual([['loss']]);
});
