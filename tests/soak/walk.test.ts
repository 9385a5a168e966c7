/** All steps of the lecture with nothing but a clicker, while hands are everywhere; a seed may be given as SEED. */
import { expect, test } from 'vitest';
import { open } from '../e2e/browser.ts';
import { slides } from '../e2e/live.ts';
import { hash } from '../e2e/location.ts';
import { placesOf, walk } from '../e2e/random-walk.ts';

const seed = Number(process.env['SEED'] ?? 1);

test('whatever is dragged, clicked or typed on the way, Page down alone walks through every step to the last', async () => {
  const page = await open(slides);
  const places = await placesOf(page);
  await walk(page, places.slice(0, -1), seed, 3);
  await page.keyboard.press('PageDown');
  expect(await hash(page)).toBe(`#${places.at(-1)!}`);
}, 900_000);
