/** What tests of drafts do on a page: change a cell, and look into or spoil what is kept. */
import type { Page } from 'playwright';
import type { Draft } from '../../src/engine/page/drafts/draft-records.ts';
import { allLaidOut } from './live.ts';
import { waves } from './sites.ts';

/** In the lecture of three cells, and in the larger one too. */
export const cell = 'sine';

export const statusOf = (page: Page): Promise<string | null> => page.getAttribute(`#${cell}`, 'data-status');

/** Opens the editor of the cell and puts the cursor at its end. */
export async function openEditor(page: Page): Promise<void> {
  await allLaidOut(page);
  await page.locator(`#${cell} [data-action="edit"]`).press('Enter');
  await page.locator(`#${cell} .cm-content`).click();
  await page.keyboard.press('Control+End');
}

/** Types a line at the end of the cell that prints a word. */
export async function typeWord(page: Page, word: string): Promise<void> {
  await openEditor(page);
  await page.keyboard.type(`\nconsole.log("${word}");`);
}

/** A run that goes on for many seconds: what prints is alive, and is not stopped. */
export const longRun = '\nfor (let at = 0; at < 190; at++) { console.log(at); for (let i = 0; i < 1e8; i++); }';

/** Waits until the cell has printed the word. */
export async function seeWord(page: Page, word: string): Promise<void> {
  await page.waitForSelector(`#${cell} [data-output]:has-text("${word}")`, { state: 'attached' });
}

/** Comes to the cell as a reader does: what waits for that is shown. */
export async function enterCell(page: Page): Promise<void> {
  await page.waitForSelector(`#${cell} [data-output]`);
  await page.locator(`#${cell} [data-action="edit"]`).focus();
}

/** All drafts in storage. */
export function storedDrafts(page: Page): Promise<Draft[]> {
  return page.evaluate((name) => new Promise<Draft[]>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.addEventListener('error', () => reject(new Error('not opened')));
    opening.addEventListener('success', () => {
      const all = opening.result.transaction('drafts').objectStore('drafts').getAll();
      all.addEventListener('success', () => {
        opening.result.close();
        resolve(all.result as Draft[]);
      });
    });
  }), waves.storage);
}

/** The windows that have begun a run and not come to its end. */
export function marks(page: Page): Promise<string[]> {
  return page.evaluate((name) => new Promise<string[]>((resolve) => {
    const opening = indexedDB.open(name);
    opening.addEventListener('success', () => {
      const all = opening.result.transaction('running').objectStore('running').getAll();
      all.addEventListener('success', () => {
        opening.result.close();
        resolve((all.result as { window: string }[]).map(({ window }) => window));
      });
    });
  }), waves.storage);
}

/** Writes a record into one of the stores, as a page of another time might have left it. */
export async function plant(page: Page, store: 'drafts' | 'running', record: object): Promise<void> {
  await page.evaluate(([database, name, found]) => new Promise<void>((resolve) => {
    const opening = indexedDB.open(database, 1);
    opening.addEventListener('success', () => {
      const work = opening.result.transaction(name, 'readwrite');
      work.objectStore(name).put(found);
      work.addEventListener('complete', () => {
        opening.result.close();
        resolve();
      });
    });
  }), [waves.storage, store, record] as const);
}
