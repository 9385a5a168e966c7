/** How large a slide is, and what stands on it: in a hall, in a 4:3 room, on an upright phone. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { measureSmallText } from '../../src/engine/writing/text-size.ts';
import { open } from './browser.ts';
import { slides } from './live.ts';

const current = (page: Page) => page.locator('section[data-current]');

test('text under 20 px is named with its size, also where a drawing is small', async () => {
  const page = await open(`${slides}#model`);
  const slide = current(page);
  expect(await slide.evaluate(measureSmallText, 20)).toEqual([]);
  await slide.locator('li').last().evaluate((item) => (item.style.fontSize = '19px'));
  await slide.locator('svg text').first().evaluate((word) => (word.style.fontSize = '5px'));
  const small = await slide.evaluate(measureSmallText, 20);
  expect(small).toContainEqual({ pixels: 19, text: 'We start with' });
  expect(small).toHaveLength(3);
});

test.for(['linear-figure', 'points-in-order', 'rotating.2', 'sigmoid', 'loss-idea'])(
  'the words of the figures of %s are set in 24 px of the canvas, however large their drawing is',
  async (place) => {
    const page = await open(`${slides}#${place}`);
    const sizes = await current(page).locator('svg.figure-drawing text').evaluateAll((words) => words.filter((word) => word.checkVisibility()).map((word) =>
      parseFloat(getComputedStyle(word).fontSize) * (word as SVGTextElement).getScreenCTM()!.a));
    expect(sizes.length).toBeGreaterThan(1);
    for (const size of sizes) expect(size).toBeCloseTo(24, 0);
  },
);

test('a 4:3 room gets a slide as high as its window', async () => {
  const page = await open(`${slides}#linear-figure`, { width: 1024, height: 768 });
  const canvas = (await current(page).locator('[data-canvas]').boundingBox())!;
  expect([canvas.width, canvas.height].map(Math.round)).toEqual([1024, 768]);
  expect((await current(page).locator('svg.figure-drawing').boundingBox())!.height).toBeGreaterThan(500);
});

test('an upright phone gets the slide in one column to read, with text of 16 px and nothing beside the window', async () => {
  const page = await open(`${slides}#loss-idea`, { width: 390, height: 844 });
  const slide = current(page);
  const sizes = await slide.locator('li').evaluateAll((items, wide) => items.map((item) =>
    parseFloat(getComputedStyle(item).fontSize) * wide / item.closest<HTMLElement>('[data-canvas]')!.offsetWidth), 390);
  for (const size of sizes) expect(size).toBeGreaterThanOrEqual(16);
  expect((await slide.locator('svg.figure-drawing').first().boundingBox())!.width).toBeGreaterThan(330);
  expect(await slide.evaluate((section) => section.scrollWidth - section.clientWidth)).toBeLessThanOrEqual(0);
});

test('on an upright phone an exercise says nothing of its check before it is asked', async () => {
  const page = await open(`${slides}#math.5`, { width: 390, height: 844 });
  const exercise = page.locator('#write-shift');
  const seen = await exercise.locator('live-cell').evaluateAll((cells) => cells.map((cell) => cell.checkVisibility()));
  expect(seen).toEqual([true, false]);
});

test('on an upright phone a step that comes below what is seen is brought up', async () => {
  const page = await open(`${slides}#module-example`, { width: 390, height: 500 });
  const question = current(page).locator('[data-predict]');
  await page.keyboard.press('PageDown');
  await question.and(page.locator('[data-shown]')).waitFor();
  const { y, height } = (await question.boundingBox())!;
  expect(y + height).toBeLessThanOrEqual(501);
  expect(await current(page).evaluate((section) => section.scrollTop)).toBeGreaterThan(0);
});

test('on an upright phone a lab is one column that stays within the window', async () => {
  const page = await open(`${slides}#playground`, { width: 390, height: 844 });
  const score = (await current(page).locator('[data-part="score"]').boundingBox())!;
  expect(score.x + score.width).toBeLessThan(390);
});

test('in a list on a narrow screen a formula leaves its item the bullet', async () => {
  const page = await open(`${slides}#model`, { width: 390, height: 844 });
  expect(await current(page).locator('li').evaluateAll((items) =>
    items.map((item) => getComputedStyle(item).overflowX))).toEqual(['visible', 'visible', 'visible', 'visible']);
});
