/** The soak walks all steps; a seed may be given as SEED. Over seeds every slide has its turn. */
import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { slides } from './live.ts';
import { touchablePlaces, walk } from './random-walk.ts';

const seed = Number(process.env['SEED'] ?? 1);

test('whatever is dragged, clicked or typed on twelve slides, Page down turns exactly one step', async () => {
  const page = await open(slides);
  const places = await touchablePlaces(page, seed);
  expect(places.length).toBeGreaterThan(30);
  await walk(page, places.slice(0, 12), seed);
}, 60_000);
