/** The layers below the compiler, each tried alone: what the worker has lost, and what the policy holds back. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { globals } from '../../src/engine/cell/globals.ts';
import type { Source } from '../../src/engine/sandbox/frame-host.ts';
import { aimAt, asSource, bareRuntime, readAttacks } from '../sandbox/attacks.ts';
import { startBrowser, type Browser, type Tab } from '../sandbox/browsers.ts';
import { startCounter, type Counter } from '../sandbox/counter.ts';
import type { RawPage } from '../sandbox/raw.ts';
import { throughDoor } from '../sandbox/text-ways.ts';
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

const run = (tab: Tab, source: Source, patience = 1500): Promise<string> =>
  tab.evaluate(([given, most]) => page.run(given, most), [source, patience] as const);
const runtimeOf = (tab: Tab): Promise<string> => tab.evaluate(() => page.runtime(), null);
const reaching = readAttacks().filter(({ category }) => /network|storage|platform/.test(category));

async function runAll(path: string, runtime: (tab: Tab) => Promise<string>): Promise<Record<string, string>> {
  const tab = await browser.open(site.url + path);
  const before = await stateOf(tab);
  const text = await runtime(tab);
  const said: Record<string, string> = {};
  for (const attack of reaching) said[attack.id] = await run(tab, asSource(text, aimAt(counter.host, attack).code));
  expect(await stateOf(tab)).toEqual(before);
  expect(await tab.evaluate(() => page.sparesTaken(), null)).toBe(path === 'spare.html' ? reaching.length : 0);
  await tab.close();
  return said;
}

/** What an attack says when it has got through. */
const through = /"(sent|open|opened|true|1)"/;

/** A worker that is started on its code, and one that waited for it in a frame of its own policy. */
const ways = ['raw.html', 'spare.html'];

test.each(ways)('behind the compiler there is no network, no storage and no clock: %s', async (path) => {
  const { 'store-local': local, 'plat-phishing-text': text, ...others } = await runAll(path, runtimeOf);
  expect(local).toContain("['undefined', 'undefined']");
  expect(text).toContain('Your session');
  for (const [id, said] of Object.entries(others)) expect(said, id).toMatch(/is not defined|import/);
  expect(counter.count()).toBe(0);
});

/** With a policy of its own a worker may take a script of a blob: that nobody makes one is the worker's part alone. */
test.each([
  { path: 'raw.html', passes: [] },
  { path: 'spare.html', passes: ['net-import-blob'] },
])('the policy of the frame holds back by itself what the worker would still have: $path', async ({ path, passes }) => {
  const said = await runAll(path, () => Promise.resolve(bareRuntime));
  expect(Object.keys(said).filter((id) => through.test(said[id] ?? ''))).toEqual(passes);
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

test.each(ways)('nothing is left of the globals but JavaScript itself and two numbers that Chromium does not let go: %s', async (path) => {
  const tab = await browser.open(site.url + path);
  const code = `const names = [];
    for (let at = (function () { return this; })(); at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
      names.push(...Reflect.ownKeys(at).map(String));
    }
    return [names.includes('Map'), names.filter((name) => !${JSON.stringify([...globals])}.includes(name)).join()];`;
  expect(await run(tab, asSource(await runtimeOf(tab), code))).toBe('[{"kind":"value","text":"[true, \'TEMPORARY,PERSISTENT\']"}]');
});

test('neither the policy of a page nor that of a frame makes code of text', async () => {
  for (const path of ways) {
    const tab = await browser.open(site.url + path);
    for (const way of ['Function("return 1")()', '(async () => 1).constructor("return 1")()', '(0, eval)("1")']) {
      expect(await run(tab, asSource(bareRuntime, `return ${way};`)), way).toMatch(/thrown: (EvalError|Error|TypeError)/);
    }
    await tab.close();
  }
});

test.each(ways)('there is no way from text to code: %s', async (path) => {
  expect(await throughDoor(await browser.open(site.url + path))).toEqual(['none needed']);
});

test('a frame of its own policy lets a worker make one script of text, and nobody after it', async () => {
  const tab = await browser.open(`${site.url}spare.html`);
  const url = 'URL.createObjectURL(new Blob(["self.made = 1"], { type: "text/javascript" }))';
  const tried = (code: string): Promise<string> => run(tab, asSource(bareRuntime, `${code}; return self.made;`));
  expect(await tried(`importScripts(${url})`)).toMatch(/thrown: TypeError.*TrustedScriptURL/);
  expect(await tried(`new Worker(${url})`)).toMatch(/thrown: TypeError.*TrustedScriptURL/);
  for (const name of ['lectures', 'another']) {
    expect(await tried(`trustedTypes.createPolicy('${name}', {})`)).toMatch(/thrown: TypeError/);
  }
});

test('without any policy the same attacks are counted: the counter works', async () => {
  await runAll('open.html', () => Promise.resolve(bareRuntime));
  expect(counter.count()).toBeGreaterThan(1);
});
