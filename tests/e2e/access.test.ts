import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { onlyNew, violationsInDeck } from './axe-walk.ts';
import { open } from './browser.ts';
import { allLaidOut, isPainted } from './live.ts';
import { thinOut } from './kinds.ts';
import { builtLectures, builtPages } from './site.ts';
import { waves } from './sites.ts';

const schemes = ['light', 'dark'] as const;
const decks = builtLectures().map((slug) => `lectures/${slug}/slides/`);
const plain = builtPages().map(({ path }) => path).filter((path) => !decks.includes(path));

/** Thousands of words, and no script that would miss what is taken out. */
const isLong = (path: string): boolean => /^(lectures|reference)\//.test(path);

/** What is out of sight is rendered too: the browser would do it anew for each value that axe asks for. */
function renderAll(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important; }');
  document.adoptedStyleSheets.push(sheet);
}

test.each(plain)('axe finds nothing on /%s in light and in dark colours', async (path) => {
  const page = await open(path, { allow: /404/, reducedMotion: true });
  await allLaidOut(page);
  await page.evaluate(renderAll);
  expect(await violations(page, { about: 'all but colours' })).toEqual([]);
  if (isLong(path)) await thinOut(page);
  for (const scheme of schemes) {
    await page.emulateMedia({ colorScheme: scheme });
    await isPainted(page);
    expect(await violations(page, { about: 'colours' })).toEqual([]);
  }
}, 240_000);

test.each(['print', 'handout'])('axe finds nothing on the pages of a deck in the view %s', async (view) => {
  const page = await open(`${waves.slides}?view=${view}`, { scheme: 'dark' });
  expect(await violations(page)).toEqual([]);
}, 240_000);

/** The slides of the gallery are charts that its article has as well, in the layout that those of the guide have. */
const walked = decks.filter((path) => path !== 'lectures/gallery/slides/');

const look = onlyNew();

/** The soak has axe look at each slide of each deck. */
test.each(walked)('axe finds nothing in any kind of part or words on the slides of /%s', async (path) => {
  expect(await violationsInDeck(path, look)).toEqual({});
}, 240_000);
