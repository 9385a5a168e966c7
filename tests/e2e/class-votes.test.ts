/** Questions to a class: what readers answer, the lecturer sees at once, and the room when it is shown. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { open } from './browser.ts';
import { holdClass } from './class-room.ts';
import { isPresenter } from './talk.ts';

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
  await vote(laptop, ['the bank', 'a leaf'], 'Send my new answer');
  await isTallied(lecturer, { 'a leaf': '2 (100%)', 'the bank': '0 (0%)', 'the sun': '0 (0%)' });
  expect(await laptop.locator('.class-card .tally').count()).toBe(0);
  await lecturer.bringToFront();
  await lecturer.getByRole('button', { name: 'Close voting' }).click();
  await lecturer.getByRole('button', { name: 'Show to the room' }).click();
  for (const page of [audience, phone, laptop]) await isTallied(page, { 'a leaf': '2 (100%)', 'the bank': '0 (0%)' });
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  await lecturer.getByRole('button', { name: 'Vote again' }).click();
  await phone.locator('.class-card:not([data-sent])').waitFor();
  await vote(phone, ['a leaf', 'the sun']);
  await isTallied(lecturer, { 'the sun': 'Vote 1: 0 (0%)Vote 2: 1 (100%)', 'a leaf': 'Vote 1: 2 (100%)Vote 2: 0 (0%)' });
  await lecturer.reload();
  await isTallied(lecturer, { 'the sun': 'Vote 1: 0 (0%)Vote 2: 1 (100%)', 'a leaf': 'Vote 1: 2 (100%)Vote 2: 0 (0%)' });
});

test('lines are drawn by keyboard alone; the class is saved without names, opens again, and is printed', async () => {
  const lecturer = await openLecturer({ bypassCSP: true }, 'walls');
  const code = await begin(lecturer);
  const phone = await joinBy(code, { width: 360, height: 740, bypassCSP: true });
  await lecturer.bringToFront();
  await lecturer.getByRole('button', { name: 'Ask the class' }).press('Enter');
  await phone.bringToFront();
  const card = phone.getByRole('complementary', { name: 'The lecturer asks' });
  await card.getByRole('button', { name: 'Use the keyboard' }).press('Enter');
  for (const key of ['Shift+ArrowUp', 'Tab', 'Shift+ArrowDown', 'ArrowLeft']) await phone.keyboard.press(key);
  await card.getByRole('button', { name: 'Send my answer' }).press('Enter');
  await card.getByRole('status').filter({ hasText: 'Sent.' }).waitFor();
  const panel = lecturer.getByRole('region', { name: 'Questions to the class' });
  await panel.getByRole('img', { name: '1 line was drawn.' }).waitFor();
  expect(await violations(phone, { within: '.class-card' })).toEqual([]);
  await lecturer.bringToFront();
  expect(await violations(lecturer, { within: '.poll-panel' })).toEqual([]);

  await lecturer.getByRole('button', { name: 'Class', exact: true }).click();
  await lecturer.getByRole('button', { name: 'End the class' }).click();
  const [download] = await Promise.all([
    lecturer.waitForEvent('download'), lecturer.getByRole('button', { name: 'Save the record' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^waves-\d{4}-\d\d-\d\d\.json$/);
  const text = await readFile(await download.path(), 'utf8');
  const kept = await phone.evaluate(() => Object.values(localStorage).join(' '));
  const names = kept.match(/[0-9a-f]{32}/g)!;
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(text).not.toContain(name);

  await lecturer.reload();
  await isPresenter(lecturer);
  await lecturer.getByRole('button', { name: 'Class', exact: true }).click();
  const dialog = lecturer.getByRole('dialog');
  await dialog.getByText(/^Your class on .+ is kept in this browser/).waitFor();
  await dialog.getByRole('button', { name: 'Clear' }).click();
  const hand = (name: string, found: string): Promise<void> => lecturer.locator('.class-after input')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(found) });
  await hand('tides.json', text.replaceAll('lectures/waves/', 'lectures/tides/').replace('"Waves"', '"Tides"'));
  await dialog.getByText('“tides.json” is from another lecture: Tides.').waitFor();
  await hand('older.json', text.replace('"a-wave"', '"a-tide"').replace('"own-wall"', '"old-wall"'));
  await dialog.getByText('Missing or changed since then: “Draw your own wall').waitFor();
  expect(await violations(lecturer, { within: 'dialog' })).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await lecturer.getByRole('button', { name: 'Class', exact: true }).click();
  await hand('waves.json', text);
  await dialog.getByRole('heading', { name: /^Class on/ }).waitFor();
  await dialog.getByRole('img', { name: '1 line was drawn.' }).waitFor();
  await dialog.getByRole('row', { name: /^Walls 0:/ }).waitFor();

  await dialog.getByRole('button', { name: 'Print it with the handout' }).click();
  await lecturer.locator('#walls + [data-on-paper] .class-paper').getByRole('img', { name: '1 line was drawn.' }).waitFor();
  await lecturer.locator('.class-paper').getByRole('heading', { name: 'Time on each slide' }).waitFor();
  await lecturer.getByRole('button', { name: 'Back to the presenter view' }).click();
  await isPresenter(lecturer);
  expect(await lecturer.locator('.class-paper').count()).toBe(0);
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
