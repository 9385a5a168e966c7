/** The soak does ten times as many; a seed may be given as SEED. Apart from the drags: both run side by side. */
import { test } from 'vitest';
import { scrubNumber } from './random-gestures.ts';
import { survive } from './random-hands.ts';

const seed = Number(process.env['SEED'] ?? 1);

test('after each of 100 random scrubs the figures are those of a build, and undo brings the bytes back', async () => {
  await survive(scrubNumber, 100, seed);
}, 300_000);
