/** 1,000 random actions of a presenter, with reloads of both windows and lost messages; a seed may be given as SEED. */
import { test } from 'vitest';
import { survive } from '../e2e/talk.ts';

test('after 1,000 random actions the audience sees what the presenter shows', async () => {
  await survive(1000, Number(process.env['SEED'] ?? 1));
}, 900_000);
