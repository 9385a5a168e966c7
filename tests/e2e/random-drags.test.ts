/** The soak does ten times as many; a seed may be given as SEED. */
import { test } from 'vitest';
import { cellsWithHandles, dragHandle } from './random-gestures.ts';
import { survive } from './random-hands.ts';

const seed = Number(process.env['SEED'] ?? 1);

test('after each of 100 random drags the figures are those of a build, and undo brings the bytes back', async () => {
  const cells = await cellsWithHandles();
  await survive((page, chance) => dragHandle(page, chance, cells), 100, seed);
}, 300_000);
