import axe from 'axe-core';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { address, open } from './browser.ts';
import { allLaidOut } from './live.ts';
import { builtLectures, builtPages } from './site.ts';

const schemes = ['light', 'dark'] as const;
const decks = builtLectures().map((slug) => `lectures/${slug}/slides/`);
const plain = builtPages().map(({ path }) => path).filter((path) => !decks.includes(path));

/** All that another scheme changes is colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a page, or inside one element of it: everything in light colours, the colours in dark ones. */
function violations(page: Page, scheme: 'light' | 'dark' = 'light', selector = 'html'): Promise<string[]> {
  return page.evaluate(async ({ context, rules }) => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const { violations: found } = await checker.run(context, { resultTypes: ['violations'], ...rules });
    return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
  }, { context: selector, rules: scheme === 'dark' ? { runOnly: colourRules } : {} });
}

const views = plain.flatMap((path) => schemes.map((scheme) => ({ path, scheme })));

test.each(views)('axe finds nothing on /$path in $scheme colours', async ({ path, scheme }) => {
  const page = await open(path, { scheme, allow: /404/ });
  await allLaidOut(page);
  await page.evaluate(axe.source);
  await expect.poll(() => violations(page, scheme)).toEqual([]);
}, 120_000);

const papers = decks.flatMap((path) => ['print', 'handout'].map((view) => `${path}?view=${view}`));

test.each(papers)('axe finds nothing on the pages of /%s', async (path) => {
  const page = await open(path, { scheme: 'dark' });
  await page.evaluate(axe.source);
  expect(await violations(page)).toEqual([]);
}, 120_000);

const shown = decks.flatMap((path) => schemes.map((scheme) => ({ path, scheme })));

test.each(shown)('axe finds nothing on any slide of /$path in $scheme colours', async ({ path, scheme }) => {
  const page = await open(path, { scheme, reducedMotion: true });
  await page.evaluate(axe.source);
  const ids = await page.$$eval('section[data-slide]', (slides) => slides.map(({ id }) => id));
  const found: Record<string, string[]> = {};
  for (const id of ids) {
    await page.goto(address(`${path}#${id}`));
    await page.waitForSelector(`section[data-current][id="${id}"]`);
    const wrong = await violations(page, scheme, `section[id="${id}"]`);
    if (wrong.length > 0) found[id] = wrong;
  }
  expect(ids.length).toBeGreaterThan(0);
  expect(found).toEqual({});
  expect(await violations(page, scheme)).toEqual([]);
}, 240_000);
