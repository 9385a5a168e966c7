/** Every attack in both browsers, each alone in a page of its own, and how long the page could do nothing else. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aimAt, readAttacks } from '../sandbox/attacks.ts';
import { startBrowser, type Browser, type BrowserName } from '../sandbox/browsers.ts';
import { startCounter, type Counter } from '../sandbox/counter.ts';
import type { TestPage } from '../sandbox/page.ts';
import { serveSandbox, type SandboxSite } from '../sandbox/site.ts';
import { stateOf, survive } from '../sandbox/survive.ts';

declare const page: TestPage;

const names: readonly BrowserName[] = ['chromium', 'firefox'];

let site: SandboxSite;
let counter: Counter;

beforeAll(async () => {
  [site, counter] = await Promise.all([serveSandbox(), startCounter()]);
});

afterAll(() => Promise.all([site.close(), counter.close()]));

describe.each(names)('in %s', (name) => {
  let browser: Browser;
  const gaps: Record<string, number> = {};

  beforeAll(async () => {
    browser = await startBrowser(name);
  });

  afterAll(async () => {
    await browser?.close();
    const longest = Object.entries(gaps).toSorted(([, one], [, other]) => other - one).slice(0, 5);
    console.log(`${name}, longest gaps in ms: ${longest.map(([id, gap]) => `${id} ${gap.toFixed(0)}`).join(', ')}`);
  });

  test.each(readAttacks())('$id ($tries) harms nobody and holds up nothing', async (attack) => {
    const tab = await browser.open(site.url);
    await tab.evaluate(() => page.try('1'), null);
    const before = await stateOf(tab);
    await tab.evaluate(() => page.longestGap(), null);
    const { plain, recovery, forbidden, state } = await survive(tab, aimAt(counter.host, attack));
    gaps[attack.id] = await tab.evaluate(() => page.longestGap(), null);
    await tab.close();
    expect({ plain, forbidden, state }).toEqual({ plain: '[{"kind":"value","text":"42"}]', forbidden: [], state: before });
    expect(recovery).toBeLessThan(3000);
    expect(counter.count()).toBe(0);
    // Far from the two seconds that a page would stand still whose worker is its own; a busy machine takes some of it.
    if (attack.category !== 'memory') expect(gaps[attack.id]).toBeLessThanOrEqual(500);
  });
});
