/** On a page that shows something of another site, code asks that site for nothing either. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aimAt, readAttacks } from '../sandbox/attacks.ts';
import { startBrowser, type Browser, type Tab } from '../sandbox/browsers.ts';
import { startCounter, type Counter } from '../sandbox/counter.ts';
import { serveSandbox, type SandboxSite } from '../sandbox/site.ts';
import type { PageState } from '../sandbox/state.ts';
import { stateOf, survive } from '../sandbox/survive.ts';

let site: SandboxSite;
let counter: Counter;
let browser: Browser;
let tab: Tab;
let before: PageState;

beforeAll(async () => {
  [counter, browser] = await Promise.all([startCounter(), startBrowser('chromium')]);
  site = await serveSandbox([`http://${counter.host}`]);
  tab = await browser.open(new URL('hosts.html', site.url).href);
  before = await stateOf(tab);
});

afterAll(async () => {
  await browser.close();
  await Promise.all([site.close(), counter.close()]);
});

const asking = readAttacks().filter(({ code }) => code.includes('attacker.example'));

test.each(asking)('$id ($tries) reaches no host that the page lets in', async (attack) => {
  const { forbidden, plain, state } = await survive(tab, aimAt(counter.host, attack));
  expect(state).toEqual(before);
  expect(forbidden).toEqual([]);
  expect(plain).toBe('[{"kind":"value","text":"42"}]');
  expect(counter.count()).toBe(0);
}, 20_000);

test('a picture of that host is let in by the policy: what holds code back is the sandbox', async () => {
  const address = `http://${counter.host}/a.png`;
  await tab.evaluate((src: string) => new Promise((done) => {
    Object.assign(new Image(), { src, onerror: done, onload: done });
  }), address);
  expect(counter.count()).toBeGreaterThan(0);
});
