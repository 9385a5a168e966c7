import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { lecture, openEditor } from './live.ts';

/** The pieces of code that are lit, in order, and the terms of the slide that are. */
const lit = (page: Page): Promise<{ terms: string; code: string }> => page.evaluate(() => ({
  terms: document.querySelector<HTMLElement>('[data-lit]')?.dataset['lit'] ?? '',
  code: [...CSS.highlights.get('term') ?? []].map(String).join(' '),
}));

const symbol = (page: Page, slide: string, key: string) => page.locator(`#${slide} math [data-term="${key}"]`);

test('a symbol lights the same thing in code and figure, and a number or a mark lights the symbol', async () => {
  const page = await open(lecture);
  await symbol(page, 'model', 'theta').first().hover();
  await expect.poll(() => lit(page)).toEqual({ terms: 'theta', code: 'theta theta 0.5' });
  const width = (): Promise<string> => page.locator('#model .curve').evaluate((curve) => getComputedStyle(curve).strokeWidth);
  await expect.poll(() => width()).toBe('5px');
  await page.locator('#model h2').hover();
  await expect.poll(() => lit(page)).toEqual({ terms: '', code: '' });
  await expect.poll(() => width()).toBe('3px');
  await page.locator('#model .curve').hover();
  await expect.poll(() => lit(page)).toMatchObject({ terms: 'm', code: 'm m' });
  await page.locator('#forward .tok-number').nth(2).hover();
  await expect.poll(() => lit(page)).toEqual({ terms: 'b', code: expect.stringMatching(/^b -1/) });
});

test('the focus lights as the pointer does, in an editor too, and a tap on a touch screen', async () => {
  const page = await open(lecture, { touch: true });
  await page.locator('#linear-model span[data-term="w"]').focus();
  const weights = 'w1 w2 w1 w2 w1 w1 w2 w2 w1 w2';
  await expect.poll(() => lit(page)).toEqual({ terms: 'w', code: expect.stringContaining(weights) });
  await openEditor(page, 'linear');
  await page.locator('#linear-model span[data-term="b"]').tap();
  await expect.poll(() => lit(page)).toEqual({ terms: 'b', code: expect.stringMatching(/^b b b b b/) });
});
