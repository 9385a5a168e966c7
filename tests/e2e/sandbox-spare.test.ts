/** Workers that wait for code, on the page of the sandbox's tests: taken, replaced, done without. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser, type Browser, type Tab } from '../sandbox/browsers.ts';
import type { TestPage } from '../sandbox/page.ts';
import { serveSandbox, type SandboxSite } from '../sandbox/site.ts';

declare const page: TestPage;

let site: SandboxSite;
let browser: Browser;
let tab: Tab;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveSandbox(), startBrowser('chromium')]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

async function open(path = ''): Promise<void> {
  tab = await browser.open(site.url + path);
}

/** What a frame of the page shows goes elsewhere; what the next code shows, and whether the frame is still there. */
const navigate = (kind: string): Promise<unknown[]> => tab.evaluate(async (attribute: string) => {
  const frame = document.querySelector(`iframe[${attribute}]`) as HTMLIFrameElement;
  const loaded = new Promise((done) => frame.addEventListener('load', done));
  frame.removeAttribute('srcdoc');
  frame.src = 'about:blank';
  await loaded;
  await page.load([{ id: 'a', source: '6 * 7', defines: true }]);
  return [(await page.run({ theta: {}, redraw: ['a'] })).drawn.includes('42'), frame.isConnected];
}, kind);

test('a frame that navigates is replaced, whoever made its document', async () => {
  await open();
  await tab.evaluate(async () => {
    await page.load([{ id: 'a', source: '1', defines: true }]);
    await page.run({ theta: {}, redraw: ['a'] });
  }, null);
  expect(await navigate('srcdoc')).toEqual([true, false]);
  await tab.evaluate(() => page.try('1'), null);
  expect(await navigate('src')).toEqual([true, false]);
});

test('once code was edited, a worker waits for the next: each takes one code, in one frame', async () => {
  await open();
  const ran = await tab.evaluate(async () => {
    const shown = [];
    for (const text of ['1 + 1', '[1, 2].x.y', '3 + 3']) {
      const { results, drawn } = await page.try(`\n${text}`);
      shown.push(results[0]?.error?.place?.line ?? /\d/.exec(drawn)?.[0]);
    }
    return [page.sparesTaken(), document.querySelectorAll('iframe').length, ...shown];
  }, null);
  expect(ran).toEqual([3, 1, '2', 2, '6']);
});

test('while a cell does not end another worker gets ready, and does the rest when it is stopped', async () => {
  await open();
  const ran = await tab.evaluate(async () => {
    await page.awaitSpare();
    await page.load(['while (true) { }', '6 * 7'].map((source, at) => ({ id: `c${at}`, source, defines: true })));
    const { end, drawn } = await page.run({ theta: {}, redraw: ['c0', 'c1'] });
    return [end, drawn.includes('42'), page.sparesTaken()];
  }, null);
  expect(ran).toEqual(['stopped', true, 2]);
});

/** Another number of sevens is another code. */
const edit = (number: number): Promise<string> => tab.evaluate(async (given) => {
  await page.load([{ id: 'a', source: `${'7 + '.repeat(given)}0`, defines: true }]);
  return (await page.run({ theta: {}, redraw: ['a'] })).drawn;
}, number);

const frames = (kind: string): Promise<number> =>
  tab.evaluate((attribute) => document.querySelectorAll(`iframe[${attribute}]`).length, kind);

test.each(['missing.html', 'strict.html'])('where no worker can wait, code runs as if there were none: %s', async (path) => {
  await open(path);
  await edit(0);
  await edit(1);
  await expect.poll(() => frames('src')).toBe(1);
  let number = 1;
  await expect.poll(async () => {
    number += 1;
    expect(await edit(number)).toContain(`>${number * 7}<`);
    return frames('src');
  }).toBe(0);
  expect(await edit(number + 1)).toContain(`>${(number + 1) * 7}<`);
  expect([await frames('src'), await frames('srcdoc')]).toEqual([0, 1]);
});
