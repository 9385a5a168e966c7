import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { open, type PageSpec } from './browser.ts';
import { allLaidOut, cell, uncover } from './live.ts';
import { waves } from './sites.ts';

const { lecture, slides } = waves;

/** Opens the lecture and holds the third number of a comparison, a little away from where it was. */
async function hold(spec?: PageSpec): Promise<Page> {
  const page = await open(lecture, spec);
  await allLaidOut(page);
  await uncover(page, 'turn');
  await cell(page, 'turn').locator('[data-action="edit"]').focus();
  const number = cell(page, 'turn').locator('[data-number]').nth(2);
  // Both figures are in view, one below the other.
  await number.evaluate((mark) => {
    mark.scrollIntoView({ block: 'start', behavior: 'instant' });
    scrollBy({ top: -60, behavior: 'instant' });
  });
  const { x, y, height } = (await number.boundingBox())!;
  await page.mouse.move(x + 4, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + 30, y + height / 2, { steps: 4 });
  return page;
}

test('while a number is held, the figure before it is an outline, and what has changed is said', async () => {
  const page = await hold();
  const ghosts = cell(page, 'turn').locator('[data-ghosts]');
  await expect.poll(() => ghosts.locator('p').textContent()).toMatch(/−1 → −0\.\d/);
  const boundary = (of: string): Promise<string | null> =>
    cell(page, 'turn').locator(`${of} .boundary path`).first().getAttribute('d');
  await expect.poll(async () => await boundary('[data-ghosts]') === await boundary('[data-output]')).toBe(false);
  expect(await ghosts.locator('[id]').count()).toBe(0);
  const places = await cell(page, 'turn').locator('svg.figure-drawing').evaluateAll((all) =>
    all.map((one) => Math.round(one.getBoundingClientRect().left)));
  expect(places.slice(2)).toEqual(places.slice(0, 2));
  await page.mouse.up();
  await expect.poll(() => ghosts.count()).toBe(0);
});

test('on a slide nothing moves for a ghost, and it lies exactly over its figure', async () => {
  const page = await open(`${slides}#harbour-alone`);
  const figure = cell(page, 'calm-side').locator('[data-output] svg.figure-drawing');
  const before = await figure.boundingBox();
  const { x, y } = (await cell(page, 'calm-side').locator('.boundary path').boundingBox())!;
  await page.mouse.move(x + 40.5, y + 40.5);
  await page.mouse.down();
  const ghost = cell(page, 'calm-side').locator('[data-ghosts] svg.figure-drawing');
  await expect.poll(async () => {
    await page.mouse.move(x + 50 + 20 * Math.random(), y + 40);
    return ghost.count();
  }).toBe(1);
  expect(await figure.boundingBox()).toEqual(before);
  for (const side of ['x', 'y', 'width', 'height'] as const) {
    expect((await ghost.boundingBox())![side]).toBeCloseTo(before![side], 1);
  }
  await page.mouse.up();
});

test('who wants no motion gets no ghost', async () => {
  const page = await hold({ reducedMotion: true });
  await expect.poll(() => cell(page, 'turn').getAttribute('data-source')).not.toContain('(1, 1, -1.0);\nconst after');
  await cell(page, 'turn').and(page.locator('[data-status="ok"]')).waitFor();
  expect(await page.locator('[data-ghosts]').count()).toBe(0);
  await page.mouse.up();
});

test('a formula shows the numbers of its cell, and what they come to', async () => {
  const page = await open(lecture);
  const formula = cell(page, 'forward').locator('[data-formula]');
  expect(await formula.textContent()).toBe('1⋅0.5+1⋅0.25+(−1)=−0.25');
  await cell(page, 'forward').locator('[data-action="edit"]').focus();
  await cell(page, 'forward').locator('[data-number]').nth(2).press('ArrowUp');
  await expect.poll(() => formula.textContent()).toBe('1⋅0.5+1⋅0.25+(−0.99)=−0.24');
});
