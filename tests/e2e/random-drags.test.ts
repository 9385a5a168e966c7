/** The soak does 1,000, on the lecture of the course; a seed may be given as SEED. */
import { test } from 'vitest';
import { builtCells } from '../sandbox/lecture.ts';
import { buildFixture } from './fixture-build.ts';
import { cellsWithHandles, dragHandle } from './random-gestures.ts';
import { survive } from './random-hands.ts';
import { waves } from './sites.ts';

const seed = Number(process.env['SEED'] ?? 1);

test('after each of 40 random drags the figures are those of a build, and undo brings the bytes back', async () => {
  const cells = await cellsWithHandles(builtCells('waves', await buildFixture('waves')));
  await survive(waves, (page, chance) => dragHandle(page, chance, cells), 40, seed);
}, 300_000);
