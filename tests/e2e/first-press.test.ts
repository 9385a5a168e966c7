import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { open, type PageSpec } from './browser.ts';
import { allLaidOut, cell, source } from './live.ts';
import { waves } from './sites.ts';

interface Place {
  x: number;
  y: number;
}

/** A cold page on which a mark of a figure stands in the middle of the window, and where that is. */
async function openAt(mark: string, spec?: PageSpec): Promise<{ page: Page; from: Place }> {
  const page = await open(waves.lecture, spec);
  await allLaidOut(page);
  return { page, from: await bringIntoView(page, mark) };
}

const bringIntoView = (page: Page, mark: string): Promise<Place> => page.locator(mark).first().evaluate((element) => {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
});

async function drag(page: Page, { x, y }: Place, dx: number, dy: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx, y + dy, { steps: 4 });
  await page.mouse.up();
}

/** How far the nearest handle is from a place. */
const toHandle = (page: Page, id: string, { x, y }: Place): Promise<number> =>
  cell(page, id).locator('[data-handle]').evaluateAll((handles, [px, py]) => Math.min(...handles.map((handle) => {
    const box = handle.getBoundingClientRect();
    return Math.hypot(box.x + box.width / 2 - px, box.y + box.height / 2 - py);
  })), [x, y] as const);

/** A page that was swiped rolls on for a while: until it has stood still for twenty frames. */
const rolledOut = (page: Page): Promise<void> => page.evaluate(() => new Promise((done) => {
  const look = (place: number, frames: number): void => {
    if (frames === 20) return done();
    requestAnimationFrame(() => look(scrollY, scrollY === place ? frames + 1 : 0));
  };
  look(scrollY, 0);
}));

/** From now on everything that is fetched comes late. */
const slowDown = async (page: Page): Promise<void> => {
  await page.route('**/*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 400));
    await route.continue();
  });
};

test('the first gesture on a cold page drags its point, also when it is over before the code has come', async () => {
  const { page, from } = await openAt('#drifting .points-circle > *');
  const before = await source(page, 'floats');
  await slowDown(page);
  await drag(page, from, -60, -25);
  expect(await source(page, 'floats')).toBe(before);
  await expect.poll(() => source(page, 'floats')).not.toBe(before);
  await expect.poll(() => toHandle(page, 'drifting', { x: from.x - 60, y: from.y - 25 })).toBeLessThan(1);
  await page.keyboard.press('Control+z');
  await expect.poll(() => source(page, 'floats')).toBe(before);
});

test('the first gesture on a cold page shifts a boundary, wherever it is held', async () => {
  const { page, from } = await openAt('#calm-side .boundary');
  const held = { x: from.x + 40, y: from.y + 40 };
  await drag(page, held, 30, -30);
  await expect.poll(() => source(page, 'calm-side')).toMatch(/Wall\(1, 1, -1\.\d+\)/);
  await expect.poll(() => toHandle(page, 'calm-side', { x: held.x + 30, y: held.y - 30 })).toBeLessThan(2);
  await drag(page, { x: held.x + 30, y: held.y - 30 }, -60, 60);
  await expect.poll(() => source(page, 'calm-side')).toMatch(/Wall\(1, 1, -0\.[0-8]\d*\)/);
});

test('a click on a cold figure takes hold of nothing', async () => {
  const { page, from } = await openAt('#drifting .points-circle > *');
  const before = await source(page, 'floats');
  await page.mouse.click(from.x, from.y);
  await cell(page, 'drifting').locator('[data-handle]').first().waitFor();
  await page.mouse.click(from.x - 40, from.y - 40);
  expect(await source(page, 'floats')).toBe(before);
});

test('a finger drags a point with the first touch, and beside it scrolls and fetches nothing', async () => {
  const { page, from } = await openAt('#drifting .points-circle > *', { touch: true, width: 390, height: 800 });
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Place[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints });
  const swipe = async ({ x, y }: Place): Promise<void> => {
    await touch('touchStart', { x, y });
    for (let way = 8; way <= 40; way += 8) await touch('touchMove', { x: x - way, y: y - way });
    await touch('touchEnd');
  };
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  const top = await page.evaluate(() => scrollY);
  await swipe({ x: from.x - 60, y: from.y - 60 });
  await rolledOut(page);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(top);
  expect(scripts).toEqual([]);
  const point = await bringIntoView(page, '#drifting .points-circle > *');
  const [before, place] = [await source(page, 'floats'), await page.evaluate(() => scrollY)];
  await swipe(point);
  await expect.poll(() => source(page, 'floats')).not.toBe(before);
  await expect.poll(() => toHandle(page, 'drifting', { x: point.x - 40, y: point.y - 40 })).toBeLessThan(1);
  expect(await page.evaluate(() => scrollY)).toBe(place);
});
