/** Questions to a class: what readers answer, the lecturer sees at once, and the room when it is shown. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { holdClass } from './class-room.ts';

const { slides, openLecturer, begin, joinBy } = holdClass();

test('two readers vote, one changes it; the room sees the bars, a second vote beside them, and a reload keeps all', async () => {
  const lecturer = await openLecturer({}, 'quiz');
  const code = await begin(lecturer);
  const audience = await open(`${slides()}?role=audience`, { context: lecturer.context() });
  const phone = await joinBy(code, { width: 360, height: 740, touch: true });
  const laptop = await joinBy(code);
  await lecturer.bringToFront();
  await lecturer.keyboard.press('c');
  await lecturer.getByRole('button', { name: 'Ask the class' }).click();
  await lecturer.getByRole('button', { name: /^Ask: Which of these does a passing wave move/ }).click();
  for (const page of [phone, laptop]) await page.locator('.class-card .ballot-option').first().waitFor();
  expect(await phone.locator('#which-move [data-check]').isVisible()).toBe(false);
  await vote(phone, ['a leaf']);
  await vote(laptop, ['the bank']);
  await isTallied(lecturer, { 'a leaf': '1 (50%)', 'the bank': '1 (50%)', 'the sun': '0 (0%)' });
  await vote(laptop, ['the bank', 'a leaf'], 'Send the change');
  await isTallied(lecturer, { 'a leaf': '2 (100%)', 'the bank': '0 (0%)', 'the sun': '0 (0%)' });
  expect(await laptop.locator('.class-card .tally').count()).toBe(0);
  await lecturer.bringToFront();
  await lecturer.getByRole('button', { name: 'Close voting' }).click();
  await lecturer.getByRole('button', { name: 'Show the room' }).click();
  for (const page of [audience, phone, laptop]) await isTallied(page, { 'a leaf': '2 (100%)', 'the bank': '0 (0%)' });
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  await lecturer.getByRole('button', { name: 'Vote again' }).click();
  await phone.locator('.class-card:not([data-sent])').waitFor();
  await vote(phone, ['a leaf', 'the sun']);
  await isTallied(lecturer, { 'the sun': 'Vote 1: 0 (0%)Vote 2: 1 (100%)', 'a leaf': 'Vote 1: 2 (100%)Vote 2: 0 (0%)' });
  await lecturer.reload();
  await isTallied(lecturer, { 'the sun': 'Vote 1: 0 (0%)Vote 2: 1 (100%)', 'a leaf': 'Vote 1: 2 (100%)Vote 2: 0 (0%)' });
});

/** Ticks these options, or takes a tick away, and sends the answer. */
async function vote(page: Page, options: readonly string[], button = 'Send my answer'): Promise<void> {
  await page.bringToFront();
  const card = page.locator('.class-card');
  for (const option of options) await card.locator('.ballot-option', { hasText: option }).click();
  await card.getByRole('button', { name: button }).click();
  await card.getByRole('status').filter({ hasText: 'Sent.' }).waitFor();
}

/** The bars say so, each with its count. */
async function isTallied(page: Page, wanted: Readonly<Record<string, string>>): Promise<void> {
  const bars = (): Promise<Record<string, string>> => page.locator('.tally-bars > li').evaluateAll((items) =>
    Object.fromEntries(items.map((item) => [
      item.querySelector('.tally-label')!.textContent,
      [...item.querySelectorAll('.tally-count')].map(({ textContent }) => textContent).join(''),
    ])));
  await expect.poll(bars).toMatchObject(wanted);
}
