/** The sandbox in Firefox: the lecture's cells, one attack of each kind, and what the policy holds back by itself. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prerender } from '../../src/engine/build/compile/prerender.ts';
import { markKinds } from '../../src/engine/figure/marks/marks.ts';
import { marks } from '../../src/mini-ml/draw.ts';
import { aimAt, asSource, bareRuntime, firstOfEach, isBound, readAttacks } from '../sandbox/attacks.ts';
import { startBrowser, type Browser, type Tab } from '../sandbox/browsers.ts';
import { startCounter, type Counter } from '../sandbox/counter.ts';
import { areClose, builtCells, reread, runInNode, withoutStill } from '../sandbox/lecture.ts';
import type { TestPage } from '../sandbox/page.ts';
import type { RawPage } from '../sandbox/raw.ts';
import { serveSandbox, type SandboxSite } from '../sandbox/site.ts';
import { throughDoor } from '../sandbox/text-ways.ts';
import type { PageState } from '../sandbox/state.ts';
import { stateOf, survive } from '../sandbox/survive.ts';

declare const page: Omit<TestPage, 'run'> & { run: TestPage['run'] & RawPage['run'] };

let site: SandboxSite;
let counter: Counter;
let browser: Browser;
let tab: Tab;
let before: PageState;

beforeAll(async () => {
  [site, counter, browser] = await Promise.all([serveSandbox(), startCounter(), startBrowser('firefox')]);
  tab = await browser.open(site.url);
  before = await stateOf(tab);
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([site.close(), counter.close()]);
});

test('every cell of the lecture shows in Firefox what the build shows, but for the last digits', async () => {
  const built = builtCells('mini-ml');
  const inNode = await runInNode(built);
  const { results } = await tab.evaluate(async (program) => {
    await page.load(program);
    return page.run({ theta: {}, redraw: program.map(({ id }) => id) });
  }, built.map(({ id, source, defines }) => ({ id, source, defines })));
  expect(results.map(({ id }) => id)).toEqual(built.map(({ id }) => id));
  expect(results.filter((result, at) => !areClose(JSON.stringify(result), JSON.stringify(inNode[at])))).toEqual([]);
  const kept = await withoutStill(built, results);
  const html = kept.map(({ shown, id }) => reread(prerender(shown, id, markKinds(marks))));
  expect(html.filter((one, at) => !areClose(one, built[at]!.html))).toEqual([]);
});

test.each(firstOfEach(readAttacks()))('$id ($tries) harms nobody in Firefox', async (attack) => {
  const { came, forbidden, plain, recovery, state } = await survive(tab, aimAt(counter.host, attack));
  expect(state).toEqual(before);
  expect(forbidden).toEqual([]);
  expect(plain).toBe('[{"kind":"value","text":"42"}]');
  expect(recovery).toBeLessThan(3000);
  expect(counter.count()).toBe(0);
  if (isBound(attack)) expect(came).toBe(attack.outcome);
}, 20_000);

const network = readAttacks().filter(({ category }) => category === 'network');

async function runBare(path: string): Promise<number> {
  const raw = await browser.open(site.url + path);
  const start = counter.count();
  for (const attack of network) {
    const source = asSource(bareRuntime, aimAt(counter.host, attack).code);
    await raw.evaluate((given) => page.run(given), source);
  }
  await raw.close();
  return counter.count() - start;
}

test('the policy alone lets no request out of Firefox, and without it there are some', async () => {
  expect(await runBare('raw.html')).toBe(0);
  expect(await runBare('spare.html')).toBe(0);
  expect(await runBare('open.html')).toBeGreaterThan(1);
});

test.each(['raw.html', 'spare.html'])('there is no way from text to code in Firefox: %s', async (path) => {
  expect(await throughDoor(await browser.open(site.url + path))).toEqual(['none needed']);
});

test('Firefox had nothing to complain of', () => {
  expect(tab.complaints).toEqual([]);
});
