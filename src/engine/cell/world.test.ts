import { runInThisContext } from 'node:vm';
import { expect, test } from 'vitest';
import { cellRunner } from './kernel-harness.ts';

const { shows } = cellRunner(runInThisContext);

test('a date that a package has made is one in a cell too', async () => {
  const theirs = 'const Theirs = Object.getPrototypeOf(Date);';
  expect(await shows(`${theirs} [new Theirs(0) instanceof Date, 0 instanceof Date, new Date(0) instanceof Date]`))
    .toEqual(['[true, false, true]']);
});
