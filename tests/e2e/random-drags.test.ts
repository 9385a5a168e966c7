/** The soak does 1,000, on the lecture of the course; a seed may be given as SEED. */
import { inject, test } from 'vitest';
import { builtCells } from '../sandbox/lecture.ts';
import { subjects } from '../waves.ts';
import { cellsWithHandles, dragHandle } from './random-gestures.ts';
import { survive } from './random-hands.ts';
import { waves } from './sites.ts';

const seed = Number(process.env['SEED'] ?? 1);

test('after each of 20 random drags the figures are those of a build, and undo brings the bytes back', async () => {
  const cells = await cellsWithHandles(builtCells('waves', inject('wavesFolder')));
  await survive({ lecture: waves.lecture, subjects }, (page, chance) => dragHandle(page, chance, cells), 20, seed);
}, 300_000);
