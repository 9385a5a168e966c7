/** What the tests of predictions do to a page, and what they look at. */
import type { Locator, Page } from 'playwright';
import { cell, isPainted, output } from './live.ts';

export const prediction = (page: Page, id: string): Locator => page.locator(`[id="${id}"]`);
export const verdict = (page: Page, id: string): Promise<string> =>
  prediction(page, id).locator('[data-verdict]').evaluate((words) => words.textContent.trim());
export const press = (page: Page, id: string, name: string): Promise<void> =>
  prediction(page, id).getByRole('button', { name, exact: true }).click();

/** Whether the last figure of a cell shows what was covered. */
export const isShown = (page: Page, id: string, part = 'svg'): Promise<boolean> =>
  output(page, id).locator(part).last().evaluate((one) => one.checkVisibility({ visibilityProperty: true }));

export const sketch = (page: Page, id: string): Locator => cell(page, id).locator('[data-sketch]');

export interface Box { x: number; y: number; width: number; height: number }

export type Place = readonly [x: number, y: number];

/** A place of the unit square of the last figure of a cell, on the screen. */
export async function placeOn(page: Page, id: string, [x, y]: Place): Promise<[number, number]> {
  const drawing = output(page, id).locator('svg.figure-drawing').last();
  await drawing.scrollIntoViewIfNeeded();
  await isPainted(page);
  const box = (await drawing.boundingBox())! as Box;
  const margin = (28 / 400) * box.width;
  const side = box.width - 2 * margin;
  return [box.x + margin + x * side, box.y + box.height - margin - y * side];
}

/** Where the ends of the reader's line are, as their buttons say. */
export const ends = (page: Page, id: string): Promise<string[]> =>
  sketch(page, id).locator('button:not([hidden])').evaluateAll((all) =>
    all.map(({ ariaLabel }) => ariaLabel!.replace(/^.*, at /, '')));

/** The same as numbers, to a tenth: hands are not rulers. */
export const lineOn = async (page: Page, id: string): Promise<number[]> =>
  (await ends(page, id)).flatMap((text) => text.split(', ').map((value) => Number(Number(value).toFixed(1))));

export async function dragLine(page: Page, id: string, from: Place, to: Place): Promise<void> {
  await page.mouse.move(...await placeOn(page, id, from));
  await page.mouse.down();
  await page.mouse.move(...await placeOn(page, id, [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]));
  await page.mouse.move(...await placeOn(page, id, to));
  await page.mouse.up();
}
