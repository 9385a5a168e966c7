/** How much memory a page holds after many edits and slides: it must not grow with what was done and is over. */
import type { Browser, CDPSession, Page } from 'playwright';
import { short, table, within } from './table.ts';

/** Edits, and slides, after which memory is looked at. */
const marks = [100, 1000];
const cell = 'linear';
/** What the heap after all of it may be of the heap after the first hundred. */
const limit = 1.15;

async function megabytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** A number of the cell goes up and down by the keyboard, as a reader's does. */
async function changeNumber(page: Page, at: number): Promise<void> {
  await page.keyboard.press(at % 20 < 10 ? 'ArrowUp' : 'ArrowDown');
  await page.waitForFunction((id) => document.getElementById(id)?.dataset['status'] === 'ok', cell);
}

async function after(page: Page, act: (at: number) => Promise<void>): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  const found: number[] = [];
  for (let done = 1; done <= Math.max(...marks); done += 1) {
    await act(done);
    if (marks.includes(done)) found.push(await megabytes(session));
  }
  return found;
}

const row = (name: string, found: readonly number[]): string[] => {
  const grown = found.at(-1)! / found[0]!;
  return [name, ...found.map(short), short(grown), within({ growth: [grown, limit] })];
};

async function edits(browser: Browser, article: string): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${article}#linear-model`);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await page.locator(`[id="${cell}"] .tok-number`).first().hover();
  const number = page.locator(`[id="${cell}"] [data-number]`).first();
  await number.waitFor({ state: 'attached' });
  await number.focus();
  const found = await after(page, (at) => changeNumber(page, at));
  await page.close();
  return found;
}

/** Through the deck to its end, and on from its beginning. */
async function slidesShown(browser: Browser, deck: string): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(deck);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  const found = await after(page, async (at) => {
    await page.keyboard.press(at % 150 === 0 ? 'Home' : 'ArrowRight');
  });
  await page.close();
  return found;
}

export async function benchHeap(browser: Browser, article: string, deck: string): Promise<string> {
  const columns = ['MB', ...marks.map((count) => `after ${count}`), 'ratio', ''];
  return table('Memory that scripts hold', columns, [
    row('numbers changed', await edits(browser, article)),
    row('steps of the deck', await slidesShown(browser, deck)),
  ]);
}
