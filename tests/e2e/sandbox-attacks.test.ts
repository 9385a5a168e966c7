/** Every attack against the page, in Chromium. Nothing here depends on how fast the machine is, but for the 3 s. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aimAt, isBound, readAttacks } from '../sandbox/attacks.ts';
import { startBrowser, type Browser, type Tab } from '../sandbox/browsers.ts';
import { startCounter, type Counter } from '../sandbox/counter.ts';
import { serveSandbox, type SandboxSite } from '../sandbox/site.ts';
import type { TestPage } from '../sandbox/page.ts';
import type { PageState } from '../sandbox/state.ts';
import { stateOf, survive } from '../sandbox/survive.ts';

declare const page: TestPage;

let site: SandboxSite;
let counter: Counter;
let browser: Browser;
let tab: Tab;
let before: PageState;

beforeAll(async () => {
  [site, counter, browser] = await Promise.all([serveSandbox(), startCounter(), startBrowser('chromium')]);
  tab = await browser.open(site.url);
  before = await stateOf(tab);
});

afterAll(async () => {
  await browser.close();
  await Promise.all([site.close(), counter.close()]);
});

test.each(readAttacks())('$id ($tries) harms nobody', async (attack) => {
  const { came, forbidden, plain, recovery, state } = await survive(tab, aimAt(counter.host, attack));
  expect(state).toEqual(before);
  expect(forbidden).toEqual([]);
  expect(plain).toBe('[{"kind":"value","text":"42"}]');
  expect(recovery).toBeLessThan(3000);
  expect(counter.count()).toBe(0);
  if (isBound(attack)) expect(came).toBe(attack.outcome);
}, 20_000);

test('each of these codes was taken by a worker that waited for it', async () => {
  expect(await tab.evaluate(() => page.sparesTaken(), null)).toBeGreaterThan(readAttacks().length);
});
