/** The layers below the compiler, each tried alone: what the worker has lost, and what the policy holds back. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { globals } from '../../src/engine/cell/globals.ts';
import { aimAt, asSource, bareRuntime, readAttacks } from '../sandbox/attacks.ts';
import { startBrowser, type Browser, type Tab } from '../sandbox/browsers.ts';
import { startCounter, type Counter } from '../sandbox/counter.ts';
import type { RawPage } from '../sandbox/raw.ts';
import { serveSandbox, type SandboxSite } from '../sandbox/site.ts';
import type { PageState } from '../sandbox/state.ts';
import { stateOf } from '../sandbox/survive.ts';

declare const page: RawPage;

let site: SandboxSite;
let counter: Counter;
let browser: Browser;

beforeAll(async () => {
  [site, counter, browser] = await Promise.all([serveSandbox(), startCounter(), startBrowser('chromium')]);
});

afterAll(async () => {
  await browser.close();
  await Promise.all([site.close(), counter.close()]);
});

const run = (tab: Tab, source: string, patience = 1500): Promise<string> =>
  tab.evaluate(([text, most]) => page.run(text, most), [source, patience] as const);
const runtimeOf = (tab: Tab): Promise<string> => tab.evaluate(() => page.runtime(), null);
const reaching = readAttacks().filter(({ category }) => /network|storage|platform/.test(category));

async function runAll(path: string, runtime: (tab: Tab) => Promise<string>): Promise<Record<string, string>> {
  const tab = await browser.open(site.url + path);
  const before = await stateOf(tab);
  const text = await runtime(tab);
  const said: Record<string, string> = {};
  for (const attack of reaching) said[attack.id] = await run(tab, asSource(text, aimAt(counter.host, attack).code));
  expect(await stateOf(tab)).toEqual(before);
  await tab.close();
  return said;
}

/** What an attack says when it has got through. */
const through = /"(sent|open|opened|true|1)"/;

test('behind the compiler there is no network, no storage and no clock', async () => {
  const { 'store-local': local, 'plat-phishing-text': text, ...others } = await runAll('raw.html', runtimeOf);
  expect(local).toContain("['undefined', 'undefined']");
  expect(text).toContain('Your session');
  for (const [id, said] of Object.entries(others)) expect(said, id).toMatch(/is not defined|import/);
  expect(counter.count()).toBe(0);
});

test('the policy of the frame holds back by itself what the worker would still have', async () => {
  const said = await runAll('raw.html', () => Promise.resolve(bareRuntime));
  expect(Object.values(said).filter((text) => through.test(text))).toEqual([]);
  expect(said['net-fetch']).toMatch(/thrown: TypeError/);
  expect(counter.count()).toBe(0);
});

const answer = '[{"kind":"value","text":"42"}]';
const of = (kinds: RegExp) => readAttacks().filter(({ category }) => kinds.test(category));

describe.each([
  { wall: 'the worker', runtime: runtimeOf, attacks: of(/loop|memory|output|forge|tamper/) },
  { wall: 'a worker that takes nothing away', runtime: () => Promise.resolve(bareRuntime), attacks: of(/loop|memory/) },
])('handed straight to $wall', ({ runtime, attacks }) => {
  let tab: Tab;
  let before: PageState;

  beforeAll(async () => {
    tab = await browser.open(`${site.url}raw.html`);
    before = await stateOf(tab);
  });

  afterAll(() => tab.close());

  test.each(attacks)('$id ($tries) harms nobody', async ({ id, category, code }) => {
    const text = await runtime(tab);
    // What has not ended after half a second of nothing but turning round does not end.
    const said = await run(tab, asSource(text, code), category === 'loop' ? 500 : undefined);
    const begun = performance.now();
    expect(await run(tab, asSource(text, 'return 42;'))).toBe(answer);
    expect(performance.now() - begun).toBeLessThan(3000);
    expect(await stateOf(tab)).toEqual(before);
    expect(counter.count()).toBe(0);
    if (id === 'loop-sync' || id === 'loop-promise-microtask') expect(said).toBe('silent');
  }, 20_000);
});

test('nothing is left of the globals but JavaScript itself and two numbers that Chromium does not let go', async () => {
  const tab = await browser.open(`${site.url}raw.html`);
  const code = `const names = [];
    for (let at = (function () { return this; })(); at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
      names.push(...Reflect.ownKeys(at).map(String));
    }
    return [names.includes('Map'), names.filter((name) => !${JSON.stringify([...globals])}.includes(name)).join()];`;
  expect(await run(tab, asSource(await runtimeOf(tab), code))).toBe('[{"kind":"value","text":"[true, \'TEMPORARY,PERSISTENT\']"}]');
});

test('there is no way from text to code', async () => {
  const tab = await browser.open(`${site.url}raw.html`);
  const ways = ['Function("return 1")()', '(async () => 1).constructor("return 1")()', '(0, eval)("1")'];
  for (const way of ways) {
    expect(await run(tab, asSource(bareRuntime, `return ${way};`))).toMatch(/thrown: (EvalError|Error|TypeError)/);
    expect(await run(tab, asSource(await runtimeOf(tab), `return ${way};`))).toMatch(/Error/);
  }
});

test('without any policy the same attacks are counted: the counter works', async () => {
  await runAll('open.html', () => Promise.resolve(bareRuntime));
  expect(counter.count()).toBeGreaterThan(1);
});
