/** Hostile charts in a page that has no policy, so that the check alone keeps them from asking anybody for anything. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser, type Browser, type BrowserName, type Tab } from '../sandbox/browsers.ts';
import type { ChartPage } from '../sandbox/charts.ts';
import { startCounter, type Counter } from '../sandbox/counter.ts';
import { hostileCharts } from '../sandbox/hostile-charts.ts';
import { serveSandbox, type SandboxSite } from '../sandbox/site.ts';

declare const page: ChartPage;

let site: SandboxSite;
let counter: Counter;

beforeAll(async () => {
  [site, counter] = await Promise.all([serveSandbox(), startCounter()]);
});

afterAll(() => Promise.all([site.close(), counter.close()]));

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (name) => {
  let browser: Browser;
  let tab: Tab;

  beforeAll(async () => {
    browser = await startBrowser(name);
    tab = await browser.open(`${site.url}charts.html`);
  });

  afterAll(() => browser?.close());

  test('hostile charts are refused, or drawn without what is hostile in them; nobody is asked for anything', async () => {
    const before = await tab.evaluate(() => page.state(), null);
    for (const { tries, text, isDrawn } of hostileCharts(`http://${counter.host}`)) {
      const { refused, odd } = await tab.evaluate((given) => page.draw({ text: given }), text);
      expect(odd, tries).toEqual([]);
      expect(refused, tries).toMatch(isDrawn ? /^$/ : /^ChartRefusal: /);
    }
    expect(await tab.evaluate(() => page.state(), null)).toEqual(before);
    expect(counter.count()).toBe(0);
  }, 60_000);

  test('hostile answers to a pointer change nothing outside their chart, and no more of it than a chart may hold', async () => {
    const before = await tab.evaluate(() => page.state(), null);
    const { around } = await tab.evaluate(() => page.change([]), null);
    const hostile = hostileCharts(`http://${counter.host}`).flatMap(({ text }) => {
      const { kinds, root } = JSON.parse(text) as { kinds: unknown; root: unknown };
      return [[], [0], [0, 0], ['parentNode']].map((path) => JSON.stringify({ kinds, parts: [[path, root]] }));
    });
    const inside = Array.from({ length: 9_000 }, () => [0, []]);
    const growing = Array.from({ length: 30 }, (_, depth) =>
      JSON.stringify({ kinds: ['g'], parts: [[Array.from({ length: depth + 1 }, () => 0), [0, [], inside]]] }));
    for (const texts of [hostile, growing]) {
      const changed = await tab.evaluate((given) => page.change(given), texts);
      expect(changed.odd).toEqual([]);
      expect(changed.around).toBe(around);
      expect(changed.parts).toBeLessThan(80_000);
    }
    expect(await tab.evaluate(() => page.state(), null)).toEqual(before);
    expect(counter.count()).toBe(0);
  }, 60_000);
});
