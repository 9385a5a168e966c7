import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { address, open } from './browser.ts';
import { allLaidOut, isPainted } from './live.ts';
import { kindsOfWords, thinOut } from './kinds.ts';
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

/** Takes out all that does not hold the slide, which axe would go through each time; gives what puts it back. */
async function isolate(page: Page, slide: string): Promise<() => Promise<void>> {
  const taken = await page.evaluateHandle((id) => {
    const places: { place: Comment; other: Element }[] = [];
    for (let one = document.getElementById(id)!; one !== document.body; one = one.parentElement!) {
      for (const other of [...one.parentElement!.children].filter((child) => child !== one)) {
        const place = document.createComment('');
        other.replaceWith(place);
        places.push({ place, other });
      }
    }
    return places;
  }, slide);
  return () => taken.evaluate((places) => places.forEach(({ place, other }) => place.replaceWith(other)));
}

/** Kinds of words that stand on some slide that axe has looked at. */
const seen = new Set<string>();

/** Whether the slide has words of a kind that no slide before it had. */
async function bringsNew(page: Page, slide: string): Promise<boolean> {
  const fresh = (await kindsOfWords(page, `section[id="${slide}"]`)).filter((kind) => !seen.has(kind));
  fresh.forEach((kind) => seen.add(kind));
  return fresh.length > 0;
}

/** Colours are looked at on the first slide that has words of a kind, and all else on each. */
test.each(walked)('axe finds nothing on any slide of /%s in light and in dark colours', async (path) => {
  const page = await open(path, { reducedMotion: true });
  const ids = await page.$$eval('section[data-slide]', (slides) => slides.map(({ id }) => id));
  const found: Record<string, string[]> = {};
  for (const id of ids) {
    await page.goto(address(`${path}#${id}`));
    await page.waitForSelector(`section[data-current][id="${id}"]`);
    const within = `section[id="${id}"]`;
    const isNew = await bringsNew(page, id);
    const putBack = await isolate(page, id);
    const wrong = await violations(page, { about: 'all but colours', within });
    for (const scheme of isNew ? schemes : []) {
      await page.emulateMedia({ colorScheme: scheme });
      wrong.push(...await violations(page, { about: 'colours', within }));
    }
    await putBack();
    if (wrong.length > 0) found[id] = wrong;
  }
  expect(ids.length).toBeGreaterThan(0);
  expect(found).toEqual({});
  // What stands around the slides, which is all in the same place on each.
  await page.evaluate(() => document.querySelectorAll('section[data-slide]:not([data-current])').forEach((one) => one.remove()));
  for (const scheme of schemes) {
    await page.emulateMedia({ colorScheme: scheme });
    expect(await violations(page, { scheme })).toEqual([]);
  }
}, 240_000);
