/** The soak does 1,000, on the lecture of the course; a seed may be given as SEED. The drags run beside them. */
import { test } from 'vitest';
import { subjects } from '../waves.ts';
import { scrubNumber } from './random-gestures.ts';
import { survive } from './random-hands.ts';
import { waves } from './sites.ts';

const seed = Number(process.env['SEED'] ?? 1);

test('after each of 20 random scrubs the figures are those of a build, and undo brings the bytes back', async () => {
  await survive({ lecture: waves.lecture, subjects }, scrubNumber, 20, seed);
}, 300_000);
