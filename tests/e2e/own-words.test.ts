/** A site gives texts of its own: they show in its pages, in their scripts, and in the sandbox. */
import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { open } from './browser.ts';
import { cell, error, rewrite } from './live.ts';

const lecture = (): Promise<Page> => open(new URL('ws25/lectures/tides/', inject('terms')).href);

test('in the HTML, with the texts of the engine beside them', async () => {
  const page = await lecture();
  expect(await page.locator('summary').first().textContent()).toBe('Inhalt');
  expect(await page.locator('.skip-link').textContent()).toBe('Skip to content');
});

test('in what scripts add to the page', async () => {
  const page = await lecture();
  const tools = page.getByRole('toolbar', { name: 'Zelle tide' });
  await expect.poll(() => tools.getByRole('button').allTextContents()).toEqual(expect.arrayContaining(['Bearbeiten', 'Run']));
});

test('in what the compiler says of code that cannot be read', async () => {
  const page = await lecture();
  await rewrite(page, 'tide', () => 'low;');
  await expect.poll(() => error(page, 'tide').textContent()).toMatch(/^Line 1, column 1: `low` gibt es hier nicht\./);
});

test('in what the worker says of code that runs', async () => {
  const page = await lecture();
  await rewrite(page, 'tide', () => 'for (let at = 0; at < 300; at++) console.log(at);\nthrow "low";');
  await expect.poll(() => error(page, 'tide').textContent()).toBe("Geworfen: 'low'.");
});

test('in what the page says when a cell is reset', async () => {
  const page = await lecture();
  await rewrite(page, 'tide', () => '1;');
  await cell(page, 'tide').locator('[data-action="reset"]').click();
  await expect.poll(() => page.locator('p.unseen[role="status"]').allTextContents()).toContain('Zurückgesetzt.');
});
