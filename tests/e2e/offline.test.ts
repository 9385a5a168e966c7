/** What a browser keeps of a site for when there is no network, and how it comes to the next edition. */
import type { BrowserContext, Page } from 'playwright';
import { afterEach, expect, inject, test } from 'vitest';
import { open } from './browser.ts';
import { isKept, nextEdition, ownSite, type OwnSite } from './editions.ts';
import { cell, output, rewrite } from './live.ts';
import { isPresenter } from './talk.ts';

let site: OwnSite;
afterEach(() => site.cut());

/** Requests that go nowhere are what these tests are about. */
const allow = /ERR_CONNECTION_REFUSED|status 503|\b503\b/;

const at = (path: string, context?: BrowserContext): Promise<Page> =>
  open(site.url + path, { worker: true, allow, ...(context && { context }) });

/** A page was opened, and the browser has what it needs. */
async function visited(name: string, path = 'lectures/three/'): Promise<Page> {
  site = await ownSite(inject('wavesFolder'), name);
  const page = await at(path);
  await isKept(page);
  return page;
}

test('after one visit a lecture is read, stepped through, changed and presented without network', async () => {
  const first = await visited('visited');
  const context = first.context();
  await site.cut();
  const page = await at('lectures/three/', context);
  const painted = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
  const start = Date.now();
  await rewrite(page, 'height', (text) => text.replace('0.5', '0.25 * 4'));
  await expect.poll(() => output(page, 'crest').textContent()).toContain('1');
  await expect.poll(() => cell(page, 'crest').getAttribute('data-status')).toBe('ok');
  console.log(`painted after ${Math.round(painted)} ms, a changed cell had run ${Date.now() - start} ms after its click`);
  await at('', context);
  const slides = await at('lectures/three/slides/', context);
  await slides.keyboard.press('PageDown');
  await expect.poll(() => slides.locator('[data-current]').getAttribute('id')).toBe('cells');
  await isPresenter(await at('lectures/three/slides/?view=presenter', context));
});

/** The words of a page's notices. */
const told = async (page: Page): Promise<string> => (await page.locator('[data-notices]').textContent()) ?? '';
const offer = 'A new edition of this course is available.';

/** The browser looks for a new edition, as it does now and then. */
const lookForUpdate = (page: Page): Promise<unknown> =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).update());

const hasWaiting = (page: Page): Promise<boolean> =>
  page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting));

test('a new edition is offered when nobody presents, and comes when all pages agree; until then all stays old', async () => {
  const page = await visited('editions');
  const context = page.context();
  const talk = await at('lectures/three/slides/?view=presenter', context);
  await isPresenter(talk);
  await isKept(talk);
  await nextEdition(site.folder, 'A number, a wave of that height', 'A number and its wave');
  await expect.poll(async () => {
    await lookForUpdate(page);
    return hasWaiting(page);
  }).toBe(true);
  expect(await told(page) + await told(talk)).not.toContain(offer);

  // The server has no script of the old names any more.
  await rewrite(page, 'height', (text) => text.replace('0.5', '0.25 * 4'));
  await expect.poll(() => output(page, 'crest').textContent()).toContain('1');
  await page.reload();
  await page.getByText('A number, a wave of that height').first().waitFor();
  await isKept(page);

  await talk.close();
  await page.getByText(offer).waitFor();
  const other = await at('', context);
  await isKept(other);
  await page.getByRole('button', { name: 'Reload' }).click();
  await page.getByText('Other tabs also show this course.', { exact: false }).waitFor();
  await other.close();
  await expect.poll(async () => {
    // The browser takes a moment to close a tab.
    await page.getByRole('button', { name: 'Reload' }).click({ timeout: 1000 }).catch(() => undefined);
    return page.getByText('A number and its wave').count();
  }).toBeGreaterThan(0);
  await isKept(page);
  await expect.poll(() => output(page, 'crest').textContent()).toContain('1');
  await expect.poll(() => page.evaluate(async () => {
    const cache = await caches.open('lectures-offline:/');
    return (await cache.keys()).filter(({ url }) => /_astro\/live\./.test(url)).length;
  })).toBe(0);
});

test('a cache that was damaged heals with the next visit', async () => {
  const page = await visited('damaged');
  const kept = (): Promise<number> => page.evaluate(async () => (await (await caches.open('lectures-offline:/')).keys()).length);
  const before = await kept();
  await page.evaluate(async () => {
    const cache = await caches.open('lectures-offline:/');
    for (const [at, key] of (await cache.keys()).entries()) {
      if (at % 2 === 0) await cache.delete(key);
      else await cache.put(key, new Response('<p>half a'));
    }
  });
  await page.reload();
  await isKept(page);
  await expect.poll(kept).toBe(before);
  await page.reload();
  await site.cut();
  await page.reload();
  await rewrite(page, 'height', (text) => text.replace('0.5', '0.25 * 4'));
  await expect.poll(() => output(page, 'crest').textContent()).toContain('1');
});

test('the whole course is kept when the reader asks, and removed again', async () => {
  const page = await visited('course');
  const line = page.locator('[data-offline]');
  const keep = line.getByRole('button', { name: /^Keep this course for offline reading · [\d.]+ (kB|MB)$/ });
  await keep.click();
  await line.getByText('This course is kept for offline reading.').waitFor();
  await site.cut();
  const other = await at('lectures/waves/', page.context());
  expect(await other.locator('[data-slide]').count()).toBe(21);
  for (const image of await other.locator('img').all()) {
    await image.scrollIntoViewIfNeeded();
    await expect.poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  }
  await line.getByRole('button', { name: 'Remove' }).click();
  await keep.waitFor();
  await other.goto(`${site.url}lectures/waves/`);
  await other.getByText('You are offline, and this page was not kept for offline reading.').first().waitFor();
});

test('a site that wants no copy any more removes worker and copy, and its pages begin nothing', async () => {
  const page = await visited('removed');
  await nextEdition(site.folder, 'A number, a wave of that height', 'A number and its wave', false);
  await lookForUpdate(page);
  await expect.poll(() => page.evaluate(async () =>
    [await caches.has('lectures-offline:/'), (await navigator.serviceWorker.getRegistrations()).length])).toEqual([false, 0]);
});

test('where data is saved nothing is fetched unasked', async () => {
  site = await ownSite(inject('wavesFolder'), 'saved');
  const page = await open(`${site.url}lectures/three/`, {
    worker: true,
    prepare: async (one) => void await one.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    }),
  });
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done))));
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('full storage is told once, and reading goes on', async () => {
  site = await ownSite(inject('wavesFolder'), 'full');
  const page = await open(`${site.url}lectures/three/`, {
    worker: true,
    prepare: async (one) => {
      const session = await one.context().newCDPSession(one);
      await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.url).origin, quotaSize: 50_000 });
    },
  });
  await page.getByText('Your browser has no room for an offline copy of this course.', { exact: false }).waitFor();
  await page.reload();
  await page.locator('[data-offline]').waitFor({ state: 'attached' });
  await rewrite(page, 'height', (text) => text.replace('0.5', '0.25 * 4'));
  await expect.poll(() => output(page, 'crest').textContent()).toContain('1');
  expect(await told(page)).not.toContain('offline copy');
});
