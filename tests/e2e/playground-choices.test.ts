import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { colourAt, numbers, openLab, settled, trainToTheEnd } from './lab.ts';

const drawnPoints = (page: Page) => page.locator('[data-part="points"]').innerHTML();

test('points, seed and noise choose the data', async () => {
  const page = await openLab('#data=xor');
  const [first, count] = [await drawnPoints(page), (await numbers(page)).count];
  expect(count).toBe(50);
  await page.getByRole('slider', { name: /^Noise/ }).fill('15');
  await page.waitForURL(/noise=15/);
  await expect.poll(() => drawnPoints(page)).not.toBe(first);
  const noisy = await drawnPoints(page);
  await page.getByRole('spinbutton', { name: 'Seed', exact: true }).fill('7');
  await page.getByRole('spinbutton', { name: 'Seed', exact: true }).press('Tab');
  await expect.poll(() => drawnPoints(page)).not.toBe(noisy);
  await page.getByRole('spinbutton', { name: 'Points', exact: true }).fill('20');
  await page.getByRole('spinbutton', { name: 'Points', exact: true }).press('Tab');
  await expect.poll(async () => (await numbers(page)).count).toBe(20);
});

/** Trains from the start with one more thing chosen. @returns the loss at the end */
async function lossWith(page: Page, label: string, option: string): Promise<number> {
  await page.getByRole('combobox', { name: label, exact: true }).selectOption(option);
  await page.getByRole('button', { name: 'Reset' }).click();
  await page.waitForFunction(() => document.querySelector<HTMLElement>('[data-lab]')?.dataset['epoch'] === '0');
  await trainToTheEnd(page);
  return (await numbers(page)).loss;
}

test('activation, batch, learning rate and optimizer each make another run of the same start', async () => {
  const page = await openLab('#data=xor&epochs=20&speed=6000');
  await trainToTheEnd(page);
  const losses = [(await numbers(page)).loss];
  losses.push(await lossWith(page, 'Activation', 'relu'));
  losses.push(await lossWith(page, 'Activation', 'sigmoid'));
  losses.push(await lossWith(page, 'Batch', '10'));
  losses.push(await lossWith(page, 'Learning rate', '0.003'));
  losses.push(await lossWith(page, 'Optimizer', 'sgd'));
  expect(new Set(losses).size).toBe(6);
});

test('Split is two lines, with a slider for each of its six parameters and links that say their weights', async () => {
  const page = await openLab('#data=split');
  await page.getByRole('combobox', { name: 'Model', exact: true }).selectOption('split');
  await page.getByText('Two lines m1 and m2, each fed by x1 and x2, and their product.').waitFor();
  await expect.poll(() => page.getByRole('slider', { name: /^m[12]\./ }).count()).toBe(6);
  await page.getByLabel('m1.w1, number').fill('5');
  await page.getByLabel('m1.w1, number').press('Tab');
  const heavy = page.locator('[data-part="network-links"] path', { hasText: 'm1.w1 = 5' });
  await heavy.waitFor({ state: 'attached' });
  const widths = await page.locator('[data-part="network-links"] path').evaluateAll((links) =>
    links.map((link) => Number(link.getAttribute('stroke-width'))));
  expect(Number(await heavy.getAttribute('stroke-width'))).toBe(Math.max(...widths));
});

test('the output is shaded or of two colours', async () => {
  const page = await openLab('#data=simple&model=linear&start=1,0,-0.5');
  const shades = () => page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 20, canvas.width, 1);
    return new Set(new Uint32Array(data.buffer)).size;
  });
  expect(await shades()).toBeGreaterThan(20);
  const soft = await colourAt(page, 480, 500);
  await page.getByLabel('Discretize output').check();
  await page.waitForURL(/look=sharp/);
  await expect.poll(() => colourAt(page, 480, 500)).not.toEqual(soft);
});

test('faster is more epochs in the same time', async () => {
  const page = await openLab('#data=xor&epochs=20000');
  await page.getByLabel('Speed').selectOption('fast');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect.poll(async () => (await numbers(page)).epoch).toBeGreaterThan(1500);
  await page.getByRole('button', { name: 'Pause' }).click();
  await settled(page);
});

const begin = (page: Page, title: string) => page.getByRole('button', { name: `Begin: ${title}` }).click();

async function enter(page: Page, label: string, value: string): Promise<void> {
  const field = page.getByRole('spinbutton', { name: label, exact: true });
  await field.fill(value);
  await field.press('Tab');
}

test('task: a set of points that no line can part', async () => {
  const page = await openLab();
  await begin(page, 'Defeat every line');
  await page.waitForURL(/data=mine/);
  for (const [label, x1, x2] of [['circle', 0, 0], ['circle', 1, 1], ['cross', 0, 1], ['cross', 1, 0]] as const) {
    await page.getByRole('button', { name: `Add ${label}`, exact: true }).click();
    await enter(page, 'x1', String(x1));
    await enter(page, 'x2', String(x2));
  }
  await page.getByText(/^Done\. No line separates these \d points\.$/).waitFor();
});

test('tasks: a loss below 1 by training, and another loss for the same picture by scaling', async () => {
  const page = await openLab();
  await begin(page, 'Get the loss below 1');
  await page.getByText(/^The loss is \d+\.\d\d for 10 points\.$/).waitFor();
  await page.getByLabel('Speed').selectOption('fast');
  await page.getByRole('button', { name: 'Play' }).click();
  await page.getByText(/^Done\. The loss is 0\.\d\d\.$/).waitFor();
  await begin(page, 'Change the loss, not the picture');
  await page.waitForURL(/start=1,1,-0\.95/);
  await settled(page);
  for (const [label, value] of [['w1, number', '3'], ['w2, number', '3'], ['b, number', '-2.85']] as const) {
    await enter(page, label, value);
  }
  await page.getByText(/^Done\. The same line, all parameters times 3\.00; the loss is now \d+\.\d\d\.$/).waitFor();
});

test('task: a line fails on the spiral, hidden layers do not', async () => {
  const page = await openLab();
  await begin(page, 'Why layers?');
  await page.waitForURL(/data=spiral/);
  await settled(page);
  await page.getByLabel('Speed').selectOption('fast');
  await trainToTheEnd(page);
  await page.getByText(/^The line failed\. Now try an MLP/).waitFor();
  await page.getByRole('combobox', { name: 'Model', exact: true }).selectOption('mlp');
  await page.getByLabel('Hidden layers').selectOption('2');
  await page.getByLabel('Learning rate').selectOption('0.03');
  await settled(page);
  await trainToTheEnd(page);
  await page.getByText('Done. Layers bend the boundary: every point is right.').waitFor();
});
