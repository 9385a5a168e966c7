/** Axe on every slide of every deck, in light and in dark colours; `npm test` looks at the first of each kind. */
import { expect, test } from 'vitest';
import { violationsInDeck } from '../e2e/axe-walk.ts';
import { builtLectures } from '../e2e/site.ts';

const decks = builtLectures().map((slug) => `lectures/${slug}/slides/`);

test.each(decks)('axe finds nothing on any slide of /%s', async (path) => {
  expect(await violationsInDeck(path, () => ({ colours: true, others: true }))).toEqual({});
}, 900_000);
