import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { address, open } from './browser.ts';
import { allLaidOut, isPainted } from './live.ts';
import { builtLectures, builtPages } from './site.ts';
import { waves } from './sites.ts';

const schemes = ['light', 'dark'] as const;
const decks = builtLectures().map((slug) => `lectures/${slug}/slides/`);
const plain = builtPages().map(({ path }) => path).filter((path) => !decks.includes(path));

test.each(plain)('axe finds nothing on /%s in light and in dark colours', async (path) => {
  const page = await open(path, { allow: /404/, reducedMotion: true });
  await allLaidOut(page);
  for (const scheme of schemes) {
    await page.emulateMedia({ colorScheme: scheme });
    await isPainted(page);
    expect(await violations(page, { scheme })).toEqual([]);
  }
}, 240_000);

test.each(['print', 'handout'])('axe finds nothing on the pages of a deck in the view %s', async (view) => {
  const page = await open(`${waves.slides}?view=${view}`, { scheme: 'dark' });
  expect(await violations(page)).toEqual([]);
}, 240_000);

/** The slides of the gallery are charts that its article has as well, in the layout that those of the guide have. */
const walked = decks.filter((path) => path !== 'lectures/gallery/slides/');

/** Takes out what the other slides hold, which axe would go through each time; gives what puts it back. */
async function isolate(page: Page, slide: string): Promise<() => Promise<void>> {
  const taken = await page.evaluateHandle((id) => {
    const others = [...document.querySelectorAll('section[data-slide]')].filter((other) => other.id !== id);
    return others.map((section) => {
      const content = document.createDocumentFragment();
      content.append(...section.childNodes);
      return { section, content };
    });
  }, slide);
  return () => taken.evaluate((all) => all.forEach(({ section, content }) => section.append(content)));
}

test.each(walked)('axe finds nothing on any slide of /%s in light and in dark colours', async (path) => {
  const page = await open(path, { reducedMotion: true });
  const ids = await page.$$eval('section[data-slide]', (slides) => slides.map(({ id }) => id));
  const found: Record<string, string[]> = {};
  for (const id of ids) {
    await page.goto(address(`${path}#${id}`));
    await page.waitForSelector(`section[data-current][id="${id}"]`);
    const putBack = await isolate(page, id);
    for (const scheme of schemes) {
      await page.emulateMedia({ colorScheme: scheme });
      const wrong = await violations(page, { scheme, within: `section[id="${id}"]` });
      if (wrong.length > 0) found[`${id}, ${scheme}`] = wrong;
    }
    await putBack();
  }
  expect(ids.length).toBeGreaterThan(0);
  expect(found).toEqual({});
  for (const scheme of schemes) {
    await page.emulateMedia({ colorScheme: scheme });
    expect(await violations(page, { scheme })).toEqual([]);
  }
}, 240_000);
