/** The script of the test page: the runner as a lecture's page has it, and the figures it draws. */
import type { CellError, CellResult, CellSource, CompiledCell, Shown } from '../../src/engine/cell/cell.ts';
import { drawShown } from '../../src/engine/cell/draw.ts';
import { checkPicture } from '../../src/engine/figure/check.ts';
import { drawFramed } from '../../src/engine/figure/framed.ts';
import { markKinds } from '../../src/engine/figure/marks/marks.ts';
import { marks } from '../../src/mini-ml/draw.ts';
import { ChartOutputs } from '../../src/engine/page/live/chart-outputs.ts';
import { createRunner, type RunEnd, type RunRequest } from '../../src/engine/sandbox/host.ts';
import type { SandboxParts } from '../../src/engine/sandbox/parts.ts';
import { sent, spares, spareWaits, type Sent } from './spares.ts';
import { pageState, type PageState } from './state.ts';

/** Put here by the site. */
declare const parts: SandboxParts;

export interface Ran {
  end: RunEnd;
  results: readonly CellResult[];
  /** In milliseconds: all of it, and the part in which the page checked, drew and laid out. */
  took: number;
  drawing: number;
  /** What was drawn of the last result, or why it was not. */
  drawn: string;
  /** Elements and attributes that no output may have. */
  forbidden: readonly string[];
}

export interface TestPage {
  load(cells: readonly CellSource[]): Promise<readonly (CompiledCell | CellError)[]>;
  run(request: RunRequest): Promise<Ran>;
  dependents(changed: readonly string[]): readonly string[];
  /** Loads one cell, and runs it. */
  try(source: string): Promise<Ran>;
  state(): Promise<PageState>;
  /** The longest time in which the page could do nothing else, since it was asked last. */
  longestGap(): number;
  /** Messages sent by the page so far: programs read, workers started, runs ordered. */
  sent(): Sent;
  /** Resolves when a worker waits for other code, as one does after a pause; where there is none, at once. */
  awaitSpare(): Promise<void>;
  /** How many such workers were given code so far. */
  sparesTaken(): number;
  close(): void;
}

const runner = createRunner({ document, parts });
let gap = 0;
let last = performance.now();

setInterval(() => {
  const now = performance.now();
  gap = Math.max(gap, now - last);
  last = now;
}, 5);

const kinds = markKinds(marks);
const output = document.querySelector('output')!;

function drawOutputs(shown: readonly Shown[]): Element[] {
  const charts = new ChartOutputs(document);
  const drawChart = (chart: unknown, id: string): Element => charts.drawPart(chart, id);
  return drawShown(shown, {
    document,
    id: 'shown',
    drawPicture: (picture, id) => drawFramed(checkPicture(picture, kinds), { document, id, kinds, drawChart }),
    drawChart,
  });
}

function draw(shown: readonly Shown[]): string {
  try {
    output.replaceChildren(...drawOutputs(shown));
    return output.innerHTML;
  } catch (problem) {
    output.replaceChildren();
    return String(problem);
  }
}

const elements = /^(script|image|img|a|iframe|object|embed|foreignobject|style|link|form|input|animate|set|use)$/i;
const attributes = /^(on.*|style|href|xlink:href|src|filter|mask|action|formaction)$/i;

function forbiddenIn(root: Element): string[] {
  return [...root.querySelectorAll('*')].flatMap(({ tagName, attributes: own }) => [
    ...(elements.test(tagName) ? [tagName] : []),
    ...[...own].filter(({ name, value }) => attributes.test(name) || /url\((?!#)/.test(value)).map(({ name }) => name),
  ]);
}

async function run(request: RunRequest): Promise<Ran> {
  const start = performance.now();
  const results: CellResult[] = [];
  let drawn = '';
  let drawing = 0;
  const end = await runner.run(request, (result) => {
    const before = performance.now();
    results.push(result);
    drawn = draw(result.shown);
    output.getBoundingClientRect();
    drawing += performance.now() - before;
  });
  const took = performance.now() - start;
  return { end, results, drawn, drawing, took, forbidden: forbiddenIn(output) };
}

async function awaitSpare(): Promise<void> {
  if (parts.framePage === undefined) return;
  runner.expectCode();
  await spareWaits();
}

const page: TestPage = {
  load: (cells) => runner.load(cells),
  dependents: (changed) => runner.dependents(changed),
  run,
  async try(source) {
    await awaitSpare();
    await runner.load([{ id: 'tried', source, defines: true }]);
    return run({ theta: {}, redraw: ['tried'] });
  },
  state: () => pageState(window),
  longestGap() {
    const longest = gap;
    gap = 0;
    return longest;
  },
  sent: () => ({ ...sent }),
  awaitSpare,
  sparesTaken: () => spares.taken,
  close: () => runner.close(),
};

Object.assign(window, { page });
