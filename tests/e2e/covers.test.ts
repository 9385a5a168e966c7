/** A cover stays until its question is answered or shown, whatever runs the cell behind it. */
import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { hasStatus } from './live.ts';
import { isShown, prediction, press, verdict } from './predictions.ts';
import { waves } from './sites.ts';
import { openAudience, openPresenter } from './talk.ts';

test('a scrub leaves the cover on, for the audience too; shown, the text says that the code has changed', async () => {
  const presenter = await openPresenter('turning.1');
  const audience = await openAudience(presenter);
  await presenter.bringToFront();
  await presenter.locator('#turn [data-action="edit"]').focus();
  await presenter.locator('#turn [data-number]').nth(3).press('ArrowUp');
  await hasStatus(presenter, 'turn', 'ok');
  await hasStatus(audience, 'turn', 'ok');
  for (const page of [presenter, audience]) expect(await isShown(page, 'turn', '.boundary')).toBe(false);
  await presenter.keyboard.press('PageDown');
  await expect.poll(() => isShown(presenter, 'turn', '.boundary')).toBe(true);
  await expect.poll(() => verdict(presenter, 'where-turned')).toMatch(/^You changed the code/);
  expect(await prediction(presenter, 'where-turned').locator('[data-key]').isVisible()).toBe(false);
  await presenter.locator('#turn [data-action="reset"]').dispatchEvent('click');
  await expect.poll(() => verdict(presenter, 'where-turned')).not.toMatch(/^You changed the code/);
});

test('in the article an edit of a covered cell shows nothing before "Show it"', async () => {
  const page = await open(waves.lecture);
  await page.locator('#turn [data-action="edit"]').focus();
  await page.locator('#turn [data-number]').nth(3).press('ArrowUp');
  await hasStatus(page, 'turn', 'ok');
  expect(await isShown(page, 'turn', '.boundary')).toBe(false);
  await press(page, 'where-turned', 'Show it');
  await expect.poll(() => isShown(page, 'turn', '.boundary')).toBe(true);
  await expect.poll(() => verdict(page, 'where-turned')).toMatch(/^You changed the code/);
});

test('the overview shows nothing that a slide still hides', async () => {
  const page = await open(`${waves.slides}?view=overview`);
  const covered = await page.locator('main live-cell[data-covered]').evaluateAll((all) => all.map(({ id }) => id));
  expect(covered.length).toBeGreaterThan(3);
  expect(await isShown(page, 'turn', '.boundary')).toBe(false);
  expect(await isShown(page, 'train-picture')).toBe(false);
});
