/** What tells newcomers that code can be changed covers nothing, and is for nobody but them. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { three, waves } from './sites.ts';

/** Whether the words are shown, and whether they end above their place. */
const cue = (page: Page) => page.locator('[data-cue]').first().evaluate((place) => {
  const { display, content, bottom } = getComputedStyle(place, '::after');
  const isAbove = Number.parseFloat(bottom) >= (place as HTMLElement).clientHeight;
  return { isShown: display !== 'none' && content !== 'none', isAbove };
});

test('the words stand above code that is open, not on its lines', async () => {
  const page = await open(three.lecture);
  expect(await page.locator('[data-cue]').evaluate((place) => place.matches('[data-code]'))).toBe(true);
  expect(await cue(page)).toEqual({ isShown: true, isAbove: true });
});

test.each([
  ['the audience', '?role=audience', false], ['the presenter', '?view=presenter', false], ['paper', '?view=print', false],
  ['a handout', '?view=handout', false], ['the overview', '?view=overview', false], ['a reader of slides', '', true],
])('%s: %s', async (_, query, isShown) => {
  const page = await open(waves.slides + query);
  await expect.poll(async () => (await cue(page)).isShown).toBe(isShown);
});
