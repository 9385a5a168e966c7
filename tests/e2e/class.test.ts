/** A class with its own broker: a lecturer, the room, and readers who follow on their own devices. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { violations, violationsInBoth } from './axe.ts';
import { open } from './browser.ts';
import { follows, holdClass } from './class-room.ts';
import { hasStatus, hasTools, rewrite, source } from './live.ts';
import { hash } from './location.ts';
import { waves } from './sites.ts';
import { isPresenter } from './talk.ts';

const { served, slides, openLecturer, begin, joinBy } = holdClass();

const says = (page: Page, text: string): Promise<void> =>
  page.locator('.class-bar p:first-child', { hasText: text }).waitFor({ state: 'attached' });
const placeOf = async (page: Page): Promise<string> => (await hash(page)).replace(/&class=.*/, '');
const isAt = (page: Page, place: string) => expect.poll(() => placeOf(page)).toBe(place);
const sine = (page: Page) => source(page, 'sine');

test('a class follows slide, step, code, folds, pointer and cover, on a screen and in the article of a phone', async () => {
  const lecturer = await openLecturer();
  const code = await begin(lecturer);
  const audience = await open(`${slides()}?role=audience`, { context: lecturer.context() });
  await audience.locator('.class-cover[data-large] .class-code', { hasText: code }).waitFor();
  const follower = await joinBy(code);
  await isAt(follower, '#a-wave');
  await lecturer.bringToFront();
  await lecturer.keyboard.press('c');
  await audience.locator('.class-cover:not([data-large])').waitFor();
  await rewrite(lecturer, 'sine', (text) => text.replace('0.5', '0.9'));
  await expect.poll(() => sine(follower)).toContain('0.9');
  await hasStatus(follower, 'sine', 'ok');

  const phone = await joinBy(code, { width: 360, height: 740, touch: true });
  await lecturer.locator('.class-count', { hasText: '2 joined' }).waitFor();
  expect(await phone.evaluate(() => document.documentElement.dataset['view'])).toBe('article');
  await expect.poll(() => sine(phone)).toContain('0.9');
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  await lecturer.keyboard.press('Escape');
  await lecturer.locator('.presenter-text').click();
  await lecturer.keyboard.press('ArrowDown');
  await lecturer.keyboard.press('ArrowDown');
  await lecturer.keyboard.press('PageDown');
  await isAt(lecturer, '#a-train.1');
  await isAt(follower, '#a-train.1');
  await says(phone, 'With the lecturer · slide 4');
  await expect.poll(() => phone.evaluate(() => document.querySelector('#a-train')!.getBoundingClientRect().top)).toBeLessThan(250);
  await lecturer.locator('[data-current] summary:visible').first().click();
  await expect.poll(() => follower.locator('[data-current] details[open]').count()).toBe(1);
  await lecturer.locator('.presenter-text').click();
  await lecturer.keyboard.press('l');
  await lecturer.waitForSelector('html[data-laser]', { state: 'attached' });
  await lecturer.mouse.move(300, 300);
  await follower.waitForSelector('[data-current] .laser', { state: 'attached' });
  await lecturer.keyboard.press('l');
  await follower.waitForSelector('.laser', { state: 'detached' });
  await lecturer.keyboard.press('m');
  await lecturer.locator('[data-current] .ink-sheet').hover({ position: { x: 100, y: 100 } });
  await lecturer.mouse.down();
  await lecturer.locator('[data-current] .ink-sheet').hover({ position: { x: 300, y: 200 } });
  await lecturer.mouse.up();
  const line = follower.locator('[data-current] [data-ink="talk"] path');
  await line.waitFor({ state: 'attached' });
  await phone.getByRole('button', { name: 'The lecturer has drawn on this slide. Show it' }).waitFor();
  await lecturer.keyboard.press('ArrowDown');
  await isAt(follower, '#quiz');
  expect(await line.count()).toBe(0);
  await lecturer.keyboard.press('ArrowUp');
  await isAt(follower, '#a-train');
  expect(await line.count()).toBe(1);
  await follower.reload();
  await line.waitFor({ state: 'attached' });
  await lecturer.keyboard.press('Control+z');
  await line.waitFor({ state: 'detached' });
  await lecturer.keyboard.press('Control+Shift+Z');
  await line.waitFor({ state: 'attached' });
  await lecturer.keyboard.press('Escape');
  await lecturer.keyboard.press('b');
  await says(follower, 'With the lecturer · the screen is black');
  await expect.poll(() => follower.locator('[data-part="cover"]').isVisible()).toBe(true);
  await endFrom(lecturer);
  await says(follower, 'The class has ended.');
  await says(phone, 'The class has ended.');
  await audience.locator('.class-cover').waitFor({ state: 'detached' });
  expect(await sine(follower)).toContain('0.5');
  expect(await follower.locator('[data-ink]').count()).toBe(0);
});

test('whoever goes on leaves the lecturer, changes what they like, and comes back; own drafts lie below', async () => {
  const lecturer = await openLecturer();
  const code = await begin(lecturer);
  const reader = await open(`${slides()}#a-wave`);
  await rewrite(reader, 'sine', (text) => text.replace('0.5', '0.11'));
  const follower = await joinBy(code, { context: reader.context() });
  await lecturer.bringToFront();
  await rewrite(lecturer, 'sine', (text) => text.replace('0.5', '0.9'));
  await expect.poll(() => sine(follower)).toContain('0.9');
  await follower.bringToFront();
  await follower.keyboard.press('PageDown');
  await says(follower, 'At your own pace');
  await isAt(follower, '#two-pictures');
  expect(await sine(follower)).toContain('0.11');
  expect(await follower.evaluate(() => document.documentElement.dataset['class'])).toBe('away');
  await lecturer.bringToFront();
  await lecturer.keyboard.press('Escape');
  await lecturer.locator('.presenter-text').click();
  await lecturer.keyboard.press('End');
  await follower.bringToFront();
  await follower.getByRole('button', { name: 'Back to the lecturer · slide 21' }).click();
  await follows(follower);
  expect(await sine(follower)).toContain('0.9');
  await isAt(follower, await hash(lecturer));
  await follower.getByRole('button', { name: 'Leave the class' }).click();
  await expect.poll(() => sine(follower)).toContain('0.11');
  await reader.reload();
  await hasTools(reader, 'sine');
  await reader.locator('live-cell#sine [data-action="edit"]').focus();
  await expect.poll(() => sine(reader)).toContain('0.11');
});

test('an edit of a follower leaves the lecturer too, and reaches nobody else', async () => {
  const lecturer = await openLecturer();
  const code = await begin(lecturer);
  const [follower, other] = [await joinBy(code), await joinBy(code)];
  await follower.bringToFront();
  await rewrite(follower, 'sine', (text) => text.replace('0.5', '0.7'));
  await says(follower, 'At your own pace');
  await lecturer.bringToFront();
  await lecturer.locator('.presenter-text').click();
  await lecturer.keyboard.press('ArrowDown');
  await isAt(other, '#two-pictures');
  expect(await sine(other)).toContain('0.5');
  expect(await sine(follower)).toContain('0.7');
  expect(await sine(lecturer)).toContain('0.5');
});

test('the class survives a reload and a closed window of the lecturer, and a network that was gone', async () => {
  const lecturer = await openLecturer({ allow: /ERR_INTERNET_DISCONNECTED|WebSocket/ });
  const code = await begin(lecturer);
  const follower = await joinBy(code, { allow: /ERR_INTERNET_DISCONNECTED|WebSocket/ });
  await lecturer.reload();
  await lecturer.locator('.class-count', { hasText: '1 joined' }).waitFor();
  await lecturer.keyboard.press('ArrowDown');
  await isAt(follower, '#two-pictures');
  const again = await open(`${slides()}?view=presenter#my-train`, { context: lecturer.context() });
  await again.locator('.class-count', { hasText: '1 joined' }).waitFor();
  await lecturer.close();
  await again.keyboard.press('Home');
  await isAt(follower, '#waves');
  await follower.context().setOffline(true);
  await says(follower, 'Connection lost. Trying again…');
  await again.keyboard.press('ArrowDown');
  await follower.context().setOffline(false);
  await isAt(follower, '#a-wave');
  await says(follower, 'With the lecturer · slide 2');
  await follower.reload();
  await follows(follower);
  await isAt(follower, '#a-wave');
});

test('each thing that goes wrong is said in one sentence, and the page stays as it is', async () => {
  const page = await open(`${served().url}class/`);
  const status = page.locator('form [role="status"]');
  await page.getByRole('button', { name: 'Join' }).click();
  await expect.poll(() => status.textContent()).toBe('A class code has six letters.');
  await page.getByRole('textbox', { name: 'Class code' }).fill('KTRMXA');
  await page.keyboard.press('Enter');
  await expect.poll(() => status.textContent()).toBe('No class is using this code. Check the letters, or ask whether the class is over.');

  const nobody = await open(`${slides()}?view=presenter#a-wave`);
  await isPresenter(nobody);
  await nobody.getByRole('button', { name: 'Class', exact: true }).click();
  await nobody.getByRole('button', { name: 'Start the class' }).click();
  await nobody.locator('.class-count', { hasText: 'A class can be started only from the private address.' }).waitFor();

  const over = await open(`${slides()}#&class=${'A'.repeat(43)}`);
  await says(over, 'The class has ended or has not started yet.');
  await over.getByRole('button', { name: 'Leave the class' }).click();
  expect(await over.locator('.class-bar').count()).toBe(0);

  const first = await openLecturer();
  const code = await begin(first);
  const second = await openLecturer();
  await second.getByRole('button', { name: 'Class', exact: true }).click();
  await second.getByRole('button', { name: 'Start the class' }).click();
  const told = `Another class on this lecture is running here, with the code ${code.replace(' ', '')}. Yours is separate.`;
  await second.locator('[data-notice="class-rival"]', { hasText: told }).waitFor({ state: 'attached' });
});

test('by keys alone a reader joins, goes on, comes back and leaves, and axe finds nothing', async () => {
  const lecturer = await openLecturer();
  const code = await begin(lecturer);
  await lecturer.getByRole('button', { name: 'Class', exact: true }).click();
  await lecturer.locator('.class-desk .class-code').waitFor();
  expect(await violations(lecturer)).toEqual([]);
  const follower = await joinBy(code, { bypassCSP: true });
  expect(await violationsInBoth(follower)).toEqual([]);
  await expect.poll(() => follower.locator('.class-bar p.unseen').textContent()).toBe('Slide 2 of 21: A Wave');
  await follower.keyboard.press('ArrowRight');
  await says(follower, 'At your own pace');
  await follower.getByRole('button', { name: /Back to the lecturer/ }).focus();
  await follower.keyboard.press('Enter');
  await follows(follower);
  await follower.getByRole('button', { name: 'Leave the class' }).focus();
  await follower.keyboard.press('Enter');
  await follower.locator('.class-bar').waitFor({ state: 'detached' });
});

test('a page of a site without a broker opens no connection and has no button for a class', async () => {
  const page = await open(`${waves.slides}?view=presenter#a-wave`, { prepare: (one) => {
    one.on('websocket', () => expect.unreachable('a connection was opened'));
  } });
  await isPresenter(page);
  expect(await page.getByRole('button', { name: 'Class', exact: true }).count()).toBe(0);
  const joined = await open(`${waves.slides}#&class=${'A'.repeat(43)}`);
  expect(await joined.locator('.class-bar').count()).toBe(0);
});

async function endFrom(lecturer: Page): Promise<void> {
  await lecturer.getByRole('button', { name: 'Class', exact: true }).click();
  await lecturer.getByRole('button', { name: 'End the class' }).click();
  await lecturer.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
}
