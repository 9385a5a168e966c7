import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { numbers, openLab, trainToTheEnd } from './lab.ts';
import { hash } from './location.ts';

/** A place of the plane in the window: shares from the left and from the bottom. */
async function place(page: Page, x1: number, x2: number): Promise<{ x: number; y: number }> {
  await page.locator('canvas').scrollIntoViewIfNeeded();
  const box = await page.locator('canvas').boundingBox();
  return { x: box!.x + x1 * box!.width, y: box!.y + (1 - x2) * box!.height };
}

async function click(page: Page, x1: number, x2: number): Promise<void> {
  const { x, y } = await place(page, x1, x2);
  await page.mouse.click(x, y);
}

const points = async (page: Page) => /points=([^&]*)/.exec(await hash(page))?.[1] ?? '';

const tool = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

test('clicks add, flip and remove points', async () => {
  const page = await openLab('#data=mine');
  await tool(page, 'Add circle').check();
  await click(page, 0.25, 0.75);
  await tool(page, 'Add cross').check();
  await click(page, 0.5, 0.5);
  await tool(page, 'Flip').check();
  await click(page, 0.25, 0.75);
  await expect.poll(() => points(page)).toMatch(/^x0\.2[45]\d*,0\.7[45]\d*;x0\.(5|49|50)\d*,0\.(5|49|50)\d*$/);
  await tool(page, 'Remove').check();
  await click(page, 0.5, 0.5);
  await expect.poll(() => points(page)).toMatch(/^x0\.2[45]\d*,0\.7[45]\d*$/);
});

test('a point can be dragged, and one step back it lies where it was', async () => {
  const page = await openLab('#points=o0.25,0.5;x0.75,0.5');
  const [from, to] = [await place(page, 0.25, 0.5), await place(page, 0.5, 0.75)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => points(page)).toMatch(/^o0\.(5|49|50)\d*,0\.7[45]\d*;x0.75,0.5$/);
  await page.goBack();
  await expect.poll(() => points(page)).toBe('o0.25,0.5;x0.75,0.5');
});

test('without dragging: choose a point, then click where it belongs', async () => {
  const page = await openLab('#points=o0.25,0.5;x0.75,0.5');
  await click(page, 0.25, 0.5);
  await click(page, 0.1, 0.9);
  await expect.poll(() => points(page)).toMatch(/^o0\.(1|09|10)\d*,0\.(9|89|90)\d*;x0.75,0.5$/);
});

test('points can be added while training runs, which goes on', async () => {
  const page = await openLab('#data=xor&epochs=20000');
  await page.getByRole('button', { name: 'Play' }).click();
  await page.waitForFunction(() => Number(document.querySelector<HTMLElement>('[data-lab]')?.dataset['epoch']) > 3);
  await page.getByRole('button', { name: 'Add cross' }).click();
  await expect.poll(async () => (await numbers(page)).count).toBe(51);
  const { epoch } = await numbers(page);
  await expect.poll(async () => (await numbers(page)).epoch).toBeGreaterThan(epoch);
  await page.getByRole('button', { name: 'Pause' }).click();
});

/** Tab, or Shift-Tab, until the focus is on something of this name. */
async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press(key);
    const label = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? (element?.closest('label') ?? element)?.textContent ?? '';
    });
    if (name.test(label.trim())) return;
  }
  throw new Error(`Tab does not reach ${String(name)}.`);
}

test('a student with a keyboard alone trains Xor with points of their own, reads the loss and shares it', async () => {
  const page = await openLab('#data=simple');
  await tabTo(page, /^Dataset/);
  await page.keyboard.type('Xor');
  await page.waitForURL(/data=xor/);

  await tabTo(page, /^Add circle/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/data=mine/);
  await tabTo(page, /^x1/, 'Shift+Tab');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('0.2');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('0.1');
  await tabTo(page, /^Add cross/);
  await page.keyboard.press('Enter');

  await tabTo(page, /^Cross 52/, 'Shift+Tab');
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('Shift+ArrowUp');
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('Shift+ArrowLeft');
  await page.waitForURL(/o0\.2,0\.1;x0\.2,0\.8/);

  await tabTo(page, /^Speed/, 'Shift+Tab');
  await page.keyboard.type('fast');
  await tabTo(page, /^Play$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-lab][data-end]:not([data-playing])');
  expect(await numbers(page)).toMatchObject({ epoch: 1000, correct: 52, count: 52 });
  const words = await page.locator('[data-part="status"]').textContent();
  expect(words).toMatch(/^Epoch 1000\. 52 of 52 right\. Loss 0\.\d+\./);

  await tabTo(page, /^Copy link/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.locator('[data-part="share-word"]:not(:empty)').waitFor();
  const link = await page.getByLabel('Link to this lab').inputValue();
  const other = await openLab(`#${link.split('#')[1] ?? ''}`);
  expect(await numbers(other)).toEqual(await numbers(page));
});

test('keys flip, remove and choose points', async () => {
  const page = await openLab('#points=o0.25,0.5;x0.75,0.5;x0.5,0.25');
  await page.getByRole('button', { name: 'Next point' }).click();
  await page.locator('[data-part="handle"]').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/points=x0.25,0.5;x0.75,0.5;x0.5,0.25/);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('End');
  await page.waitForURL(/points=x0.25,0.5;x1,0.5;x0.5,0.25/);
  await page.keyboard.press('Delete');
  await page.waitForURL(/points=x0.25,0.5;x0.5,0.25/);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Cross 1 at 0\.25/);
});

test('a finger on a phone adds a point, and the page does not move sideways', async () => {
  const page = await openLab('#data=mine', { width: 390, height: 844, touch: true });
  await tool(page, 'Add cross').check();
  const { x, y } = await place(page, 0.5, 0.5);
  await page.touchscreen.tap(x, y);
  await expect.poll(() => points(page)).toMatch(/^x0\.(5|49|50)/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('little motion: training runs, pictures come rarely', async () => {
  const page = await openLab('#data=xor&epochs=400&speed=300', { reducedMotion: true });
  const seen = page.evaluate(() => new Promise<number>((resolve) => {
    const lab = document.querySelector<HTMLElement>('[data-lab]')!;
    const epochs = new Set<string>();
    new MutationObserver(() => {
      epochs.add(lab.dataset['epoch'] ?? '');
      if (lab.dataset['end'] !== undefined) resolve(epochs.size);
    }).observe(lab, { attributeFilter: ['data-epoch', 'data-end'] });
  }));
  await trainToTheEnd(page);
  expect(await seen).toBeLessThan(8);
});
