/** What readers of a class say unasked: the lecturer allows it, sees it at once, and shows it to the room. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { open } from './browser.ts';
import { holdClass } from './class-room.ts';

const { slides, openLecturer, begin, joinBy } = holdClass();
const words = 'Is <b>this</b> so?\n2 < 3';

test('readers say too fast, lost and a question; the lecturer counts, stars, shows and hides them', async () => {
  const lecturer = await openLecturer({ scheme: 'dark' });
  const code = await begin(lecturer);
  const audience = await open(`${slides()}?role=audience`, { context: lecturer.context() });
  const phone = await joinBy(code, { width: 360, height: 740, touch: true, allow: /ERR_INTERNET_DISCONNECTED|WebSocket/ });
  expect(await phone.getByRole('button', { name: 'Ask', exact: true }).count()).toBe(0);
  await allow(lecturer);
  await phone.getByRole('button', { name: 'Ask', exact: true }).tap();
  await phone.getByRole('button', { name: 'Too fast' }).tap();
  await says(phone, 'Sent: too fast.');
  await phone.getByRole('button', { name: 'I am lost here' }).tap();
  await says(phone, 'Sent: lost on slide 2.');
  await phone.getByRole('textbox', { name: 'Your question' }).fill(words);
  await phone.context().setOffline(true);
  await phone.locator('.class-bar', { hasText: 'Connection lost.' }).waitFor();
  await phone.getByRole('button', { name: 'Send' }).tap();
  await says(phone, 'Not sent: there is no connection. Your question is still here; send it when the connection is back.');
  await phone.context().setOffline(false);
  await phone.locator('.class-bar', { hasText: 'With the lecturer' }).waitFor();
  await phone.getByRole('button', { name: 'Send' }).tap();
  await says(phone, 'Your question was sent.');
  expect(await phone.getByRole('textbox', { name: 'Your question' }).inputValue()).toBe('');
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await violations(phone, { within: '.class-dock' })).toEqual([]);

  await lecturer.bringToFront();
  await lecturer.getByRole('button', { name: 'Questions · 1 new' }).click();
  const panel = lecturer.getByRole('region', { name: 'Questions from the class' });
  await panel.getByText('Too fast: 1 in the last minute').waitFor();
  await panel.getByText('Lost here: 1').waitFor();
  const question = panel.locator('.question-list > li');
  expect(await question.locator('.question-text').textContent()).toBe(words);
  await question.getByRole('button', { name: 'Star' }).click();
  await question.getByRole('button', { name: 'Show to the room' }).click();
  expect(await violations(lecturer, { within: '.question-panel' })).toEqual([]);
  for (const page of [audience, phone]) await page.locator('.class-question .question-text', { hasText: words }).waitFor();
  expect(await phone.locator('.question-text b').count()).toBe(0);
  await phone.reload();
  await phone.locator('.class-question', { hasText: '2 < 3' }).waitFor();

  await lecturer.reload();
  await lecturer.getByRole('button', { name: 'Questions', exact: true }).click();
  await lecturer.locator('[data-starred] [aria-pressed="true"]', { hasText: 'Show to the room' }).waitFor();
  await panel.getByRole('button', { name: 'Hide' }).click();
  for (const page of [audience, phone]) await page.locator('.class-question').waitFor({ state: 'detached' });
  await panel.getByText('No questions yet.').waitFor();
  await panel.getByText('1 hidden').click();
  await panel.getByRole('button', { name: 'Bring back' }).click();
  await panel.locator('[data-starred]').waitFor();
});

/** The setting of the class, which is off at first. */
async function allow(lecturer: Page): Promise<void> {
  await lecturer.bringToFront();
  await lecturer.getByRole('button', { name: 'Class', exact: true }).click();
  const setting = lecturer.getByRole('checkbox', { name: /^Readers can ask questions/ });
  expect(await setting.isChecked()).toBe(false);
  await setting.check();
  await lecturer.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
}

const says = (page: Page, text: string): Promise<void> =>
  page.locator('.ask-panel [role="status"]').getByText(text, { exact: true }).waitFor();
