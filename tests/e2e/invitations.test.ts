/** What can be moved says so before it is touched, and is reached by the keyboard on a cold page. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { allHaveTools, allLaidOut, cell, hasStatus, source, uncover } from './live.ts';
import { miniMl, waves } from './sites.ts';

/** What of a page is seen that invites: dots on figures, sentences below them, underlines of numbers. */
const seen = (page: Page): Promise<Record<'dots' | 'sentences' | 'numbers', number>> => page.evaluate(() => {
  const count = (selector: string, holds: (element: Element) => boolean): number =>
    [...document.querySelectorAll(`live-cell :is(${selector})`)].filter((one) => one.checkVisibility() && holds(one)).length;
  return {
    dots: count('.holds', () => true),
    sentences: count('[data-invite]', () => true),
    numbers: count('.tok-number, [data-number]', (one) => getComputedStyle(one).borderBottomStyle === 'dotted'),
  };
});

const focusIsAt = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

test('handles, sentences and underlines stand in the page, and what follows a hand comes with the pointer', async () => {
  const asked: string[] = [];
  const page = await open(waves.lecture);
  await allLaidOut(page);
  page.on('request', (request) => asked.push(request.url()));
  const { dots, sentences, numbers } = await seen(page);
  expect([dots > 5, sentences > 5, numbers > 20]).toEqual([true, true, true]);
  expect(await cell(page, 'drifting').locator('[data-invite]').textContent()).toBe('Drag a point');
  expect(await cell(page, 'calm-side').locator('[data-invite]').textContent()).toMatch(/^Drag the line/);
  expect(await page.locator('live-cell[data-readonly] .holds:visible').count()).toBe(0);
  const dot = cell(page, 'drifting').locator('.holds').first();
  expect(await dot.evaluate((path) => getComputedStyle(path).cursor)).toBe('grab');
  const svg = cell(page, 'drifting').locator('svg.figure-drawing');
  await svg.scrollIntoViewIfNeeded();
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  expect(asked).toEqual([]);
  await svg.hover({ position: { x: 30, y: 30 } });
  await cell(page, 'drifting').locator('[data-handle]').first().waitFor();
  expect(asked.length).toBeGreaterThan(0);
  const apart = await cell(page, 'drifting').evaluate((host) => {
    const path = host.querySelector<SVGGeometryElement>('.holds')!;
    const buttons = [...host.querySelectorAll('[data-handle]:not([hidden])')].map((one) => one.getBoundingClientRect());
    const places = [...path.getAttribute('d')!.matchAll(/M([\d.]+),([\d.]+)/g)];
    return places.map(([, x, y]) => {
      const at = new DOMPoint(Number(x), Number(y)).matrixTransform(path.getScreenCTM()!);
      return Math.min(...buttons.map((box) => Math.hypot(box.x + box.width / 2 - at.x, box.y + box.height / 2 - at.y)));
    });
  });
  expect(apart.filter((pixels) => pixels > 0.5)).toEqual([]);
});

test('nothing invites where nothing can be moved: without scripts, on paper, behind a cover', async () => {
  const nothing = { dots: 0, sentences: 0, numbers: 0 };
  expect(await seen(await open(waves.lecture, { javaScript: false }))).toEqual(nothing);
  const page = await open(waves.lecture);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => seen(page)).toEqual(nothing);
  await page.emulateMedia({ media: 'screen' });
  await expect.poll(() => page.locator('[data-covered]:not([data-revealed]) .holds:visible').count()).toBe(0);
});

/** The elements that the Tab key stops at; of radio buttons of one name, one. */
const stops = (page: Page): Promise<{ count: number; figures: number; cells: number }> => page.evaluate(() => {
  const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')];
  const names = new Set<string>();
  const reached = all.filter((one) => {
    if (one.tabIndex < 0 || one.matches(':disabled') || one.closest('[inert]')) return false;
    if (!one.checkVisibility({ visibilityProperty: true })) return false;
    if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
    return !names.has(one.name) && names.add(one.name);
  });
  const most = (boxes: string): number => Math.max(...[...document.querySelectorAll(boxes)].map((box) =>
    reached.filter((one) => box.contains(one) && !one.matches('pre')).length));
  const cells = most('live-cell > :is([data-code], [data-fold])');
  return { count: reached.length, figures: most('[data-figure], [data-handles]'), cells };
});

test('a figure is one stop of the Tab key and a cell is one, before use and after: at most 350 in the article', async () => {
  const page = await open(miniMl.lecture);
  await allLaidOut(page);
  await allHaveTools(page);
  const before = await stops(page);
  expect({ ...before, count: before.count > 350 }).toEqual({ count: false, figures: 1, cells: 1 });
  await uncover(page, 'turn');
  for (const id of ['turn', 'ten-points']) {
    await cell(page, id).locator('svg.figure-drawing').first().hover();
    await cell(page, id).locator('[data-handle]').first().waitFor();
  }
  await cell(page, 'turn').locator('[data-number]').first().press('ArrowUp');
  await hasStatus(page, 'turn', 'ok');
  const after = await stops(page);
  expect({ ...after, count: after.count - before.count }).toEqual({ count: 0, figures: 1, cells: 1 });
});

test('on a cold page arrow keys lead into a figure and move its points; Escape leads out', async () => {
  const page = await open(waves.lecture);
  await allLaidOut(page);
  const before = await source(page, 'floats');
  await page.locator('#drifting [data-fold] > summary, #drifting [data-action="edit"]').first().focus();
  await page.keyboard.press('Tab');
  await expect.poll(() => focusIsAt(page, '#drifting figure')).toBe(true);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => focusIsAt(page, '#drifting [data-handle]')).toBe(true);
  const first = await page.evaluate(() => document.activeElement!.ariaLabel);
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => source(page, 'floats')).not.toBe(before);
  await page.keyboard.press('Escape');
  await expect.poll(() => focusIsAt(page, '#drifting figure')).toBe(true);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => focusIsAt(page, '#drifting [data-handle]')).toBe(true);
  expect(await page.evaluate(() => document.activeElement!.ariaLabel)).not.toBe(first);
  await page.keyboard.press('Escape');
  for (const key of ['ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
  await page.keyboard.press('Tab');
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('#drifting') ?? null)).toBeNull();
});

test('on a cold page arrow keys lead from a cell to its numbers and on to its buttons', async () => {
  const page = await open(waves.lecture);
  await allLaidOut(page);
  const before = await source(page, 'turn');
  await page.locator('#turn [data-action="edit"]').focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => focusIsAt(page, '#turn [data-number="0"]')).toBe(true);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => source(page, 'turn')).not.toBe(before);
  for (const key of ['ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
  await expect.poll(() => focusIsAt(page, '#turn [data-action]')).toBe(true);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => focusIsAt(page, '#turn [data-action]')).toBe(true);
});
