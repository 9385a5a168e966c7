import { expect, test } from 'vitest';
import { settled, start } from '../live/program-harness.ts';
import { numbersBehind, textsWith, thetaWith, valueAt } from './handle-numbers.ts';

/** Four cells: `const n = 1;` · `const twice = n * 2;` · `twice + 3;` · `const other = 4;` */
async function read() {
  const { program } = start();
  await program.prepare();
  await settled();
  return program;
}

const first = (cell: string) => ({ cell, index: 0 });

test('the numbers behind a cell are its own and those of all that it reads, in document order', async () => {
  const program = await read();
  expect(numbersBehind('loss', program, [])).toEqual([first('data'), first('model'), first('loss')]);
  expect(numbersBehind('apart', program, [])).toEqual([first('apart')]);
});

test('where the author named some, these are all', async () => {
  expect(numbersBehind('loss', await read(), [0, 2])).toEqual([{ cell: 'loss', index: 0 }, { cell: 'loss', index: 2 }]);
});

test('one number in another place of θ leaves the rest as it is, and the program too', async () => {
  const program = await read();
  expect(thetaWith(first('model'), 2.5, program)).toEqual({ model: [2.5] });
  expect(valueAt(first('model'), program)).toBe(2);
  expect(thetaWith(first('nowhere'), 1, program)).toEqual({});
});

test('values are written into each cell once, rounded to their steps', async () => {
  const texts = textsWith([
    { place: first('data'), value: 1.23456, step: 0.01 },
    { place: first('loss'), value: -3.3, step: 1 },
  ], await read());
  expect([...texts]).toEqual([['data', 'const n = 1.23;'], ['loss', 'twice + -3;']]);
});
