import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { allLaidOut, cell, isAtRest, source } from './live.ts';
import { waves } from './sites.ts';
import { styledDuring } from './styled.ts';

interface Place {
  x: number;
  y: number;
}

const middleOf = async (page: Page, id: string, name: string): Promise<Place> => {
  const box = (await cell(page, id).getByRole('button', { name }).first().boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** The article, with handles on the figure of a cell that is in view. */
async function openHandles(id: string): Promise<Page> {
  const page = await open(waves.lecture);
  await allLaidOut(page);
  const figure = cell(page, id).locator('svg.figure-drawing').first();
  await figure.click({ position: { x: 5, y: 5 } });
  await figure.hover();
  await cell(page, id).locator('[data-handle]').first().waitFor();
  await isAtRest(page);
  return page;
}

async function take(page: Page, { x, y }: Place): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 8, y + 8);
}

/** Steps of a drag, each after the one before is drawn, and all that follows from it. */
async function dragOn(page: Page, id: string, { x, y }: Place, steps: number): Promise<void> {
  const points = cell(page, id).locator('[data-output] .points-circle').first();
  for (let step = 1; step <= steps; step += 1) {
    const before = await points.innerHTML();
    await page.mouse.move(x + 8 + 4 * step, y + 8 + 4 * step);
    await expect.poll(() => points.innerHTML()).not.toBe(before);
    await isAtRest(page);
  }
}

test('a step of a drag has only what it changes styled anew, not its slide and not the page', async () => {
  for (const id of ['opening', 'all-places']) {
    const page = await openHandles(id);
    const place = await middleOf(page, id, 'Point 1, circle');
    await take(page, place);
    await cell(page, id).locator('[data-ghosts]').waitFor({ state: 'attached' });
    await isAtRest(page);
    const counts = await styledDuring(page, () => dragOn(page, id, place, 5));
    await page.mouse.up();
    expect(counts.length).toBeGreaterThan(4);
    expect(Math.max(...counts)).toBeLessThan(40);
  }
});

test('what cannot be seen follows as soon as the hand rests, though it holds on', async () => {
  const page = await openHandles('all-places');
  const far = cell(page, 'wall-pair').locator('.points-circle').first();
  const before = await far.innerHTML();
  await take(page, await middleOf(page, 'all-places', 'Point 1, circle'));
  await expect.poll(() => far.innerHTML()).not.toBe(before);
  await page.mouse.up();
});

/** Drags one point after the other, each at one go: nothing happens between the two. */
const dragAtOnce = (page: Page, names: readonly string[]): Promise<void> => page.evaluate((labels) => {
  for (const label of labels) {
    const handle = document.querySelector<HTMLElement>(`#all-places [data-handle][aria-label^="${label},"]`)!;
    const { x, y, width, height } = handle.getBoundingClientRect();
    const send = (type: string, way: number): unknown => handle.dispatchEvent(new PointerEvent(type, {
      bubbles: true, cancelable: true, pointerId: 1, clientX: x + width / 2 - way, clientY: y + height / 2 - way,
    }));
    send('pointerdown', 0);
    send('pointermove', 30);
    send('pointerup', 30);
  }
}, names);

test('a gesture that begins before the one before it has come to rest is an undo step of its own', async () => {
  const page = await openHandles('all-places');
  const before = await source(page, 'floats');
  await dragAtOnce(page, ['Point 1, circle', 'Point 2, circle']);
  const numbersOf = (text: string): string[] => text.match(/\d\.\d+/g) ?? [];
  const changed = async (): Promise<number> => {
    const now = numbersOf(await source(page, 'floats'));
    return numbersOf(before).filter((number, at) => number !== now[at]).length;
  };
  await expect.poll(changed).toBe(4);
  await page.waitForFunction(() => document.querySelector('html[data-settling]') === null);
  await page.keyboard.press('Control+z');
  await expect.poll(changed).toBe(2);
  await page.keyboard.press('Control+z');
  await expect.poll(() => source(page, 'floats')).toBe(before);
});
