import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { allLaidOut, source, uncover } from './live.ts';
import { miniMl, waves } from './sites.ts';

async function openHandles(lecture: string, id: string): Promise<{ page: Page; handle: (name: string) => Locator }> {
  const page = await open(lecture);
  await allLaidOut(page);
  const cell = page.locator(`live-cell#${id}`);
  await uncover(page, id);
  await cell.locator('svg.figure-drawing').first().click({ position: { x: 5, y: 5 } });
  await cell.locator('svg.figure-drawing').first().hover();
  await cell.locator('[data-handle]').first().waitFor();
  return { page, handle: (name) => cell.getByRole('button', { name }).first() };
}

const middle = async (handle: Locator): Promise<{ x: number; y: number }> => {
  const { x, y, width, height } = (await handle.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
};

/** Drags a handle, lets go, and waits until its gesture has ended. */
async function drag(page: Page, handle: Locator, dx: number, dy: number): Promise<void> {
  const { x, y } = await middle(handle);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 10; step++) await page.mouse.move(x + (dx * step) / 10, y + (dy * step) / 10);
  await page.mouse.up();
}

const near = async (handle: Locator, { x, y }: { x: number; y: number }): Promise<number> => {
  const now = await middle(handle);
  return Math.hypot(now.x - x, now.y - y);
};

test('a point goes where it is dragged, within a pixel, and the data cell follows as one undo step', async () => {
  const { page, handle } = await openHandles(waves.lecture, 'all-places');
  const before = await source(page, 'floats');
  const point = handle('Point 1, circle');
  const start = await middle(point);
  await drag(page, point, -60, -25);
  await expect.poll(() => near(point, { x: start.x - 60, y: start.y - 25 })).toBeLessThan(1);
  const numbers = (text: string): string[] => text.match(/\d\.\d+/g) ?? [];
  const [old, now] = [numbers(before), numbers(await source(page, 'floats'))];
  expect(now.filter((number, at) => number !== old[at])).toHaveLength(2);
  expect(now).toHaveLength(old.length);
  await page.keyboard.press('Control+z');
  await expect.poll(() => source(page, 'floats')).toBe(before);
  await expect.poll(() => near(point, start)).toBeLessThan(0.5);
});

test('shifting a boundary changes its bias alone; turning it keeps the other end', async () => {
  const { page, handle } = await openHandles(waves.lecture, 'calm-side');
  const shift = handle('Boundary, shift');
  const start = await middle(shift);
  await drag(page, shift, 60, -20);
  await expect.poll(() => near(shift, { x: start.x + 60, y: start.y - 20 })).toBeLessThan(1);
  expect(await source(page, 'calm-side')).toMatch(/Wall\(1, 1, -1\.[12]\d+\)/);
  const [turned, other] = [handle('Boundary, turn at one end'), handle('Boundary, turn at the other end')];
  const kept = await middle(other);
  const from = await middle(turned);
  await drag(page, turned, 0, -40);
  await expect.poll(() => near(turned, from)).toBeGreaterThan(10);
  await expect.poll(() => near(other, kept)).toBeLessThan(1.5);
});

test('an edge of a box, a mark on a curve, the keyboard and two clicks move things too', async () => {
  const { page, handle } = await openHandles(miniMl.lecture, 'part-region');
  await drag(page, handle('Edge, right'), 30, 0);
  await expect.poll(() => source(page, 'part-class')).toMatch(/x1 < 0\.[56][1-9]/);
  await page.locator('live-cell#circle-losses svg.figure-drawing').hover();
  const mark = page.locator('live-cell#circle-losses').getByRole('button', { name: 'Point 2' });
  const before = await source(page, 'circle-losses');
  await mark.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => source(page, 'circle-losses')).not.toBe(before);
  const { x, y } = await middle(mark);
  await mark.click();
  await page.mouse.click(x + 40, y);
  await expect.poll(async () => Math.abs((await middle(mark)).x - x - 40)).toBeLessThan(1);
  expect(await source(page, 'circle-losses')).toMatch(/circles: \[-2, 0\.\d+, 1\]/);
});

test('a boundary stays under the pointer while the frame grows with the feet of its perpendiculars', async () => {
  const { page, handle } = await openHandles(miniMl.lecture, 'perpendiculars');
  const shift = handle('Boundary, shift');
  const start = await middle(shift);
  await drag(page, shift, 30, -30);
  await expect.poll(() => near(shift, { x: start.x + 30, y: start.y - 30 })).toBeLessThan(1);
});

test('a drag that a clicker overtakes writes nothing of a figure that is hidden by then', async () => {
  const page = await open(`${miniMl.slides}#linear-figure`);
  const figure = page.locator('#linear-region svg.figure-drawing');
  await figure.hover({ position: { x: 20, y: 20 } });
  const handle = page.locator('#linear-region [data-handle="shift"]:not([hidden])');
  await handle.waitFor({ state: 'attached' });
  const { x, y, width, height } = (await handle.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 40, { steps: 3 });
  await page.locator('#linear-region[data-edited]').waitFor({ state: 'attached' });
  await page.keyboard.press('PageDown');
  await page.mouse.move(x + 400, y - 300, { steps: 3 });
  await page.mouse.up();
  await page.waitForFunction(() => !('settling' in document.documentElement.dataset));
  const bias = Number(/Linear\(1, 1, (-?[\d.]+)\)/.exec(await source(page, 'linear-region'))?.[1]);
  expect(bias).toBeLessThan(-0.9);
  expect(bias).toBeGreaterThan(-1.4);
});
