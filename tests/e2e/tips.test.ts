/** Charts that wait for the pointer: tips by mouse and by keyboard, beside handles, and at any scale. */
import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { open } from './browser.ts';
import { allLaidOut, cell, hasFocus, hasTools, isAtRest, isPainted, rewrite, source } from './live.ts';
import { onDeck } from './sites.ts';

const { lecture, slides } = onDeck('charted');

async function openTips(): Promise<Page> {
  const page = await open(lecture);
  await allLaidOut(page);
  await hasTools(page, 'tipped');
  await cell(page, 'tipped').evaluate((host) => host.scrollIntoView({ block: 'center' }));
  await isPainted(page);
  return page;
}

const chart = (page: Page): Locator => cell(page, 'tipped').locator('figure');
const tip = (page: Page): Promise<string> => chart(page).locator('[data-mark="tip"]').textContent().then(spaced);
const spaced = (text: string | null): string => (text ?? '').replaceAll('\u200b', ' ').replace(/\s+/g, ' ').trim();

/** The middle of a dot, on the screen. */
async function dot(page: Page, at: number): Promise<readonly [number, number]> {
  const circle = chart(page).locator('circle').nth(at);
  await circle.waitFor();
  const { x, y, width, height } = (await circle.boundingBox())!;
  return [x + width / 2, y + height / 2];
}

test('the first pointer over a dot shows its tip, another dot another one, and leaving none', async () => {
  const page = await openTips();
  expect(await tip(page)).toBe('');
  await page.mouse.move(...await dot(page, 1));
  await expect.poll(() => tip(page)).toBe('hour 4 height 5');
  expect(await cell(page, 'tipped').getAttribute('data-status')).toBe('static');
  await page.mouse.move(...await dot(page, 2));
  await expect.poll(() => tip(page)).toBe('hour 7 height 3');
  expect(await violations(page)).toEqual([]);
  await page.mouse.move(5, 5);
  await expect.poll(() => tip(page)).toBe('');
});

test('a dot with a tip is dragged, and has its tip again where it is', async () => {
  const page = await openTips();
  const [x, y] = await dot(page, 1);
  await page.mouse.move(x, y);
  const handle = cell(page, 'tipped').getByRole('button', { name: /^dot 2/ });
  await handle.waitFor();
  await page.mouse.down();
  await page.mouse.move(x - 20, y + 20);
  await page.mouse.move(x - 40, y + 40);
  await page.mouse.up();
  await expect.poll(() => source(page, 'tipped')).toMatch(/hour: 3\.?\d*, height: 4/);
  // The axes go where they belong when the hand has let go.
  await page.waitForFunction(() => !('settling' in document.documentElement.dataset));
  await isAtRest(page);
  await page.mouse.move(5, 5);
  await page.mouse.move(...await dot(page, 1));
  await expect.poll(() => tip(page)).toMatch(/^hour 3\.?\d* height 4/);
});

test('after an edit the tip tells the new data', async () => {
  const page = await openTips();
  await page.mouse.move(...await dot(page, 1));
  await expect.poll(() => tip(page)).toBe('hour 4 height 5');
  await rewrite(page, 'tipped', (text) => text.replace('height: 5', 'height: 4'));
  await expect.poll(() => chart(page).locator('tbody').textContent()).toContain('44');
  await page.mouse.move(...await dot(page, 1));
  await expect.poll(() => tip(page)).toBe('hour 4 height 4');
});

test('arrow keys lead from datum to datum, what the tip says is read aloud, and Escape leads out', async () => {
  const page = await openTips();
  await chart(page).focus();
  const said = page.locator('body > p[role="status"]').first();
  for (const [key, words] of [['ArrowRight', 'hour 1, height 2'], ['ArrowRight', 'hour 4, height 5'], ['End', 'hour 7, height 3']] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => said.textContent()).toBe(words);
  }
  expect(await tip(page)).toBe('hour 7 height 3');
  await page.keyboard.press('Escape');
  await expect.poll(() => tip(page)).toBe('');
  await hasFocus(chart(page));
  await page.keyboard.press('Enter');
  await hasFocus(cell(page, 'tipped').getByRole('button', { name: /^dot 1/ }));
  await expect.poll(() => tip(page)).toBe('hour 1 height 2');
});

test('an arrow key counts that comes while what hears it is being fetched', async () => {
  const page = await openTips();
  let letIn = (): void => undefined;
  const isLetIn = new Promise<void>((done) => (letIn = done));
  await page.route(/chart-pointer\.[^/]*\.js$/, (route) => isLetIn.then(() => route.continue()));
  const isAsked = page.waitForRequest(/chart-pointer\./);
  await chart(page).focus();
  await isAsked;
  await page.keyboard.press('ArrowRight');
  letIn();
  await expect.poll(() => tip(page)).toBe('hour 1 height 2');
});

test('on a slide, however large, the tip is that of the dot below the pointer', async () => {
  const page = await open(`${slides}#tip`, { width: 1600, height: 900 });
  await hasTools(page, 'tipped');
  const [[left], [right]] = await Promise.all([dot(page, 0), dot(page, 2)]);
  expect(right - left).toBeGreaterThan(200);
  for (const [at, words] of [[2, 'hour 7 height 3'], [0, 'hour 1 height 2']] as const) {
    await page.mouse.move(...await dot(page, at));
    await expect.poll(() => tip(page)).toBe(words);
  }
});

test('with Ctrl the wheel zooms a chart that waits for it, and without it moves the page', async () => {
  const page = await open(lecture);
  await allLaidOut(page);
  await hasTools(page, 'zoomed');
  const drawn = cell(page, 'zoomed').locator('[data-drawn] > svg');
  const zoomed = (): Promise<string | null> => drawn.locator(':scope > g').getAttribute('transform');
  await page.keyboard.down('Control');
  // Until what listens is fetched, the wheel is the page's.
  await expect.poll(async () => {
    await drawn.hover();
    await page.mouse.wheel(0, -50);
    return zoomed();
  }).toMatch(/scale\([2-9]/);
  await page.keyboard.up('Control');
  // Several turns of the wheel may still be under way.
  let before: string | null = null;
  await expect.poll(async () => before === (before = await zoomed())).toBe(true);
  const top = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, -100);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(top);
  expect(await zoomed()).toBe(before);
});

test('before anything is fetched, titles show', async () => {
  const page = await open(lecture, { javaScript: false });
  expect(await cell(page, 'sized').locator('svg circle > title').allTextContents()).toEqual(['at 1', 'at 3']);
});
