import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { open } from './browser.ts';
import { cell, hasStatus, isEditing, openEditor, source } from './live.ts';
import { waves } from './sites.ts';

const { lecture, slides } = waves;

const list = (page: Page, id: string) => cell(page, id).getByRole('listbox');
const tip = (page: Page, id: string) => cell(page, id).getByRole('tooltip');

/** An empty last line in the editor of a cell, and what is typed there. */
async function typeAtEnd(page: Page, id: string, text: string): Promise<void> {
  await openEditor(page, id);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(`\n${text}`);
}

/** Enter takes a name that has been offered for a moment: one that comes up under a key that is typed is not meant. */
async function take(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const end = performance.now() + 150;
    while (performance.now() < end) await new Promise(requestAnimationFrame);
  });
  await page.keyboard.press('Enter');
}

test('a name that is begun is offered with what it is, and Enter takes it', async () => {
  const page = await open(lecture, { bypassCSP: true });
  await typeAtEnd(page, 'turn', 'new Wal');
  const [chosen, info] = [list(page, 'turn').getByRole('option', { selected: true }), cell(page, 'turn').locator('.name-tip')];
  await chosen.waitFor();
  expect(await chosen.textContent()).toContain('Wall');
  expect(await info.textContent()).toContain('new Wall(a: number, b: number, c: number): Wall');
  expect(await info.textContent()).toContain('From cell "wall".');
  expect(await violations(page, { within: 'live-cell#turn' })).toEqual([]);
  await take(page);
  await expect.poll(() => source(page, 'turn')).toMatch(/\nnew Wall$/);
});

test('Esc closes the offer and stays in the editor; nothing is offered where no name can stand', async () => {
  const page = await open(lecture);
  await typeAtEnd(page, 'turn', 'bef');
  await list(page, 'turn').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => list(page, 'turn').count()).toBe(0);
  await isEditing(page, 'turn');
  await page.keyboard.type('ore; before.w; // shif');
  await expect.poll(() => list(page, 'turn').count()).toBe(0);
  await expect.poll(() => source(page, 'turn')).toMatch(/before; before\.w; \/\/ shif$/);
});

test('a run closes the offer, so that nothing covers what comes of it', async () => {
  const page = await open(lecture);
  await typeAtEnd(page, 'turn', 'bef');
  await list(page, 'turn').waitFor();
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => list(page, 'turn').count()).toBe(0);
  await isEditing(page, 'turn');
});

test('names from below are not offered, those of the library come with their import', async () => {
  const page = await open(lecture);
  await typeAtEnd(page, 'sine', 'chan');
  const offered = () => list(page, 'sine').getByRole('option').allTextContents();
  await expect.poll(offered).toContain('chanceswaves');
  expect(await cell(page, 'sine').locator('.name-tip').textContent()).toContain('its import is added');
  await take(page);
  await expect.poll(() => source(page, 'sine')).toMatch(/^import \{ chances \} from "waves";\n[^]*\nchances$/);
  await page.keyboard.type('\nwa');
  await expect.poll(offered).toContain('waterwaves');
  expect(await offered()).not.toContain('Wallwall');
});

test.each([lecture, `${slides}#turning`])('on /%s a name tells what it is where the pointer rests', async (path) => {
  const page = await open(path);
  await openEditor(page, 'turn');
  await cell(page, 'turn').locator('.cm-line .tok-type', { hasText: 'Wall' }).first().hover();
  await tip(page, 'turn').waitFor();
  expect(await tip(page, 'turn').textContent()).toContain('new Wall(a: number, b: number, c: number): Wall');
  const [box, view] = [(await tip(page, 'turn').boundingBox())!, page.viewportSize()!];
  expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= view.width && box.y + box.height <= view.height).toBe(true);
  await page.keyboard.press('Escape');
});

test('a name that was taken runs with the cell', async () => {
  const page = await open(lecture);
  await typeAtEnd(page, 'turn', 'harb');
  await list(page, 'turn').waitFor();
  await take(page);
  await expect.poll(() => source(page, 'turn')).toMatch(/\nharbour$/);
  await page.keyboard.type('(after);');
  await hasStatus(page, 'turn', 'ok');
  await expect.poll(() => cell(page, 'turn').locator('[data-output] svg.figure-drawing').count()).toBe(3);
});
