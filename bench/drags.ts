/**
 * From a move of the pointer to the painted figure, for every figure of the lecture that has handles or numbers, while
 * it is dragged. The echo is the way of an empty cell to the worker and back: what is beyond it is our own part.
 */
import type { Browser, Locator, Page } from 'playwright';
import { echoTimes } from './sandbox.ts';
import { late, median, short, table } from './table.ts';

const moves = 40;
const warmUp = 4;
/** Milliseconds between two moves: each is answered before the next comes. */
const pause = 45;
/** Pixels: a number steps seldom on a short way. */
const radius = { handle: 24, number: 100 };
const limits = { painted: [20, 50], own: [6, 12], others: 200, task: 50 } as const;

interface Drag {
  name: string;
  /** Milliseconds from the pointer's move until the figure was painted, and, of these, until it was drawn. */
  painted: readonly number[];
  drawn: readonly number[];
  /** From the last move until the last figure elsewhere was drawn; 0 where there is none. */
  others: number;
  longestTask: number;
}

/** What is written down in the page while something is dragged. */
interface Notes {
  painted: number[];
  drawn: number[];
  moved: number;
  othersAt: number;
  tasks: number[];
}

type WithNotes = typeof globalThis & { notes: Notes; stopNotes: () => void };

/** Writes down when the figures of a cell, and those of all others, are drawn anew. */
export const takeNotes = (page: Page, id: string): Promise<void> => page.evaluate((cell) => {
  const notes: Notes = { painted: [], drawn: [], moved: 0, othersAt: 0, tasks: [] };
  let [sent, heard, at] = [0, 0, ''];
  const move = (event: Event): void => {
    const { clientX, clientY, timeStamp } = event as PointerEvent;
    // The same move is told early, then once more with the next frame.
    if (at === `${clientX} ${clientY}`) return;
    [sent, heard, at] = [timeStamp, performance.now(), `${clientX} ${clientY}`];
    notes.moved = heard;
  };
  const moves = ['pointerrawupdate', 'pointermove'] as const;
  for (const type of moves) addEventListener(type, move, true);
  const own = document.querySelector(`[id="${cell}"] [data-output]`)!;
  const watcher = new MutationObserver((records) => {
    const now = performance.now();
    if (records.some(({ target }) => !own.contains(target))) notes.othersAt = now;
    if (sent === 0 || !records.some(({ target }) => own.contains(target))) return;
    const from = sent;
    notes.drawn.push(now - heard);
    sent = 0;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => notes.painted.push(performance.now() - from);
      port2.postMessage('');
    });
  });
  for (const output of document.querySelectorAll('[data-output]')) {
    watcher.observe(output, { subtree: true, childList: true, attributes: true, characterData: true });
  }
  const tasks = new PerformanceObserver((list) => {
    notes.tasks.push(...list.getEntries().map(({ duration }) => duration));
  });
  tasks.observe({ type: 'longtask' });
  const stopNotes = (): void => {
    for (const type of moves) removeEventListener(type, move, true);
    watcher.disconnect();
    tasks.disconnect();
  };
  Object.assign(globalThis, { notes, stopNotes });
}, id);

export const readNotes = (page: Page): Promise<Notes> => page.evaluate(() => {
  const { notes, stopNotes } = globalThis as WithNotes;
  stopNotes();
  return notes;
});

interface Grip {
  mark: Locator;
  name: string;
  radius: number;
}

/** What a cell can be dragged by: its first handle, then its numbers. */
async function gripsOf(page: Page, id: string): Promise<Grip[]> {
  const host = page.locator(`[id="${id}"]`);
  const figure = host.locator('svg.figure-drawing').first();
  await figure.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  // A handle of its own may lie over its corner.
  await figure.hover({ position: { x: 5, y: 5 }, force: true });
  const handles = host.locator('[data-handle]:not([hidden])');
  await handles.first().waitFor({ state: 'attached', timeout: 1500 }).catch(() => undefined);
  const grip = async (mark: Locator, reach: number): Promise<Grip> => {
    const name = await mark.getAttribute('aria-label') ?? '';
    return { mark, name: name.replace(/, at .*/, ''), radius: reach };
  };
  const [first, numbers] = [(await handles.all()).slice(0, 1), await host.locator('[data-number]').all()];
  return Promise.all([
    ...first.map((mark) => grip(mark, radius.handle)), ...numbers.map((mark) => grip(mark, radius.number)),
  ]);
}

/** By the first grip that changes the figure. */
async function dragIn(page: Page, id: string): Promise<Drag | undefined> {
  let drag: Drag | undefined;
  for (const grip of await gripsOf(page, id)) {
    drag = await dragBy(page, id, grip);
    if (drag.painted.length > 0) break;
  }
  return drag;
}

async function dragBy(page: Page, id: string, { mark, name, radius: reach }: Grip): Promise<Drag> {
  await mark.scrollIntoViewIfNeeded();
  const box = (await mark.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await takeNotes(page, id);
  for (let at = 1; at <= moves; at += 1) {
    const turn = (2 * Math.PI * at) / moves;
    await page.mouse.move(x + reach * Math.sin(turn), y + reach * (1 - Math.cos(turn)));
    await page.waitForTimeout(pause);
  }
  await page.waitForTimeout(1000);
  const notes = await readNotes(page);
  await page.mouse.up();
  await page.waitForFunction(() => document.querySelector('html[data-settling], [data-status="running"]') === null);
  await page.keyboard.press('Control+z');
  await page.waitForTimeout(300);
  return {
    name: `${id}: ${name}`,
    painted: notes.painted.slice(warmUp),
    drawn: notes.drawn.slice(warmUp),
    others: Math.max(0, notes.othersAt - notes.moved),
    longestTask: Math.max(0, ...notes.tasks),
  };
}

function row({ name, painted, drawn, others, longestTask }: Drag, echo: number): string[] {
  if (painted.length === 0) return [name, 'nothing moved'];
  const own = drawn.map((time) => time - echo);
  const found = {
    painted: [median(painted), late(painted)], own: [median(own), late(own)], others: others, task: longestTask,
  } as const;
  const over = Object.entries(limits).filter(([key, limit]) => {
    const [values, most] = [[found[key as keyof typeof found]].flat(), [limit].flat()];
    return values.some((value, at) => value > most[at]!);
  });
  const numbers = [...found.painted, ...found.own, others, longestTask].map(short);
  const verdict = over.length === 0 ? 'ok' : `over: ${over.map(([key]) => key).join(', ')}`;
  return [name, ...numbers, String(painted.length), verdict];
}

const cellsWithFigures = (page: Page): Promise<string[]> =>
  page.$$eval('main live-cell:not([data-readonly]):has(svg.figure-drawing)', (hosts) => hosts.map(({ id }) => id));

/** Folds are open, no prediction hides a figure, and what makes the page live is there. */
async function openLive(browser: Browser, article: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(article);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('[data-fold]')) fold.open = true;
  });
  await page.locator('live-cell [data-action="edit"]').first().focus();
  await page.locator('[data-number]').first().waitFor({ state: 'attached' });
  for (const show of await page.locator('[data-predict] [data-show]').all()) await show.click();
  return page;
}

/** `article` is the address of a lecture. */
export async function benchDrags(browser: Browser, article: string): Promise<string> {
  const before = await echoTimes();
  const page = await openLive(browser, article);
  const drags: Drag[] = [];
  for (const id of await cellsWithFigures(page)) {
    const drag = await dragIn(page, id);
    if (drag) drags.push(drag);
  }
  await page.close();
  const echoes = [...before, ...await echoTimes()];
  const echo = median(echoes);
  const columns = ['ms', 'painted', '95 %', 'own', '95 %', 'others', 'longest task', 'moves', ''];
  const floor = ['echo', '', '', short(echo), short(late(echoes))];
  const rows = drags.map((drag) => row(drag, echo));
  return table('From a move of the pointer to the painted figure', columns, [...rows, floor]);
}
