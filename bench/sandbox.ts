/**
 * From an edit to the redrawn figure, for every figure of the lecture, on a page with the policy of the real ones. The
 * echo is the way of an empty cell there and back: what the browser's messages cost. What is beyond it is our own.
 */
import { gzipSync } from 'node:zlib';
import type { CellSource, CompiledCell } from '../src/engine/cell/cell.ts';
import { compileCell } from '../src/engine/cell/compile.ts';
import { thetaOf } from '../src/engine/cell/numbers.ts';
import { bind, type Bindings } from '../src/engine/cell/order.ts';
import { times as delays } from '../src/engine/page/live/schedule/times.ts';
import { bundleMiniMl } from '../tests/sandbox/bundle.ts';
import { startBrowser, type BrowserName, type Tab } from '../tests/sandbox/browsers.ts';
import { builtCells } from '../tests/sandbox/lecture.ts';
import type { TestPage } from '../tests/sandbox/page.ts';
import { serveSandbox } from '../tests/sandbox/site.ts';
import { median, short, table } from './table.ts';

declare const page: TestPage;

const rounds = 9;
const limits = { edit: 50, middleEdit: 25, theta: 20, own: 6 };

/** A cell that shows a figure, and numbers of a cell that it depends on, itself first. */
interface Sample {
  id: string;
  owner: string;
  theta: readonly number[];
}

/** Milliseconds of one change: reading the text, running and coming back, drawing. */
interface Times {
  read: number;
  run: number;
  draw: number;
}

function sampleOf(cell: CompiledCell, cells: ReadonlyMap<string, CompiledCell>, bindings: Bindings): Sample[] {
  const queue = [cell];
  for (const one of queue) {
    if (one.literals.some(({ scrub }) => scrub)) return [{ id: cell.id, owner: one.id, theta: thetaOf(one) }];
    for (const from of bindings.get(one.id)?.values() ?? []) queue.push(cells.get(from)!);
  }
  return [];
}

function samples(program: readonly CellSource[], withFigure: ReadonlySet<string>): Sample[] {
  const cells = new Map(program.map((source) => [source.id, compileCell(source)]));
  const bindings = bind([...cells.values()]);
  return [...withFigure].flatMap((id) => sampleOf(cells.get(id)!, cells, bindings));
}

/** Numbers of the sample's owner change a little each round. */
function changeNumbers(tab: Tab, { id, owner, theta }: Sample): Promise<Times[]> {
  return tab.evaluate(async (given) => {
    const times: Times[] = [];
    for (let round = 0; round < given.rounds; round += 1) {
      const own = given.theta.map((value) => (Number.isInteger(value) ? value : value * (1 + round * 1e-6)));
      const { took, drawing } = await page.run({ theta: { [given.owner]: own }, redraw: [given.id] });
      times.push({ read: 0, run: took - drawing, draw: drawing });
    }
    return times;
  }, { id, owner, theta, rounds });
}

/** The text of the sample changes each round, as after a pause: it is read, taken by a worker that waits, and run. */
function changeText(tab: Tab, { id }: Sample, program: readonly CellSource[]): Promise<Times[]> {
  return tab.evaluate(async (given) => {
    const times: Times[] = [];
    for (let round = 0; round < given.rounds; round += 1) {
      await new Promise((done) => setTimeout(done, given.pause));
      const start = performance.now();
      await page.load(given.program.map((cell) =>
        cell.id === given.id ? { ...cell, source: `${cell.source}\n// ${round}` } : cell));
      const read = performance.now() - start;
      const { took, drawing } = await page.run({ theta: {}, redraw: [given.id] });
      times.push({ read, run: took - drawing, draw: drawing });
    }
    return times;
  }, { id, program, rounds, pause: delays.typing });
}

const middle = (times: readonly Times[]): Times => ({
  read: median(times.map(({ read }) => read)),
  run: median(times.map(({ run }) => run)),
  draw: median(times.map(({ draw }) => draw)),
});

const total = ({ read, run, draw }: Times): number => read + run + draw;

type Measured = readonly { id: string; times: Times }[];

/** Every figure has to keep to the limit: those that do not are named. */
function verdict(cells: Measured, what: string, limit: number, timeOf: (times: Times) => number): string {
  const over = cells.filter(({ times }) => timeOf(times) > limit).map(({ id, times }) => `${id} ${short(timeOf(times))}`);
  return over.length === 0 ? 'ok' : `${what} over ${limit}: ${over.join(', ')}`;
}

function middleVerdict(cells: Measured): string {
  const middle = median(cells.map(({ times }) => total(times)));
  return middle > limits.middleEdit ? `median over ${limits.middleEdit}` : 'ok';
}

function row(name: string, cells: Measured, echo: number, limit: number): string[] {
  const of = (pick: (times: Times) => number): string => short(median(cells.map(({ times }) => pick(times))));
  const worst = cells.toSorted((one, other) => total(other.times) - total(one.times))[0]!;
  return [
    name, of(total), of(({ read }) => read), of(({ run }) => Math.max(0, run - echo)), of(({ draw }) => draw),
    of((times) => total(times) - echo), `${short(total(worst.times))} (${worst.id})`,
    verdict(cells, 'total', limit, total),
  ];
}

async function figuresOf(tab: Tab, program: readonly CellSource[]): Promise<ReadonlySet<string>> {
  const ids = await tab.evaluate(async (cells) => {
    await page.load(cells);
    const { results } = await page.run({ theta: {}, redraw: cells.map(({ id }) => id) });
    return results.filter(({ shown }) => shown.some(({ kind }) => kind === 'figure')).map(({ id }) => id);
  }, program);
  return new Set(ids);
}

async function measure(tab: Tab, program: readonly CellSource[]): Promise<string[][]> {
  const all = samples(program, await figuresOf(tab, program));
  const empty = { id: 'echo', owner: 'echo', theta: [] };
  const edits: { id: string; times: Times }[] = [];
  const numbers: { id: string; times: Times }[] = [];
  for (const sample of all) edits.push({ id: sample.id, times: middle(await changeText(tab, sample, program)) });
  await tab.evaluate((cells) => page.load(cells), [...program, { id: 'echo', source: '', defines: true }]);
  const echo = middle(await changeNumbers(tab, empty)).run;
  for (const sample of all) numbers.push({ id: sample.id, times: middle(await changeNumbers(tab, sample)) });
  return [
    [...row('text edited', edits, echo, limits.edit), middleVerdict(edits)],
    [
      ...row('numbers changed', numbers, echo, limits.theta),
      verdict(numbers, 'own', limits.own, (times) => total(times) - echo),
    ],
    ['echo', short(echo)],
  ];
}

/** Milliseconds of the way of an empty cell to the worker and back, several times. */
export async function echoTimes(): Promise<number[]> {
  const site = await serveSandbox();
  const browser = await startBrowser('chromium');
  const tab = await browser.open(site.url);
  await tab.evaluate((cells) => page.load(cells), [{ id: 'echo', source: '', defines: true }]);
  const times: Times[] = [];
  const empty = { id: 'echo', owner: 'echo', theta: [] };
  for (let round = 0; round < 5; round += 1) times.push(...await changeNumbers(tab, empty));
  await browser.close();
  await site.close();
  return times.slice(rounds).map(total);
}

/** What a reader's browser fetches before the first cell runs, beside Plot and the page's own part. */
async function sizes(): Promise<string> {
  const { frame, worker, guard, compiler } = await bundleMiniMl();
  const rows = Object.entries({ worker, guard, frame: frame.text, compiler })
    .map(([name, text]) => [name, (gzipSync(text).length / 1000).toFixed(1)]);
  return table('The sandbox, KB gzip', ['', 'KB'], rows);
}

export async function benchSandbox(names: readonly BrowserName[] = ['chromium', 'firefox']): Promise<string> {
  const program = builtCells('mini-ml').map(({ id, source, defines }) => ({ id, source, defines }));
  const site = await serveSandbox();
  const tables = [await sizes()];
  for (const name of names) {
    const browser = await startBrowser(name);
    const rows = await measure(await browser.open(site.url), program);
    const stages = ['total', 'read', 'start, run, copy', 'draw', 'own', 'slowest'];
    const columns = ['ms, median of the figures', ...stages, '', ''];
    tables.push(table(`From an edit to the figure in ${name}`, columns, rows));
    await browser.close();
  }
  await site.close();
  return tables.join('\n');
}
