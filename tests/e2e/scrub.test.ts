import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { open, type PageSpec } from './browser.ts';
import { allLaidOut, source } from './live.ts';
import { waves } from './sites.ts';

const { lecture } = waves;

/** Opens the lecture with the numbers of a cell ready to be taken hold of. */
async function openNumbers(id: string, spec?: PageSpec): Promise<{ page: Page; numbers: Locator }> {
  const page = await open(lecture, spec);
  await allLaidOut(page);
  await page.locator(`live-cell#${id} [data-action="edit"]`).focus();
  const numbers = page.locator(`live-cell#${id} [data-number]`);
  await numbers.first().waitFor();
  return { page, numbers };
}

async function dragBy(page: Page, number: Locator, pixels: number): Promise<void> {
  await number.scrollIntoViewIfNeeded();
  const box = (await number.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 8; step++) await page.mouse.move(x + (pixels * step) / 8, y);
  await page.mouse.up();
}

const isDrawn = (page: Page, id: string): Promise<void> =>
  page.locator(`live-cell#${id}[data-status="ok"]`).waitFor();

test('a number of static code is dragged: code and figure follow, and one undo takes it back', async () => {
  const { page, numbers } = await openNumbers('turn');
  const before = await source(page, 'turn');
  const figure = await page.locator('live-cell#turn [data-output]').innerHTML();
  expect(await numbers.allTextContents()).toEqual(['1', '1', '-1.0', '0.5', '1.5', '-1.0']);
  await dragBy(page, numbers.nth(3), 32);
  await expect.poll(() => numbers.nth(3).textContent()).toBe('0.9');
  await expect.poll(() => source(page, 'turn')).toBe(before.replace('0.5', '0.9'));
  await expect.poll(() => page.locator('live-cell#turn pre code').textContent()).toBe(await source(page, 'turn'));
  await isDrawn(page, 'turn');
  await expect.poll(() => page.locator('live-cell#turn [data-output]').innerHTML()).not.toBe(figure);
  expect(await page.locator('live-cell#turn [data-editor]').count()).toBe(0);
  await page.keyboard.press('Control+z');
  await expect.poll(() => source(page, 'turn')).toBe(before);
  await expect.poll(() => numbers.nth(3).textContent()).toBe('0.5');
});

test('the first drag of a visit is followed as soon as there is something to follow it', async () => {
  const page = await open(lecture);
  await allLaidOut(page);
  const before = await source(page, 'turn');
  const number = page.locator('live-cell#turn .tok-number').nth(3);
  // What has just been scrolled to is hit once it is drawn.
  await number.hover({ position: { x: 3, y: 8 } });
  const { x, y } = (await number.boundingBox())!;
  await page.mouse.down();
  let way = 0;
  await expect.poll(async () => {
    await page.mouse.move(x + 3 + (way += 2), y + 8);
    return source(page, 'turn');
  }).not.toBe(before);
  await page.mouse.up();
  expect((await source(page, 'turn')).replace(/Wall\(\d+\.\d+/, 'Wall(0.5')).toBe(before);
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('');
});

test('keys step a number, Home brings the author\'s back, and a button steps it by one click', async () => {
  const { page, numbers } = await openNumbers('shift');
  const bias = numbers.nth(5);
  const before = await source(page, 'shift');
  await bias.focus();
  for (const key of ['ArrowUp', 'ArrowUp', 'Shift+ArrowDown', 'Alt+ArrowUp']) await page.keyboard.press(key);
  await expect.poll(() => bias.textContent()).toBe('-2.29');
  await expect.poll(() => bias.getAttribute('aria-valuenow')).toBe('-2.29');
  await page.keyboard.press('Home');
  await expect.poll(() => source(page, 'shift')).toBe(before);
  await expect.poll(() => page.locator('live-cell#shift[data-edited]').count()).toBe(0);
  await page.getByRole('button', { name: 'More' }).click();
  await expect.poll(() => bias.textContent()).toBe('-1.4');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('argument 2 of Wall');
});

test('the hint goes away for good with the first use', async () => {
  const { page, numbers } = await openNumbers('turn', { allow: /ERR_ABORTED/ });
  const hint = page.locator('[data-stepper]', { hasText: 'Drag sideways' });
  await numbers.nth(1).hover();
  await hint.waitFor();
  await numbers.nth(1).press('ArrowUp');
  await expect.poll(() => hint.count()).toBe(0);
  await isDrawn(page, 'turn');
  await page.reload();
  await page.locator('live-cell#turn [data-action="edit"]').focus();
  await numbers.first().focus();
  await page.getByRole('button', { name: 'More' }).waitFor();
  expect(await hint.count()).toBe(0);
});

test('a number in an editor is dragged too, and a click there places the caret', async () => {
  const { page } = await openNumbers('turn');
  await page.locator('live-cell#turn').getByRole('button', { name: 'Edit' }).click();
  const number = page.locator('live-cell#turn .cm-content .tok-number').nth(3);
  await dragBy(page, number, -16);
  await expect.poll(() => source(page, 'turn')).toContain('new Wall(0.3, 1.5, -1.0)');
  await number.click();
  await page.keyboard.type('7');
  await expect.poll(() => source(page, 'turn')).toMatch(/Wall\((07\.3|0\.73|0\.37|70\.3), 1\.5/);
});

test('touch drags a number', async () => {
  const { page, numbers } = await openNumbers('turn', { touch: true, width: 400, height: 800 });
  const box = (await numbers.nth(3).boundingBox())!;
  const [x, y] = [box.x + 5, box.y + 8];
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: { x: number; y: number }[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await touch('touchStart', { x, y });
  for (let way = 8; way <= 32; way += 8) await touch('touchMove', { x: x + way, y });
  await touch('touchEnd');
  await expect.poll(() => numbers.nth(3).textContent()).not.toBe('0.5');
});
