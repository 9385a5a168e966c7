/** What a room waits for: a turn of a knob until the audience sees it, and a key with the presenter's window open. */
import type { Browser, Page } from 'playwright';
import { keyTimes } from './pages.ts';
import { late, median, short, table } from './table.ts';

const turns = 60;
const cell = 'knob-map';

async function openTalk(browser: Browser, slides: string): Promise<{ presenter: Page; audience: Page }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const presenter = await context.newPage();
  await presenter.goto(`${slides}?view=presenter#knobs`);
  await presenter.waitForSelector('html[data-presenter]', { state: 'attached' });
  const audience = await context.newPage();
  await audience.goto(`${slides}?role=audience#knobs`);
  await presenter.waitForFunction(() => document.querySelector('.presenter-audience')?.textContent?.startsWith('1'));
  return { presenter, audience };
}

/** Turns the first knob of the cell to a place from 0 to 1, and says when: milliseconds that all windows share. */
const turn = (page: Page, place: number): Promise<number> => page.evaluate(([id, at]) => {
  const knob = document.querySelector<HTMLInputElement>(`[data-knob-panel="${id}"] input[type="range"]`)!;
  knob.value = String(Number(knob.min) + at * (Number(knob.max) - Number(knob.min)));
  const when = performance.timeOrigin + performance.now();
  knob.dispatchEvent(new Event('input', { bubbles: true }));
  return when;
}, [cell, place] as const);

/** Notes when a new figure of the cell has been painted. */
const watch = (page: Page): Promise<void> => page.evaluate((id) => {
  const painted: number[] = [];
  Object.assign(globalThis, { painted });
  new MutationObserver(() => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => painted.push(performance.timeOrigin + performance.now());
    port2.postMessage('');
  })).observe(document.querySelector(`#${id} [data-output]`)!, { subtree: true, childList: true, attributes: true });
}, cell);

const lastPaint = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as typeof globalThis & { painted: number[] }).painted.at(-1) ?? 0);

/** `rest`: milliseconds after a turn, in which it is painted. */
export async function turnTimes(presenter: Page, audience: Page, rest = 200): Promise<number[]> {
  await audience.bringToFront();
  await watch(audience);
  const times: number[] = [];
  for (let at = 0; at < turns; at += 1) {
    const from = await turn(presenter, (at % 20) / 20);
    await audience.waitForTimeout(rest);
    const painted = await lastPaint(audience);
    if (painted > from) times.push(painted - from);
  }
  return times.slice(5);
}

export function row(name: string, times: readonly number[]): string[] {
  return [name, short(median(times)), short(late(times)), String(times.length)];
}

/** A talk with one window of the audience. `slides` is the address of a deck. */
export async function benchPresent(browser: Browser, slides: string): Promise<string> {
  const { presenter, audience } = await openTalk(browser, slides);
  const turned = await turnTimes(presenter, audience);
  await presenter.bringToFront();
  const keys = await keyTimes(presenter, `${slides}?view=presenter`, 40);
  await presenter.context().close();
  return table('A talk, with a window of the audience', ['', 'median ms', '95 % ms', 'measured'], [
    row('knob turned until the audience sees it', turned),
    row('→ until the presenter sees it', keys),
  ]);
}
