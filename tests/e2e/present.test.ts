import axe from 'axe-core';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { open } from './browser.ts';

const slides = 'lectures/mini-ml/slides/';
const presenterAt = (place: string): string => `${slides}?view=presenter#${place}`;

/** The presenter's panel stands. */
const isPresenter = (page: Page): Promise<unknown> => page.waitForSelector('html[data-presenter]', { state: 'attached' });

const text = (page: Page, name: string): Promise<string | null> => page.textContent(`.presenter-${name}`);

test('S shows this slide, the next one, the notes and the time, and leads back', async () => {
  const page = await open(`${slides}#model`);
  await page.keyboard.press('s');
  await isPresenter(page);
  expect(new URL(page.url()).search).toBe('?view=presenter');
  expect(await page.locator('[data-slide]:visible').evaluateAll((all) => all.map(({ id }) => id)))
    .toEqual(['model', 'specifying-parameters']);
  expect(await text(page, 'next')).toBe('Next: 3. Specifying Parameters');
  expect(await text(page, 'text')).toContain(await page.locator('#model [data-notes] p').first().textContent());
  expect(await text(page, 'place')).toBe('2 / 44');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  expect(await text(page, 'place')).toBe('4 / 44, step 0 of 1');
  await page.waitForSelector('.presenter-frame [data-shown]');
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.keyboard.press('s');
  expect(await page.locator('.presenter-tools').isVisible()).toBe(false);
  expect(await page.locator('[data-slide]:visible').count()).toBe(1);
});

test('the slide list leads to a slide, and the presenter view survives a reload', async () => {
  const page = await open(presenterAt('model'));
  await isPresenter(page);
  await page.locator('.presenter-list a').nth(11).click();
  expect(await text(page, 'place')).toBe('12 / 44');
  await page.keyboard.press('o');
  await page.locator('[data-slide] > [data-pick="6"]').click();
  expect(await text(page, 'place')).toBe('7 / 44');
  await page.reload();
  await isPresenter(page);
  expect(await text(page, 'place')).toBe('7 / 44');
});

test.each(['light', 'dark'] as const)('axe finds nothing in the presenter view in %s colours', async (scheme) => {
  const page = await open(presenterAt('module-example'), { scheme });
  await isPresenter(page);
  await page.evaluate(axe.source);
  for (const key of ['Shift', 'o']) {
    await page.keyboard.press(key);
    const found = await page.evaluate(async () => {
      const { axe: checker } = window as unknown as { axe: typeof axe };
      const { violations } = await checker.run('html', { resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
    });
    expect(found).toEqual([]);
  }
});
