/** Two terms of one course on one origin: what is left in one is neither shown nor changed by the other. */
import { cpSync, existsSync, readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { open } from './browser.ts';
import { isKept } from './editions.ts';
import { cell, output, rewrite, source } from './live.ts';

const authors = 'const tide = "high";\nconsole.log(tide);';
const origin = inject('terms');

const at = (path: string, context?: BrowserContext): Promise<Page> =>
  open(new URL(path, origin).href, context ? { context } : {});

/** Comes to the cell as a reader does: what waits for that is shown. */
async function enter(page: Page): Promise<void> {
  await output(page, 'tide').waitFor({ state: 'attached' });
  await cell(page, 'tide').locator('[data-action="edit"]').focus();
}

const databases = (page: Page): Promise<(string | undefined)[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).sort());

const scheme = (page: Page): Promise<string | null> => page.getAttribute('html', 'data-scheme');

const currentSlide = (page: Page): Promise<string | null> => page.getAttribute('[data-current]', 'id');

/** All records of one store. */
const recordsOf = (page: Page, database: string, store: string): Promise<unknown[]> =>
  page.evaluate(([name, of]) => new Promise((done) => {
    const opening = indexedDB.open(name!);
    opening.addEventListener('success', () => {
      const asking = opening.result.transaction(of!).objectStore(of!).getAll();
      asking.addEventListener('success', () => {
        opening.result.close();
        done(asking.result);
      });
    });
  }), [database, store]);

const draftOf = (base: string, text: string) =>
  ({ lecture: `${base}lectures/tides/`, cell: 'tide', text, base: authors, revision: `r${text.length}` });

/** Leaves drafts as builds did whose names had no path in them. */
const leaveDrafts = (page: Page, drafts: readonly object[]): Promise<void> => page.evaluate((records) =>
  new Promise<void>((done) => {
    const opening = indexedDB.open('tides', 1);
    opening.addEventListener('upgradeneeded', () => {
      const store = opening.result.createObjectStore('drafts', { keyPath: ['lecture', 'cell'] });
      opening.result.createObjectStore('running', { keyPath: ['lecture', 'window'] });
      opening.result.createObjectStore('aside', { autoIncrement: true });
      for (const record of records) store.put(record);
    });
    opening.addEventListener('success', () => {
      opening.result.close();
      done();
    });
  }), drafts);

test('drafts, answers and settings of one term are not there in the next', async () => {
  const page = await at('ws25/lectures/tides/');
  await rewrite(page, 'tide', (text) => text.replace('high', 'low'));
  await expect.poll(() => output(page, 'tide').textContent()).toContain('low');
  await page.locator('#how-often [data-answer] input').fill('2');
  await page.keyboard.press('Enter');
  await page.locator('scheme-switch select').selectOption('dark');
  await expect.poll(() => databases(page)).toEqual(['tides-answers/ws25/', 'tides/ws25/']);
  await page.reload();
  await enter(page);
  await expect.poll(() => source(page, 'tide')).toContain('low');
  expect(await scheme(page)).toBe('dark');

  const next = await at('ws26/lectures/tides/', page.context());
  expect(await scheme(next)).toBe(null);
  await rewrite(next, 'tide', (text) => text.replace('high', 'neap'));
  await expect.poll(() => databases(next)).toEqual(['tides-answers/ws25/', 'tides/ws25/', 'tides/ws26/']);
  await expect.poll(() => recordsOf(next, 'tides/ws26/', 'drafts')).toHaveLength(1);
  expect(await recordsOf(next, 'tides/ws25/', 'drafts')).toMatchObject([{ text: authors.replace('high', 'low') }]);
  expect(await source(page, 'tide')).toContain('low');
});

test('a talk drives the windows of its own term alone', async () => {
  const presenter = await at('ws25/lectures/tides/slides/?view=presenter');
  const context = presenter.context();
  const other = await at('ws26/lectures/tides/slides/?role=audience', context);
  const audience = await at('ws25/lectures/tides/slides/?role=audience', context);
  await presenter.bringToFront();
  await presenter.waitForSelector('html[data-presenter]', { state: 'attached' });
  await presenter.keyboard.press('PageDown');
  await expect.poll(() => currentSlide(audience)).toBe('the-cell');
  expect(await currentSlide(other)).toBe('tides');
  await expect.poll(() => databases(presenter)).toEqual(['tides-talk/ws25/']);
});

test('drafts under names without a path are taken over once, each by its own term, and stay where they were', async () => {
  const home = await at('ws25/');
  const left = ['/ws25/', '/ws26/'].map((base) => draftOf(base, `console.log("${base}");`));
  await leaveDrafts(home, left);
  const page = await at('ws25/lectures/tides/', home.context());
  await enter(page);
  await expect.poll(() => output(page, 'tide').textContent()).toContain('/ws25/');
  expect(await recordsOf(page, 'tides/ws25/', 'drafts')).toEqual([left[0]]);

  await cell(page, 'tide').locator('[data-action="reset"]').press('Enter');
  await expect.poll(() => recordsOf(page, 'tides/ws25/', 'drafts')).toEqual([]);
  await page.reload();
  await enter(page);
  await expect.poll(() => source(page, 'tide')).toBe(authors);
  expect(await recordsOf(page, 'tides', 'drafts')).toEqual(left);
});

test('what others list and share names the full address of its term', () => {
  const read = (file: string): string => readFileSync(`test-results/terms/ws26/${file}`, 'utf8');
  const lecture = 'https://tides.example/ws26/lectures/tides/';
  const article = read('lectures/tides/index.html');
  expect(article).toContain(`<link rel="canonical" href="${lecture}">`);
  expect(article).toContain(`<meta property="og:image" content="${lecture}card.png">`);
  const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(article) ?? [];
  expect(JSON.parse(data)).toMatchObject({ '@type': 'LearningResource', 'name': 'Tides', 'url': lecture });
  expect(read('sitemap.xml')).toContain(`<loc>${lecture}</loc><lastmod>2026-10-12</lastmod>`);
  expect(read('feed.xml')).toContain(`<id>${lecture}</id>`);
  expect(read('index.html')).toContain('type="application/atom+xml"');
  // Robots look for it at the root of the host, which is not the site's.
  expect(existsSync('test-results/terms/ws26/robots.txt')).toBe(false);
});

test('a link to a page shows a picture of 1200 by 630', () => {
  for (const file of ['card.png', 'lectures/tides/card.png']) {
    const png = readFileSync(`test-results/terms/ws26/${file}`);
    expect([png.subarray(1, 4).toString(), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 1200, 630]);
    expect(png.length).toBeLessThan(100_000);
  }
});

test('each term searches its own lectures', async () => {
  const page = await at('/ws26/lectures/tides/');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.getByRole('searchbox').fill('high');
  const results = page.getByRole('dialog', { name: 'Search' }).locator('[data-result]');
  await results.first().waitFor();
  const addresses = await results.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses).toContain(new URL('/ws26/lectures/tides/#tide', origin).href);
});

test('a site at the root of the origin keeps nothing of the terms below it, and answers for none of their pages', async () => {
  cpSync(inject('wavesFolder'), 'test-results/terms', { recursive: true });
  const root = await open(origin, { worker: true });
  await isKept(root);
  const term = await root.context().newPage();
  expect((await term.goto(`${origin}ws26/lectures/tides/`))!.fromServiceWorker()).toBe(false);
  await isKept(term);
  const kept = await term.evaluate(async () => Promise.all((await caches.keys()).sort().map(async (name) => {
    const keys = await (await caches.open(name)).keys();
    return [name, keys.length > 10, keys.every(({ url }) => url.includes('/ws26/') === name.endsWith('/ws26/'))];
  })));
  expect(kept).toEqual([['lectures-offline:/', true, true], ['lectures-offline:/ws26/', true, true]]);
  expect((await term.reload())!.fromServiceWorker()).toBe(true);
  expect((await root.reload())!.fromServiceWorker()).toBe(true);
});
