/** The sandbox in Chromium, on a page of its own with the policy of the real ones. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { CellSource } from '../../src/engine/cell/cell.ts';
import { sentence } from '../../src/engine/cell/messages.ts';
import { prerender } from '../../src/engine/build/compile/prerender.ts';
import { markKinds } from '../../src/engine/figure/marks/marks.ts';
import { marks } from '../../src/mini-ml/draw.ts';
import type { RunRequest } from '../../src/engine/sandbox/host.ts';
import { startBrowser, type Browser, type Tab } from '../sandbox/browsers.ts';
import { areClose, builtCells, reread, runInNode, withoutStill } from '../sandbox/lecture.ts';
import type { Ran, TestPage } from '../sandbox/page.ts';
import { serveSandbox, type SandboxSite } from '../sandbox/site.ts';

declare const page: TestPage;

let site: SandboxSite;
let browser: Browser;
let tab: Tab;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveSandbox(), startBrowser('chromium')]);
  tab = await browser.open(site.url);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

afterEach(() => expect(tab.complaints).toEqual([]));

const cells = (...sources: string[]): CellSource[] =>
  sources.map((source, at) => ({ id: 'abcdef'[at] ?? '', source, defines: true }));

const load = (program: readonly CellSource[]) => tab.evaluate((all) => page.load(all), program);
const run = (request: RunRequest): Promise<Ran> => tab.evaluate((given) => page.run(given), request);
const sent = () => tab.evaluate(() => page.sent(), null);

async function go(program: readonly CellSource[], redraw: readonly string[]): Promise<Ran> {
  await load(program);
  return run({ theta: {}, redraw });
}

/** Each result in one line. */
const lines = ({ results }: Ran): string[] => results.map(({ id, shown, error }) =>
  `${id}: ${error ? sentence(error) : shown.map((one) => ('text' in one ? one.text : one.kind)).join(' | ')}`);

test('every cell of the course shows in the worker, to the last letter, what the build shows', async () => {
  const built = builtCells('mini-ml');
  const inNode = await runInNode(built);
  const program = built.map(({ id, source, defines }) => ({ id, source, defines }));
  const { results } = await go(program, built.map(({ id }) => id));
  expect(built.length).toBeGreaterThan(20);
  expect(results.flatMap(({ id, error }) => (error ? [`${id}: ${error.message}`] : []))).toEqual([]);
  // Two versions of an engine may round an exponential differently in the seventeenth digit; nobody is shown that.
  expect(results.filter((result, at) => !areClose(JSON.stringify(result), JSON.stringify(inNode[at])))).toEqual([]);
  const kinds = new Set(results.flatMap(({ shown }) => shown.map(({ kind }) => kind)));
  expect([...kinds]).toEqual(expect.arrayContaining(['figure', 'value', 'log']));
  const kept = await withoutStill(built, results);
  const html = kept.map(({ shown, id }) => reread(prerender(shown, id, markKinds(marks))));
  expect(html.filter((one, at) => one !== built[at]?.html)).toEqual([]);
});

test('an edit of numbers is one message to the same worker', async () => {
  expect(lines(await go(cells('const x = 2;', 'x * 3;'), ['a', 'b']))).toEqual(['a: ', 'b: 6']);
  const before = await sent();
  expect(lines(await run({ theta: { a: [7] }, redraw: ['b'] }))).toEqual(['b: 21']);
  expect(await sent()).toEqual({ ...before, runs: before.runs + 1 });
});

test('other numbers are tried in one message, and a cell that fails or is stopped says so', async () => {
  await go(cells('const x = 2;', '12 / x;', 'while (x > 8);'), ['b']);
  const before = await sent();
  const trials = [{}, { a: [3] }, { b: [1] }];
  expect(lines(await run({ theta: { a: [6] }, redraw: ['b'], trials }))).toEqual(['b: 2', 'b: 4', 'b: 0.16666666666666666']);
  expect(await sent()).toEqual({ ...before, runs: before.runs + 1 });
  const stopped = await run({ theta: {}, redraw: ['c'], trials: [{}, { a: [9] }, {}] });
  expect([stopped.end, lines(stopped)]).toEqual(['stopped', ['c: ']]);
});

test('an edit of text is read once, starts one worker and is one run', async () => {
  await go(cells('const x = 2;', 'x * 3;'), ['b']);
  const before = await sent();
  expect(lines(await go(cells('const x = 2;', 'x + x;'), ['b']))).toEqual(['b: 4']);
  expect(await sent()).toEqual({ reads: before.reads + 1, starts: before.starts + 1, runs: before.runs + 1 });
});

test('a number edited and read again is no new function: the worker stays', async () => {
  await go(cells('const x = 2;', 'x * 3;'), ['b']);
  const { starts } = await sent();
  expect(lines(await go(cells('const x = 2000;', 'x * 3;'), ['b']))).toEqual(['b: 6000']);
  expect((await sent()).starts).toBe(starts);
});

test('an error stands at its place in the cell', async () => {
  const program = cells('const f = (o) =>\n  o.x.y;', '// one\nconst a = 12;\nf({ a });', 'const z = ;', 'z');
  expect(lines(await go(program, ['a', 'b', 'c', 'd']))).toMatchInlineSnapshot(`
    [
      "a: ",
      "b: Line 3, column 1: TypeError: Cannot read properties of undefined (reading 'y').",
      "c: Line 1, column 11: unexpected \`;\`.",
      "d: Waiting for cell "c", which does not work yet.",
    ]
  `);
});

test('a cell that does not end is stopped, the others of its run are done', async () => {
  const program = cells('const x = 2;', 'while (true) { }', 'x + 1');
  const { end, results } = await go(program, ['a', 'b', 'c']);
  expect(end).toBe('stopped');
  expect(results.map(({ id, error }) => `${id} ${error?.kind}`)).toEqual(['a undefined', 'b timeout', 'c undefined']);
});

test('the same program does not run a stopped cell by itself, but on a click', async () => {
  const program = cells('const n = 1;', 'while (n > 0) { }');
  await go(program, ['b']);
  const again = await run({ theta: {}, redraw: ['b'] });
  expect([again.end, again.results[0]?.error?.kind, again.took < 1000]).toEqual(['stopped', 'timeout', true]);
  expect((await run({ theta: {}, redraw: ['b'], again: true })).took).toBeGreaterThan(1900);
  expect((await run({ theta: { a: [-1] }, redraw: ['b'] })).end).toBe('done');
});

test('two cells that do not end take a click, and no more than twice the time', async () => {
  const { end, results, took } = await go(cells('for (;;) { }', 'for (;;) { }', 'for (;;) { }'), ['a', 'b', 'c']);
  expect([end, results.map(({ id }) => id).join()]).toEqual(['stopped', 'a,b']);
  expect(took).toBeLessThan(7000);
});

test('work that prints is alive, however long it takes', async () => {
  const busy = `for (let round = 0; round < 60; round++) {
    console.log('round', round);
    for (let i = 0, x = 0; i < 5e7; i++) x += Math.sqrt(i);
  }`;
  const { end, took } = await go(cells(busy), ['a']);
  expect([end, took > 2100]).toEqual(['done', true]);
}, 60_000);

test('a run that is overtaken is dropped, and so is one whose code is replaced', async () => {
  await load(cells('const x = 1;', 'x;'));
  const ends = await tab.evaluate(async () => {
    const first = page.run({ theta: { a: [2] }, redraw: ['b'] });
    const second = page.run({ theta: { a: [3] }, redraw: ['b'] });
    return (await Promise.all([first, second])).map(({ end, results }) => [end, results.length]);
  }, null);
  expect(ends).toEqual([['stale', 0], ['done', 1]]);
  const replaced = await tab.evaluate(async () => {
    await page.load([{ id: 'a', source: 'for (;;) { }', defines: true }]);
    const running = page.run({ theta: {}, redraw: ['a'] });
    await page.load([{ id: 'a', source: '1', defines: true }]);
    return running;
  }, null);
  expect([replaced.end, replaced.took < 1900]).toEqual(['stale', true]);
});

test('who reads a change may be redrawn, and who reads another cell now', async () => {
  const dependents = (changed: readonly string[]) => tab.evaluate((ids) => page.dependents(ids), changed);
  await load(cells('const x = 1;', 'const y = 2;', 'x', 'x + y'));
  expect(await dependents(['b'])).toEqual(['b', 'd']);
  await load(cells('const x = 1;', 'const x = 2;', 'x', 'x + y'));
  expect(await dependents(['b'])).toEqual(['b', 'c', 'd']);
});

test('output that is too much is refused with a word', async () => {
  const program = cells(
    '({ kind: "figure", marks: Array.from({ length: 1e6 }, () => 0) })',
    'let deep = { kind: "figure", marks: [] }; for (let i = 0; i < 50; i++) deep = { ...deep, deep }; deep',
    '({ kind: "figure", marks: [() => 1] })',
    '({ kind: "figure", marks: [], text: "x".repeat(200_000) })',
    'console.log("x".repeat(1000)); for (let i = 0; i < 1000; i++) console.log(i);',
  );
  const { results } = await go(program, ['a', 'b', 'c', 'd', 'e']);
  expect(results.slice(0, 4).map(({ error }) => error?.message)).toMatchInlineSnapshot(`
    [
      "The output is too large: 1,000,005 values; the limit is 200,000",
      "The output is nested more than 12 levels deep",
      "The output contains something that cannot be shown: a function, or something like it",
      "A string in the output is too long: 200,000 characters; the limit is 100,000",
    ]
  `);
  expect(results[4]?.shown).toHaveLength(201);
});
