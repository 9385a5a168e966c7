import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { open } from './browser.ts';
import { allLaidOut, cell, isAtRest, source } from './live.ts';
import { miniMl, waves } from './sites.ts';

const cells = ['floats', 'turn', 'knob-wall'];
const sources = (page: Page): Promise<string[]> => Promise.all(cells.map((id) => source(page, id)));

async function openFigure(page: Page, id: string): Promise<void> {
  await allLaidOut(page);
  await cell(page, id).locator('svg.figure-drawing').first().click({ position: { x: 5, y: 5 } });
  await cell(page, id).locator('[data-handle]').first().waitFor();
}

async function middleOf(element: Locator): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await element.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}

/** A point is dragged, a number stepped, a knob turned: what the code says after each, and before. */
async function threeGestures(page: Page): Promise<string[][]> {
  const states = [await sources(page)];
  const changed = async (): Promise<void> => {
    await expect.poll(() => sources(page)).not.toEqual(states.at(-1));
    await isAtRest(page);
    states.push(await sources(page));
  };
  await openFigure(page, 'drifting');
  const { x, y } = await middleOf(cell(page, 'drifting').getByRole('button', { name: 'Point 2, circle' }));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 40, y - 30, { steps: 5 });
  await page.mouse.up();
  await changed();
  await cell(page, 'turn').locator('[data-number]').nth(2).press('ArrowUp');
  await changed();
  await page.getByRole('slider', { name: 'a' }).press('ArrowRight');
  await changed();
  return states;
}

test('gestures on several cells are undone in their order, and reset and share know all of them', async () => {
  const page = await open(waves.lecture);
  const states = await threeGestures(page);
  for (const state of states.slice(0, -1).toReversed()) {
    await page.keyboard.press('Control+z');
    await expect.poll(() => sources(page)).toEqual(state);
  }
  for (const state of states.slice(1)) {
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => sources(page)).toEqual(state);
  }
  await cell(page, 'turn').locator('[data-action="share"]').click();
  await page.getByLabel(/^All my changes/).check();
  const link = page.getByLabel('Link', { exact: true });
  await expect.poll(() => link.inputValue()).toMatch(/&e=1\..{200}/);
  const other = await open(await link.inputValue());
  await other.getByRole('button', { name: 'Apply' }).click();
  await expect.poll(() => sources(other)).toEqual(states.at(-1));
  await page.keyboard.press('Escape');
  await cell(page, 'turn').locator('[data-action="reset"]').click();
  await expect.poll(() => source(page, 'turn')).toBe(states[0]![1]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => sources(page)).toEqual(states.at(-1));
});

test('a finger drags a handle and scrolls beside it', async () => {
  const page = await open(waves.lecture, { touch: true, width: 390, height: 800 });
  await allLaidOut(page);
  const svg = cell(page, 'drifting').locator('svg.figure-drawing');
  await svg.scrollIntoViewIfNeeded();
  await svg.tap({ position: { x: 60, y: 60 } });
  const point = cell(page, 'drifting').getByRole('button', { name: 'Point 4, circle' });
  await point.waitFor();
  const { x, y } = await middleOf(point);
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', { x, y });
  for (let way = 1; way <= 5; way++) await touch('touchMove', { x: x - way * 8, y: y - way * 8 });
  await touch('touchEnd');
  await expect.poll(async () => {
    const now = await middleOf(point);
    return Math.hypot(now.x - x + 40, now.y - y + 40);
  }).toBeLessThan(1);
});

test('axe finds nothing where numbers, knobs, handles and buttons for points are shown', async () => {
  const page = await open(`${miniMl.slides}#training-data`);
  await openFigure(page, 'ten-points');
  await cell(page, 'ten-points').getByRole('button', { name: 'Add a circle' }).click();
  await cell(page, 'ten-points').locator('summary').first().click();
  expect(await violations(page, { within: 'live-cell#ten-points' })).toEqual([]);
});
