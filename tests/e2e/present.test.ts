import axe from 'axe-core';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { openEditor, output } from './live.ts';
import { isPresenter, openAudience, openPresenter, shownBy, slides } from './talk.ts';

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
  const page = await openPresenter('model');
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
  const page = await openPresenter('module-example', { scheme });
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

/** Both windows show the same. */
async function isMirrored(presenter: Page, audience: Page): Promise<void> {
  const isSame = async () => JSON.stringify(await shownBy(audience)) === JSON.stringify(await shownBy(presenter));
  await expect.poll(isSame).toBe(true);
}

test('the audience sees step, edit, scrub, run, fold, cover and pointer, and nothing of it is a reader\'s', async () => {
  const presenter = await openPresenter('module-example');
  const audience = await openAudience(presenter);
  const reader = await open(`${slides}#module-example`, { context: presenter.context() });
  const before = await shownBy(reader);
  await presenter.bringToFront();
  await expect.poll(() => text(presenter, 'audience')).toBe('1 window follows');
  await presenter.keyboard.press('PageDown');
  await isMirrored(presenter, audience);
  expect(await audience.locator('#module-example [data-shown]').count()).toBe(1);

  await openEditor(presenter, 'my-module');
  await presenter.keyboard.press('Control+End');
  await presenter.keyboard.type('\nconsole.log("said");');
  await expect.poll(() => output(audience, 'my-module').textContent()).toContain('said');
  await presenter.keyboard.press('Escape');
  await presenter.locator('.presenter-text').click();
  await presenter.keyboard.press('b');
  await isMirrored(presenter, audience);
  expect(await audience.locator('[data-part="cover"]').isVisible()).toBe(true);
  await presenter.keyboard.press('b');
  await presenter.locator('[data-current] summary:visible').first().click();
  await isMirrored(presenter, audience);
  expect(await audience.locator('[data-current] details[open]').count()).toBe(1);

  await presenter.locator('.presenter-text').click();
  await presenter.keyboard.press('l');
  await presenter.waitForSelector('html[data-laser]', { state: 'attached' });
  await presenter.mouse.move(300, 300);
  await audience.waitForSelector('[data-current] .laser', { state: 'attached' });
  await presenter.keyboard.press('l');
  await audience.waitForSelector('.laser', { state: 'detached' });
  expect(await shownBy(reader)).toEqual(before);
});
