import type { Locator } from 'playwright';
import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { miniMl, waves } from './sites.ts';

test('a knob, its field, the code, the figure and the names are one', async () => {
  const page = await open(waves.lecture);
  const cell = page.locator('live-cell#knob-wall');
  const source = () => cell.getAttribute('data-source');
  const before = await source();
  const figure = await cell.locator('[data-output]').innerHTML();
  const slider = page.getByRole('slider', { name: 'b' });
  await slider.focus();
  await slider.press('ArrowRight');
  await expect.poll(source).toContain('new Wall(0.8, 1.21, -0.9)');
  await expect.poll(() => page.getByRole('spinbutton', { name: 'b, number' }).inputValue()).toBe('1.21');
  await expect.poll(() => cell.locator('[data-output]').innerHTML()).not.toBe(figure);
  const names = page.locator('live-cell#knob-names [data-output]');
  await expect.poll(() => names.textContent()).toContain("['b', 1.21]");
  await page.getByRole('spinbutton', { name: 'c, number' }).fill('-1.5');
  await page.keyboard.press('Tab');
  await expect.poll(source).toContain('new Wall(0.8, 1.21, -1.5)');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(source).toBe(before);
  await expect.poll(() => slider.inputValue()).toBe('1.2');
});

test('a knob is one stop of the Tab key; Enter leads to its number and back', async () => {
  const page = await open(waves.lecture);
  const [slider, number] = [page.getByRole('slider', { name: 'b' }), page.getByRole('spinbutton', { name: 'b, number' })];
  const hasFocus = (field: Locator): Promise<boolean> => field.evaluate((one) => one === document.activeElement);
  await slider.focus();
  // What listens comes with the focus, and may come after the first press.
  await expect.poll(async () => {
    await page.keyboard.press('Enter');
    return hasFocus(number);
  }).toBe(true);
  await page.keyboard.type('1.5');
  await page.keyboard.press('Enter');
  await expect.poll(() => hasFocus(slider)).toBe(true);
  await expect.poll(() => slider.inputValue()).toBe('1.5');
  await page.keyboard.press('Tab');
  await expect.poll(() => hasFocus(page.getByRole('slider', { name: 'c' }))).toBe(true);
});

test('the first click of a visit turns its knob', async () => {
  const page = await open(waves.lecture);
  await page.getByRole('slider', { name: 'b' }).click({ position: { x: 12, y: 8 } });
  const turned = await page.getByRole('slider', { name: 'b' }).inputValue();
  const source = () => page.locator('live-cell#knob-wall').getAttribute('data-source');
  await expect.poll(source).toContain(`new Wall(0.8, ${turned}, -0.9)`);
  expect(Number(turned)).not.toBe(1.2);
});

test('a knob that is a label turns a circle into a cross', async () => {
  const page = await open(`${miniMl.slides}#data-labels`);
  const shown = page.locator('live-cell#labels desc');
  await page.getByRole('slider', { name: 'first y' }).press('ArrowRight');
  await expect.poll(() => shown.textContent()).toContain('Crosses at');
});
