/** What the tests of live cells do to a page. */
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';

export const lecture = 'lectures/mini-ml/';
export const slides = `${lecture}slides/`;

export const cell = (page: Page, id: string): Locator => page.locator(`live-cell[id="${id}"]`);
export const output = (page: Page, id: string): Locator => cell(page, id).locator('[data-output]');
export const error = (page: Page, id: string): Locator => cell(page, id).locator('[data-error]');

export const hasStatus = (page: Page, id: string, status: string): Promise<void> =>
  page.locator(`live-cell[id="${id}"][data-status="${status}"]`).waitFor({ state: 'attached' });

export const source = async (page: Page, id: string): Promise<string> =>
  (await cell(page, id).getAttribute('data-source')) ?? '';

/** A cell has its buttons, and with them its figures are stops of the Tab key. */
export const hasTools = (page: Page, id: string): Promise<void> =>
  cell(page, id).locator('[data-action="run"]').waitFor({ state: 'attached' });

/** Every cell of the page has them, so that nothing is added to its figures any more. */
export const allHaveTools = (page: Page): Promise<unknown> => page.waitForFunction(() =>
  [...document.querySelectorAll('live-cell:not([data-readonly]):has([data-code])')]
    .every((cell) => cell.querySelector('[data-tools]') !== null));

/** The editor of a cell has the focus. */
export const isEditing = (page: Page, id: string): Promise<unknown> =>
  page.waitForFunction((host) => {
    const editor = document.getElementById(host)?.querySelector('[data-editor]');
    return editor !== null && document.activeElement === editor && editor?.shadowRoot?.activeElement !== null;
  }, id);

/** An element has the focus: what is typed goes there. */
export const hasFocus = async (element: Locator): Promise<void> => {
  await expect.poll(() => element.evaluate((one) => one === document.activeElement)).toBe(true);
};

/** Whoever wants to take hold of a figure that waits for a prediction asks to see it first. */
export async function uncover(page: Page, id: string): Promise<void> {
  const show = page.locator(`[data-covers="${id}"]:not([data-told]) [data-show]`);
  if (await show.count() === 0) return;
  await show.click();
  await page.locator(`live-cell[id="${id}"][data-revealed]`).waitFor({ state: 'attached' });
}

/** Opens the editor of a cell by a click on its code. A fold is opened first. */
export async function openEditor(page: Page, id: string): Promise<void> {
  await allLaidOut(page);
  const fold = cell(page, id).locator('[data-fold]:not([open]) > summary');
  if (await fold.count() > 0) await fold.click();
  await cell(page, id).locator('pre').first().click({ position: { x: 40, y: 20 } });
  await isEditing(page, id);
}

/** Types a new text over the old one, as a reader who pastes does. */
export async function rewrite(page: Page, id: string, change: (text: string) => string): Promise<void> {
  const text = change(await source(page, id));
  await openEditor(page, id);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
  await page.waitForFunction(([host, wanted]) =>
    document.getElementById(host!)?.dataset['source'] === wanted, [id, text]);
}

/** The ids of the cells that were run since the page was opened, in document order. */
export const usedCells = (page: Page): Promise<string[]> =>
  page.$$eval('live-cell:not([data-status="static"])', (cells) => cells.map(({ id }) => id));

/** Nothing runs any more, and all that was to be drawn is drawn. */
export async function isAtRest(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.querySelector('live-cell:is([data-status="running"], [data-pending])') === null);
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 1000 })));
}

/** Where on the screen every coloured piece of a cell's code stands, in whichever form the code is. */
export const piecesOf = (page: Page, id: string): Promise<number[][]> => page.evaluate((host) => {
  const code = document.getElementById(host)!.querySelector('[data-code]')!;
  const root = code.querySelector('[data-editor]')?.shadowRoot ?? code;
  return [code.querySelector('pre')!, ...root.querySelectorAll('[class^="tok-"]')].map((piece) => {
    const { x, y, width, height } = piece.getBoundingClientRect();
    return [x, y, width, height];
  });
}, id);

/** Every section of an article has its place, and what scrolls in it can be reached. */
export async function allLaidOut(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const sections = [...document.querySelectorAll<HTMLElement>('html[data-view="article"] [data-slide]')];
    return sections.every((section) => section.dataset['laid'] === 'known');
  });
  await isPainted(page);
}

/** What has just come into view is there for the pointer with the next frame. */
export const isPainted = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
