import { expect, test } from 'vitest';
import { violationsInBoth } from './axe.ts';
import { open } from './browser.ts';
import { cell, error, hasStatus, isEditing, rewrite } from './live.ts';
import { waves } from './sites.ts';

test('axe finds nothing in what editing brings, in light and in dark colours', async () => {
  const page = await open(waves.lecture, { reducedMotion: true });
  await rewrite(page, 'shift', (text) => `${text}\nnothing.at.all;`);
  await hasStatus(page, 'shift', 'error');
  expect(await violationsInBoth(page, '#shift')).toEqual([]);
  await cell(page, 'shift').getByRole('button', { name: 'Show my changes' }).click();
  await cell(page, 'shift').locator('[data-diff]').waitFor();
  expect(await violationsInBoth(page, '#shift')).toEqual([]);
  await cell(page, 'shift').getByRole('button', { name: 'Share' }).click();
  await page.getByRole('dialog', { name: 'Share' }).waitFor();
  expect(await violationsInBoth(page, 'dialog[open]')).toEqual([]);
});

test('with the keyboard alone a reader gets in, changes, hears once what happened, and gets out again', async () => {
  const page = await open(waves.lecture);
  const edit = cell(page, 'shift').getByRole('button', { name: 'Edit' });
  await edit.focus();
  await page.keyboard.press('Enter');
  await isEditing(page, 'shift');
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const line = document.querySelector('live-cell#shift [data-error]')!;
    new MutationObserver(() => heard.push(line.textContent)).observe(line, { childList: true, subtree: true });
  });
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\nnothing;');
  await hasStatus(page, 'shift', 'error');
  expect(await error(page, 'shift').getAttribute('role')).toBe('status');
  await page.keyboard.type(' // and more');
  await page.keyboard.press('Control+Enter');
  await hasStatus(page, 'shift', 'error');
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard.filter((words, at) => words === heard[at - 1])).toEqual([]);
  expect(heard.at(-1)).toContain('`nothing` is not defined here or above.');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('shift');
  await page.keyboard.press('Tab');
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.cm-editor, [data-editor]') ?? null)).toBeNull();
  for (let stop = 0; stop < 25; stop++) await page.keyboard.press('Tab');
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('live-cell')?.id)).not.toBe('shift');
});
