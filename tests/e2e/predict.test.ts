import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { marks } from './draft-pages.ts';
import { allLaidOut, cell, hasFocus, hasStatus, isPainted, output, rewrite } from './live.ts';
import { dragLine, ends, isShown, lineOn, placeOn, prediction, press, sketch, verdict } from './predictions.ts';
import { waves } from './sites.ts';

test('a choice waits, stands beside what the code says, and is never marked as wrong', async () => {
  const page = await open(waves.lecture);
  expect(await isShown(page, 'train-picture')).toBe(false);
  await press(page, 'which-fields', 'Predict');
  await expect.poll(() => verdict(page, 'which-fields')).toBe('Choose an answer first, or press “Show it”.');
  expect(await isShown(page, 'train-picture')).toBe(false);
  await prediction(page, 'which-fields').getByLabel('crests').check();
  await press(page, 'which-fields', 'Predict');
  await expect.poll(() => verdict(page, 'which-fields')).toBe(
    'You predicted “crests”. The result is “length” and “height”.',
  );
  await expect.poll(() => isShown(page, 'train-picture')).toBe(true);
  expect(await prediction(page, 'which-fields').locator('[data-mark]').count()).toBe(0);
  expect(await prediction(page, 'which-fields').locator('[data-key] li').first().isVisible()).toBe(true);
  expect(await prediction(page, 'which-fields').getByRole('button').evaluateAll((all) =>
    all.some((button) => button === document.activeElement))).toBe(true);
  await press(page, 'which-fields', 'Predict again');
  await expect.poll(() => isShown(page, 'train-picture')).toBe(false);
});

test('by keys: digits choose, Enter predicts', async () => {
  const page = await open(waves.lecture);
  await prediction(page, 'in-the-middle').locator('input').first().focus();
  const at = await prediction(page, 'in-the-middle').locator('input').evaluateAll((all) =>
    all.findIndex((input) => input.nextElementSibling!.textContent.trim() === '0'));
  await page.keyboard.press(String(at + 1));
  await page.keyboard.press('Enter');
  await expect.poll(() => verdict(page, 'in-the-middle')).toBe('You predicted “0”, and that is the result.');
  await expect.poll(() => isShown(page, 'on-the-wall', 'pre')).toBe(true);
});

/** What makes cells live is fetched by whoever uses one, and drawing is no use of a cell. */
const hasFetched = (page: Page, script: string): Promise<boolean> => page.evaluate((name) =>
  performance.getEntriesByType('resource').some((entry) => entry.name.includes(`/${name}.`)), script);

test('a line is drawn by a drag that begins before its script is there, by two clicks, and by keys', async () => {
  const page = await open(waves.lecture);
  expect(await isShown(page, 'turn', '.boundary')).toBe(false);
  await dragLine(page, 'turn', [0.1, 0.9], [0.9, 0.1]);
  await expect.poll(() => lineOn(page, 'turn')).toEqual([0.1, 0.9, 0.9, 0.1]);
  await dragLine(page, 'turn', [0.1, 0.7], [0.9, 0.3]);
  await expect.poll(() => lineOn(page, 'turn')).toEqual([0.1, 0.7, 0.9, 0.3]);
  // What is laid out above the figure would move it between its place and the click.
  await allLaidOut(page);
  await page.mouse.click(...await placeOn(page, 'turn', [0.2, 0.8]));
  await expect.poll(() => verdict(page, 'where-turned')).toBe('Now click where the line ends.');
  await page.mouse.click(...await placeOn(page, 'turn', [0.8, 0.4]));
  await expect.poll(() => lineOn(page, 'turn')).toEqual([0.2, 0.8, 0.8, 0.4]);
  await sketch(page, 'turn').locator('button').nth(1).focus();
  for (let step = 0; step < 3; step++) await page.keyboard.press('Shift+ArrowDown');
  for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowLeft');
  await expect.poll(() => lineOn(page, 'turn')).toEqual([0.2, 0.8, 0.7, 0.1]);
  expect(await cell(page, 'turn').getAttribute('data-status')).toBe('static');
  expect(await hasFetched(page, 'live')).toBe(false);
  await press(page, 'where-turned', 'Predict');
  await expect.poll(() => verdict(page, 'where-turned')).toMatch(
    /^Your line has \d+ of 100 places on the wrong side\. It is steeper than the code’s line\.$/,
  );
  await expect.poll(() => isShown(page, 'turn', '.boundary')).toBe(true);
  await expect.poll(() => sketch(page, 'turn').locator('line').isVisible()).toBe(true);
});

test('keys alone draw a line, from the question to the verdict', async () => {
  const page = await open(waves.lecture);
  await prediction(page, 'own-wall').getByRole('button', { name: 'Draw with keyboard' }).press('Enter');
  await expect.poll(() => ends(page, 'first-wall')).toEqual(['0.10, 0.50', '0.90, 0.50']);
  await hasFocus(sketch(page, 'first-wall').locator('button').first());
  for (let step = 0; step < 4; step++) await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Tab');
  for (let step = 0; step < 4; step++) await page.keyboard.press('Shift+ArrowDown');
  await expect.poll(() => ends(page, 'first-wall')).toEqual(['0.10, 0.90', '0.90, 0.10']);
  await prediction(page, 'own-wall').getByRole('button', { name: 'Predict' }).press('Enter');
  await expect.poll(() => verdict(page, 'own-wall')).toBe(
    'Your line has all 10 points on the right side. It has the same slope as the code’s line.',
  );
});

test('points are marked by clicks and by keys, and the marks are kept when the figure is drawn anew', async () => {
  const page = await open(waves.lecture);
  await prediction(page, 'which-sides').getByRole('button', { name: 'Mark with keyboard' }).press('Enter');
  const points = sketch(page, 'wall-pair').getByRole('button');
  await expect.poll(() => points.count()).toBe(10);
  await hasFocus(points.first());
  await page.keyboard.press('Space');
  await points.nth(1).click();
  await points.nth(4).click();
  await points.nth(5).click();
  await points.nth(5).click();
  await expect.poll(() => points.evaluateAll((all) => all.map(({ ariaPressed }) => ariaPressed))).toEqual(
    [true, true, false, false, true, false, false, false, false, false].map(String),
  );
  await press(page, 'which-sides', 'Predict');
  await expect.poll(() => verdict(page, 'which-sides')).toBe('You marked 3 points, and the code marks 4 points: 2 are the same.');
  const rings = (): Promise<string[]> => sketch(page, 'wall-pair').locator('circle').evaluateAll((all) =>
    all.map((ring) => `${ring.getAttribute('cx')} ${ring.getAttribute('cy')}`));
  const before = await rings();
  expect(before).toHaveLength(3);
  await rewrite(page, 'floats', (text) => text.replace('0.5781', '0.1'));
  await hasStatus(page, 'wall-pair', 'ok');
  await cell(page, 'wall-pair').scrollIntoViewIfNeeded();
  await expect.poll(rings).not.toEqual(before);
});

test('marks are put at some height by a click, by a drag and by keys, each at its place along the axis', async () => {
  const page = await open(waves.lecture);
  const drawing = output(page, 'dam').locator('svg').last();
  await allLaidOut(page);
  await drawing.scrollIntoViewIfNeeded();
  await isPainted(page);
  const box = (await drawing.boundingBox())!;
  const [left, bottom] = [box.x + (28 / 456) * box.width, box.y + box.height - (28 / 456) * box.width];
  const unit = (100 / 456) * box.width;
  await page.mouse.click(left + 1 * unit, bottom - 2 * unit);
  await expect.poll(() => ends(page, 'dam')).toEqual([
    expect.stringMatching(/^1\.00, (0\.99|1\.00|1\.01)$/) as string, '2.40, 0.00', '3.30, 0.00',
  ]);
  await page.mouse.move(left + 2.4 * unit, bottom - unit);
  await page.mouse.down();
  await page.mouse.move(left + 2.4 * unit, bottom - 0.5 * unit);
  await page.mouse.move(left + 2.4 * unit, bottom + 5);
  await page.mouse.up();
  await expect.poll(async () => (await ends(page, 'dam'))[1]).toBe('2.40, -1.00');
  await sketch(page, 'dam').getByRole('button').nth(2).focus();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await ends(page, 'dam'))[2]).toMatch(/^3\.30, -0\.20$/);
  await press(page, 'how-high', 'Predict');
  await expect.poll(() => verdict(page, 'how-high')).toBe('2 of your 3 marks are where the code puts them.');
});

test('a reader who wants to see it sees it, and no run of a cell takes its cover away', async () => {
  const page = await open(waves.lecture);
  await press(page, 'where-turned', 'Show it');
  await expect.poll(() => isShown(page, 'turn', '.boundary')).toBe(true);
  expect(await prediction(page, 'where-turned').getByRole('button', { name: 'Predict again' }).evaluate((button) =>
    button === document.activeElement)).toBe(true);
  expect(await isShown(page, 'shift', '.boundary')).toBe(false);
  await cell(page, 'shift').getByRole('button', { name: 'Edit' }).focus();
  await cell(page, 'shift').locator('[data-number]').last().press('ArrowUp');
  await hasStatus(page, 'shift', 'ok');
  expect(await isShown(page, 'shift', '.boundary')).toBe(false);
});

test('a draft of a cell, or of one above it, leaves it covered until its question is answered', async () => {
  const page = await open(waves.lecture);
  await rewrite(page, 'wall', (text) => `${text}\n// mine`);
  await hasStatus(page, 'turn', 'ok');
  // A page that is left before the end of a run is noted does not repeat it.
  await expect.poll(() => marks(page)).toEqual([]);
  await page.reload();
  // Where it is before the reader's eyes, it waits until the reader comes to it.
  await cell(page, 'turn').getByRole('button', { name: 'Edit' }).focus();
  await hasStatus(page, 'turn', 'ok');
  expect(await isShown(page, 'turn', '.boundary')).toBe(false);
  await press(page, 'where-turned', 'Show it');
  await expect.poll(() => isShown(page, 'turn', '.boundary')).toBe(true);
});

test('where the script of an older page is gone, nothing stays covered', async () => {
  const page = await open(waves.lecture, {
    allow: /quizzes/,
    prepare: async (opened) => {
      await opened.route(/quizzes\./, (route) => route.fulfill({ status: 404 }));
    },
  });
  expect(await isShown(page, 'train-picture')).toBe(false);
  await press(page, 'which-fields', 'Predict');
  await expect.poll(() => isShown(page, 'train-picture')).toBe(true);
  expect(await prediction(page, 'which-fields').locator('[data-key] > summary').isVisible()).toBe(true);
});
