import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright';
import { expect, test } from 'vitest';
import { aheadFile, aheadOf, type Ahead } from '../../src/engine/offline/ahead.ts';
import { neededBy, type Edition } from '../../src/engine/offline/edition.ts';
import { open } from './browser.ts';
import { layoutShifts } from './layout-shifts.ts';
import { uncover } from './live.ts';

type Kind = 'html' | 'css' | 'js' | 'fonts' | 'offline' | 'other';

const kinds: Readonly<Record<string, Kind>> = { document: 'html', stylesheet: 'css', script: 'js', font: 'fonts' };

/**
 * What a page asks for until it is quiet, having been read to its end: every response, and its bytes as sent.
 * Styles stand in the page; as part of it they are counted twice.
 */
async function load(path: string): Promise<{ bytes: Record<Kind | 'all', number>; scripts: string[] }> {
  const responses: Response[] = [];
  const prepare = (page: Page): void => {
    watch(page);
    page.on('response', (response) => responses.push(response));
  };
  await readThrough(await open(path, { prepare }));
  const bytes = { html: 0, css: 0, js: 0, fonts: 0, offline: 0, other: 0, all: 0 };
  for (const response of responses) {
    const sizes = await response.request().sizes();
    const kind = isForOffline(response.url()) ? 'offline' : kinds[response.request().resourceType()] ?? 'other';
    bytes[kind] += sizes.responseBodySize;
    if (kind !== 'offline') bytes.all += sizes.responseBodySize;
  }
  const styles = [...(await responses[0]!.text()).matchAll(/<style>(.*?)<\/style>/gs)].map(([, style = '']) => style);
  bytes.css += gzipSync(styles.join('')).length;
  const scripts = responses.filter((response) => response.request().resourceType() === 'script');
  return { bytes, scripts: await Promise.all(scripts.map((script) => script.text())) };
}

/** What has a copy kept for offline reading: it begins when the page is at rest. */
const isForOffline = (url: string): boolean => /\/(?:Offline\.astro[^/]*|offline\.[^/]*)\.js$/.test(url);

/** The addresses that a page waits for. */
const waiting = new WeakMap<Page, Set<string>>();

function watch(page: Page): void {
  const asked = new Set<string>();
  waiting.set(page, asked);
  page.on('request', (request) => asked.add(request.url()));
  for (const end of ['requestfinished', 'requestfailed'] as const) {
    page.on(end as 'requestfinished', (request) => asked.delete(request.url()));
  }
}

const under = (page: Page): string[] => [...waiting.get(page) ?? []];

async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise(requestAnimationFrame);
    }
    await document.fonts.ready;
  });
  // What was asked for is there, and what a page does at rest is done.
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))));
  await expect.poll(() => under(page)).toEqual([]);
}

/** Words that stand in no script of ours but in these packages, minified or not. */
const marks = [
  { word: 'unknown scale type', file: 'node_modules/@observablehq/plot/src/scales.js' },
  { word: 'Unterminated template', file: 'node_modules/acorn/dist/acorn.mjs' },
  { word: 'cm-content', file: 'node_modules/@codemirror/view/dist/index.js' },
];

test('the words that give Plot, the cell engine and the editor away do stand in them', () => {
  for (const { word, file } of marks) expect(readFileSync(file, 'utf8')).toContain(word);
});

const budgets = [
  { path: 'lectures/mini-ml/', js: 8860 },
  { path: 'lectures/mini-ml/slides/', js: 18_580 },
];

test.each(budgets)('a reader of /$path gets at most $js bytes of script and 165 KB in all', async ({ path, js }) => {
  const { bytes, scripts } = await load(path);
  console.log(`/${path}`, JSON.stringify(bytes));
  expect(bytes.html).toBeGreaterThan(0);
  expect(bytes.html).toBeLessThanOrEqual(92_500);
  expect(bytes.css).toBeLessThanOrEqual(18_950);
  expect(bytes.js).toBeLessThanOrEqual(js);
  expect(bytes.fonts).toBeLessThanOrEqual(55_000);
  expect(bytes.all).toBeLessThanOrEqual(165_000);
  expect(bytes.offline).toBeLessThanOrEqual(4000);
  for (const { word } of marks) expect(scripts.filter((script) => script.includes(word))).toEqual([]);
});

/** What was fetched since, as sent, in bytes: workers and what they load count too. */
const fetched = (page: Page): Promise<Record<string, number>> => page.evaluate(() => {
  const all = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  performance.clearResourceTimings();
  return Object.fromEntries(all.map(({ name, encodedBodySize }) => [name.replace(/^.*\//, ''), encodedBodySize]));
});

const sum = (sizes: Record<string, number>): number => Object.values(sizes).reduce((all, size) => all + size, 0);

test('a figure that scrolls below the pointer fetches nothing; a run gets at most 145 KB, an editor 165 KB more', async () => {
  const page = await open('lectures/mini-ml/');
  const cell = page.locator('live-cell#turn');
  await uncover(page, 'turn');
  await cell.scrollIntoViewIfNeeded();
  await page.evaluate(() => document.fonts.ready);
  await fetched(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const { x, y } = (await cell.locator('figure').boundingBox())!;
  await page.mouse.move(x + 20, y - 4);
  await page.mouse.wheel(0, 150);
  await expect.poll(() => cell.locator('figure').evaluate((figure) => figure.matches(':hover'))).toBe(true);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(asked).toEqual([]);
  await cell.getByRole('button', { name: 'Edit' }).focus();
  await cell.locator('[data-number]').nth(3).press('ArrowUp');
  await page.waitForSelector('live-cell#turn[data-status="ok"]:not([data-pending])');
  await cell.locator('[data-handle]').first().waitFor();
  const used = await fetched(page);
  await cell.getByRole('button', { name: 'Edit' }).click();
  await cell.locator('.cm-content').waitFor();
  const edited = await fetched(page);
  console.log('the first run', JSON.stringify(used), sum(used), 'the editor', JSON.stringify(edited), sum(edited));
  for (const part of ['compiler', 'worker', 'guard', 'outputs']) expect(Object.keys(used).join()).toContain(part);
  expect(sum(used)).toBeLessThanOrEqual(145_000);
  expect(Object.keys(edited).join()).toContain('editor');
  expect(sum(edited)).toBeLessThanOrEqual(165_000);
});

/** Scripts, fonts or both come 0.4 s after the page itself. */
const delay = (files: RegExp) => async (page: Page): Promise<void> => {
  watch(page);
  await page.route(files, async (route) => {
    await new Promise((done) => setTimeout(done, 400));
    await route.continue();
  });
};

const pages = [
  { path: 'lectures/mini-ml/', width: 1280, height: 720 },
  { path: 'lectures/mini-ml/', width: 390, height: 844 },
  { path: 'lectures/mini-ml/slides/', width: 1280, height: 720 },
  { path: '', width: 390, height: 844 },
];

/** Scripts alone come late: no face comes at all, so that none can come after the first paint. */
const late = async (page: Page): Promise<void> => {
  await delay(/\.js$/)(page);
  await page.route(/\.woff2$/, (route) => route.abort());
};

test.each(pages)('nothing moves on /$path at $width px, even when scripts come late', async ({ path, width, height }) => {
  const page = await open(path, { width, height, prepare: late, allow: /\.woff2/ });
  await readThrough(page);
  expect(await layoutShifts(page)).toEqual([]);
});

test.each(pages)('faces that come late move /$path at $width px by a hair', async ({ path, width, height }) => {
  const page = await open(path, { width, height, prepare: delay(/\.woff2$/) });
  await readThrough(page);
  const shifts = await layoutShifts(page);
  expect(shifts.reduce((sum, shift) => sum + Number.parseFloat(shift), 0)).toBeLessThanOrEqual(0.04);
});

/** What a service worker is sent for a page: its script, and what that fetches; or the page, where there is none. */
test.each(['mini-ml', 'regression'])('to keep /lectures/%s/, home and engine a reader is sent at most 500 KB more', async (slug) => {
  const own = (file: string): boolean => /^lectures\/.*\.html$|\.woff2$/.test(file);
  const worker = readFileSync('dist/service-worker.js', 'utf8');
  const edition = JSON.parse(/part\.start\(self,(.*)\);\s*$/s.exec(worker)![1]!) as Edition;
  const sent = (file: string): number => {
    const body = readFileSync(`dist/${file}`);
    return edition.made[file] ? 0 : /woff2$/.test(file) ? body.length : gzipSync(body).length;
  };
  const needed = neededBy(edition, `lectures/${slug}/index.html`);
  // The names of all that Plot and d3 bring, with what they say of themselves, come with them.
  const plot = needed.filter((file) => /\/imports\.|^lectures\/regression\/names/.test(file));
  const bytes = (files: readonly string[]): number => files.reduce((sum, file) => sum + sent(file), 0);
  const rest = needed.filter((file) => !plot.includes(file) && !own(file));
  const held = aheadOf(JSON.parse(readFileSync(`dist/${aheadFile}`, 'utf8')) as Ahead, `lectures/${slug}/`);
  const inMemory = bytes(held.filter((file) => !plot.includes(file)));
  const sizes = { all: bytes(needed), rest: bytes(rest), plot: bytes(plot), worker: gzipSync(worker).length, inMemory };
  console.log(slug, sizes);
  expect(inMemory).toBeGreaterThan(100_000);
  expect(inMemory).toBeLessThanOrEqual(500_000);
  expect(bytes(rest)).toBeGreaterThan(100_000);
  expect(bytes(rest) + gzipSync(worker).length).toBeLessThanOrEqual(500_000);
  expect(bytes(plot)).toBeLessThanOrEqual(200_000);
});
