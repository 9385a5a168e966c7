/** 1,000 random drags and 1,000 random scrubs; a seed may be given as SEED. */
import { test } from 'vitest';
import { cellsWithHandles, dragHandle, scrubNumber } from '../e2e/random-gestures.ts';
import { survive } from '../e2e/random-hands.ts';
import { miniMl } from '../e2e/sites.ts';
import { subjects } from '../mini-ml.ts';
import { builtCells } from '../sandbox/lecture.ts';

const course = { lecture: miniMl.lecture, subjects };

const seed = Number(process.env['SEED'] ?? 1);

test('after each of 1,000 random drags the figures are those of a build, and undo brings the bytes back', async () => {
  const cells = await cellsWithHandles(builtCells('mini-ml'));
  await survive(course, (page, chance) => dragHandle(page, chance, cells), 1000, seed);
}, 1_800_000);

test('after each of 1,000 random scrubs the figures are those of a build, and undo brings the bytes back', async () => {
  await survive(course, scrubNumber, 1000, seed);
}, 1_800_000);
