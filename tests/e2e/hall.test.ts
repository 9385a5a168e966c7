/** What a lecturer meets in a hall: addresses, help, hands that are counted, a finger on code, the room's window. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { hash } from './location.ts';
import { onDeck, waves } from './sites.ts';
import { openAudience, openPresenter } from './talk.ts';

const current = (page: Page): Promise<string | null> => page.locator('[data-slide][data-current]').getAttribute('data-slide');
const go = (page: Page, to: string): Promise<void> => page.evaluate((wanted) => void (location.hash = wanted), to);

test('a number in the address leads to its slide, and an unknown name is said to be one', async () => {
  const page = await open(`${waves.slides}#slide-12`);
  await expect.poll(() => current(page)).toBe('12');
  await go(page, '#7');
  await expect.poll(() => current(page)).toBe('7');
  await go(page, '#no-such-slide');
  await page.getByText(/no slide “no-such-slide”\..* all 21 slides/).waitFor();
  await (await open(`${waves.slides}#99`)).getByText(/no slide “99”/).waitFor();
});

test.each([
  ['English', waves.slides, 'Close'], ['German', onDeck('deutsch').slides, 'Schließen'],
])('the help opens at its top, is seen whole at 720 px, and is closed at its top right, in %s', async (_, deck, closing) => {
  const page = await open(deck);
  await page.keyboard.press('?');
  const help = page.locator('[data-part="help"]');
  const { top, bottom, left, right, scrolled, hidden } = await help.evaluate((dialog) => {
    const box = dialog.getBoundingClientRect();
    const hidden = dialog.scrollHeight - dialog.clientHeight;
    return { top: box.top, bottom: box.bottom, left: box.left, right: box.right, scrolled: dialog.scrollTop, hidden };
  });
  expect([top >= 0, bottom <= 720, scrolled, hidden]).toEqual([true, true, 0, 0]);
  const close = help.getByRole('button', { name: closing }).first();
  const button = (await close.boundingBox())!;
  expect(button.y - top).toBeLessThan(60);
  expect(right - button.x - button.width).toBeLessThan(60);
  expect(button.x).toBeGreaterThan((left + right) / 2);
  await close.click();
  await expect.poll(() => help.isVisible()).toBe(false);
});

test('a slide of several questions says which one it is at, and its bars say nothing before the answer', async () => {
  const page = await open(`${waves.slides}#quiz.1`);
  const number = page.locator('[data-part="number"]');
  await expect.poll(() => number.textContent()).toBe('Question 1 of 4 · 5 / 21');
  const question = page.locator('#which-move');
  const hands = question.locator('[data-tally]');
  await hands.first().waitFor();
  for (const [at, count] of [[0, '3'], [1, '3']] as const) await hands.nth(at).fill(count);
  await expect.poll(() => question.locator('meter').evaluateAll((bars) => bars.map((bar) => (bar as HTMLMeterElement).value)))
    .toEqual([0.5, 0.5, 0, 0]);
  expect(await question.locator('[data-mark]').count()).toBe(0);
  await hands.first().press('Enter');
  await page.keyboard.press('PageDown');
  await question.locator('[data-mark="right"] meter').waitFor();
  await page.keyboard.press('PageDown');
  await expect.poll(() => number.textContent()).toBe('Question 2 of 4 · 5 / 21');
});

test('a finger on a long line of code scrolls the line and leaves the slide', async () => {
  const page = await open(`${waves.slides}#turning`, { touch: true, width: 390, height: 844 });
  const pre = page.locator('[data-current] [data-code] pre').first();
  const scrolled = (): Promise<number> => pre.evaluate((block) => block.scrollLeft);
  await expect.poll(() => pre.evaluate((block) => block.scrollWidth - block.clientWidth)).toBeGreaterThan(10);
  const { x, y, height } = (await pre.boundingBox())!;
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints });
  const swipe = async (from: number, at: number): Promise<void> => {
    await touch('touchStart', { x: from, y: at });
    for (let way = 20; way <= 220; way += 20) await touch('touchMove', { x: from - way, y: at });
    await touch('touchEnd');
  };
  await swipe(x + 280, y + height - 14);
  await expect.poll(scrolled).toBeGreaterThan(5);
  expect(await hash(page)).toBe('#turning');
  const title = (await page.locator('[data-current] :is(h2, h3)').first().boundingBox())!;
  await swipe(320, title.y + title.height / 2);
  await expect.poll(() => hash(page)).not.toBe('#turning');
});

test('an audience window ignores keys but F and Escape, and black and white reach it while it is frozen', async () => {
  const presenter = await openPresenter('a-wave');
  const audience = await openAudience(presenter);
  const room = presenter.locator('.presenter-audience');
  const [bar, cover] = [presenter.locator('.presenter-tools'), audience.locator('[data-part="cover"]')];
  await presenter.bringToFront();
  await expect.poll(() => room.textContent()).toBe('1 audience window');
  const { height } = (await bar.boundingBox())!;
  await presenter.getByRole('button', { name: 'Freeze audience' }).click();
  await presenter.keyboard.press('PageDown');
  await presenter.keyboard.press('b');
  await expect.poll(() => cover.getAttribute('data-cover')).toBe('black');
  await expect.poll(() => room.textContent()).toBe('Audience frozen on slide 2 · black screen');
  await presenter.keyboard.press('w');
  await expect.poll(() => cover.getAttribute('data-cover')).toBe('white');
  await expect.poll(() => room.textContent()).toBe('Audience frozen on slide 2 · white screen');
  expect((await bar.boundingBox())!.height).toBe(height);
  await presenter.keyboard.press('w');
  await expect.poll(() => cover.isVisible()).toBe(false);

  await audience.bringToFront();
  for (const key of ['PageDown', 'ArrowRight', 'End', 'b', '1', 'Enter', 'o', 's', 'a', '?', 'd', 'e']) {
    await audience.keyboard.press(key);
  }
  expect([await hash(audience), await current(audience), await cover.isVisible()]).toEqual(['#a-wave', '2', false]);
  expect(await audience.locator('html').getAttribute('data-view')).toBe('slides');
  expect(await audience.locator('dialog[open], [data-editor]').count()).toBe(0);
  await audience.keyboard.press('f');
  await expect.poll(() => audience.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await presenter.bringToFront();
  await presenter.getByRole('button', { name: 'Unfreeze' }).click();
  await expect.poll(() => current(audience)).toBe('3');
  expect((await bar.boundingBox())!.height).toBe(height);
});

test('black and white reach the room while the presenter looks around, and while the audience is frozen', async () => {
  const presenter = await openPresenter('a-wave');
  const audience = await openAudience(presenter);
  const shown = (page: Page) => page.locator('[data-part="cover"]').getAttribute('data-cover');
  await presenter.bringToFront();
  await presenter.locator('[data-hold]').click();
  for (const key of ['o', 'ArrowRight', '.']) await presenter.keyboard.press(key);
  await expect.poll(() => shown(audience)).toBe('black');
  await presenter.keyboard.press('.');
  await expect.poll(() => shown(audience)).toBe('slide');
  expect(await audience.locator('[data-slide][data-current]').getAttribute('id')).toBe('a-wave');
  await presenter.keyboard.press('Escape');
  await presenter.locator('[data-hold]').click();
  for (const key of ['o', 'w']) await presenter.keyboard.press(key);
  await expect.poll(() => shown(audience)).toBe('white');
});
