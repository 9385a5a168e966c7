import { expect, test } from 'vitest';
import { start } from './program-harness.ts';
import { isRenumbered } from './renumbered.ts';

test('a cell whose numbers alone were changed has its author\'s code; one with another text has not', async () => {
  const { program, edit } = start();
  const states = [isRenumbered(program, 'data')];
  await program.prepare();
  for (const text of ['const n = -7.5;', 'const n = 1; n;']) {
    await edit('data', text);
    states.push(isRenumbered(program, 'data'));
  }
  expect(states).toEqual([true, true, false]);
});
