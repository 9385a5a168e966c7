/**
 * From a move of the pointer to the painted figure, for every figure of the lecture that has handles or numbers, while
 * it is dragged. The echo is the way of an empty cell to the worker and back: what is beyond it is our own part.
 */
import type { Browser, Page } from 'playwright';
import { echoTimes } from './sandbox.ts';
import { median, short, table } from './table.ts';

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
const takeNotes = (page: Page, id: string): Promise<void> => page.evaluate((cell) => {
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

const readNotes = (page: Page): Promise<Notes> => page.evaluate(() => {
  const { notes, stopNotes } = globalThis as WithNotes;
  stopNotes();
  return notes;
});

interface Grip {
  name: string;
  radius: number;
  x: number;
  y: number;
}

/** The middle of what a cell can be dragged by: its first handle, or its first number. */
async function gripOf(page: Page, id: string): Promise<Grip | undefined> {
  const host = page.locator(`[id="${id}"]`);
  const figure = host.locator('svg.figure-drawing').first();
  await figure.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await figure.hover({ position: { x: 5, y: 5 } });
  const handle = host.locator('[data-handle]:not([hidden])').first();
  await handle.waitFor({ state: 'attached', timeout: 1500 }).catch(() => undefined);
  const isHandle = await handle.count() > 0;
  const grip = isHandle ? handle : host.locator('[data-number]').first();
  if (await grip.count() === 0) return undefined;
  const name = await grip.getAttribute('aria-label') ?? '';
  const box = await grip.boundingBox();
  if (!box) return undefined;
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return { name: name.replace(/, at .*/, ''), radius: radius[isHandle ? 'handle' : 'number'], ...place };
}

async function dragIn(page: Page, id: string): Promise<Drag | undefined> {
  const grip = await gripOf(page, id);
  if (!grip) return undefined;
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await takeNotes(page, id);
  for (let at = 1; at <= moves; at += 1) {
    const turn = (2 * Math.PI * at) / moves;
    await page.mouse.move(grip.x + grip.radius * Math.sin(turn), grip.y + grip.radius * (1 - Math.cos(turn)));
    await page.waitForTimeout(pause);
  }
  await page.waitForTimeout(1000);
  const notes = await readNotes(page);
  await page.mouse.up();
  await page.waitForFunction(() => document.querySelector('html[data-settling], [data-status="running"]') === null);
  await page.keyboard.press('Control+z');
  await page.waitForTimeout(300);
  return {
    name: `${id}: ${grip.name}`,
    painted: notes.painted.slice(warmUp),
    drawn: notes.drawn.slice(warmUp),
    others: Math.max(0, notes.othersAt - notes.moved),
    longestTask: Math.max(0, ...notes.tasks),
  };
}

const late = (times: readonly number[]): number =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? NaN;

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

/** Folds are open, and what makes the page live is there. */
async function openLive(browser: Browser, article: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(article);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('[data-fold]')) fold.open = true;
  });
  await page.locator('live-cell [data-action="edit"]').first().focus();
  await page.locator('[data-number]').first().waitFor({ state: 'attached' });
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
