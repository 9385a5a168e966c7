import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { colourAt, numbers, openLab, settled, trainToTheEnd, valuesInAddress } from './lab.ts';

const fast = 'speed=6000';

test.each(['simple', 'diag', 'split', 'xor', 'circle', 'spiral', 'gauss'])('the preset learns %s', async (data) => {
  const page = await openLab('#data=simple&speed=6000');
  await page.getByLabel('Dataset').selectOption(data);
  await settled(page);
  await trainToTheEnd(page);
  expect(await numbers(page)).toMatchObject({ epoch: 1000, correct: 50, count: 50 });
});

test('step, play, pause and reset: the same start and the same run, bit for bit', async () => {
  const page = await openLab(`#data=circle&batch=10&epochs=120&${fast}`);
  await page.getByRole('button', { name: 'Step' }).click();
  await page.waitForFunction(() => document.querySelector<HTMLElement>('[data-lab]')?.dataset['epoch'] === '1');
  await trainToTheEnd(page);
  const first = { ...(await numbers(page)), values: await valuesInAddress(page) };
  await page.getByRole('button', { name: 'Reset' }).click();
  await page.waitForFunction(() => document.querySelector<HTMLElement>('[data-lab]')?.dataset['epoch'] === '0');
  await trainToTheEnd(page);
  expect({ ...(await numbers(page)), values: await valuesInAddress(page) }).toEqual(first);
  expect(first.epoch).toBe(120);
  expect(first.values.split(',')).toHaveLength(67);
});

test('play becomes pause, and a paused training stands still', async () => {
  const page = await openLab('#data=xor&epochs=20000');
  await page.getByRole('button', { name: 'Play' }).click();
  await page.waitForFunction(() => Number(document.querySelector<HTMLElement>('[data-lab]')?.dataset['epoch']) > 5);
  await page.getByRole('button', { name: 'Pause' }).click();
  await settled(page);
  const { epoch } = await numbers(page);
  await page.getByRole('button', { name: 'Step' }).click();
  await page.waitForFunction((before) =>
    document.querySelector<HTMLElement>('[data-lab]')?.dataset['epoch'] === String(before + 1), epoch);
  expect(await page.getByRole('status').first().textContent()).toContain(`Epoch ${epoch + 1}`);
});

test('new weights are a new seed, and another start', async () => {
  const page = await openLab();
  const before = await numbers(page);
  await page.getByRole('button', { name: 'New weights' }).click();
  await page.waitForURL(/seed=2/);
  await expect.poll(async () => (await numbers(page)).loss).not.toBe(before.loss);
});

test('a loss that is no longer finite stops training with a plain word', async () => {
  const page = await openLab(`#data=xor&model=split&optimizer=sgd&rate=10&start=9e8,9e8,0,9e8,-9e8,0&${fast}`);
  await trainToTheEnd(page);
  const words = await page.locator('[data-part="status"]').textContent();
  expect(words).toContain('The loss is no longer a finite number');
});

test('training pauses when the page is hidden', async () => {
  const page = await openLab('#data=spiral&epochs=20000');
  await page.getByRole('button', { name: 'Play' }).click();
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await settled(page);
  await expect.poll(() => page.locator('[data-part="status"]').textContent()).toContain('Paused, because the page was hidden.');
});

test('sliders and numbers move a linear model: formula, region and loss follow', async () => {
  const page = await openLab('#data=diag&model=linear&look=sharp&start=1,0,-0.5');
  const [left, right] = [await colourAt(page, 100, 500), await colourAt(page, 900, 500)];
  expect(left).not.toEqual(right);
  await page.getByLabel('w1, number').fill('-1');
  await page.getByLabel('w1, number').press('Tab');
  await page.waitForURL(/start=-1,0,-0.5/);
  await expect.poll(() => page.getByText('m(x) =').textContent()).toBe('m(x) = −1.00 · x1 + 0.00 · x2 − 0.50');
  await page.getByRole('slider', { name: 'b', exact: true }).fill('0.5');
  await expect.poll(() => colourAt(page, 100, 500)).toEqual(right);
  await expect.poll(() => colourAt(page, 900, 500)).toEqual(left);
  expect((await numbers(page)).epoch).toBe(0);
});

test('the tree has a labelled slider for every parameter of an MLP', async () => {
  const page = await openLab('#data=xor');
  await page.getByText('MLP, 67 parameters').waitFor();
  await page.getByText('(layer2): Layer').click();
  await page.getByRole('slider', { name: 'layer2.weight_0_5' }).fill('2.5');
  await expect.poll(() => page.getByLabel('layer2.weight_0_5, number').inputValue()).toBe('2.500');
});

test('test data is measured apart and has its own curve', async () => {
  const page = await openLab(`#data=circle&test=20&epochs=200&${fast}`);
  await trainToTheEnd(page);
  expect((await numbers(page)).count).toBe(40);
  expect(await page.getByText('test data: ').textContent()).toMatch(/\d+ of 10 right/);
  expect((await page.locator('[data-part="curve-test"]').getAttribute('d'))?.length).toBeGreaterThan(200);
  expect(await page.locator('[data-part="curve-words"]').textContent()).toContain('; on test data, ');
});

test('x1 only: one profile, and columns of one colour', async () => {
  const page = await openLab('#data=xor&look=sharp');
  await page.getByLabel('Use x1 only').check();
  await page.waitForURL(/axis=yes/);
  await expect.poll(async () => String(await colourAt(page, 300, 50))).toBe(String(await colourAt(page, 300, 950)));
  expect(await page.locator('[data-part="profile"]').getAttribute('d')).toMatch(/^M/);
});

test('every choice is in the address, and Back undoes it', async () => {
  const page = await openLab('#data=xor');
  await page.getByLabel('Dataset').selectOption('circle');
  await page.getByLabel('Optimizer').selectOption('sgd');
  await page.getByLabel('Hidden layers').selectOption('3');
  await page.getByLabel('Neurons in layer 3').fill('2');
  await page.getByLabel('Neurons in layer 3').press('Tab');
  await page.waitForURL(/#data=circle&hidden=6-6-2&optimizer=sgd$/);
  await page.goBack();
  await page.goBack();
  await page.waitForURL(/#data=circle&optimizer=sgd$/);
  await expect.poll(() => page.getByLabel('Hidden layers').inputValue()).toBe('2');
});

test('a link brings back settings, points and trained weights', async () => {
  const page = await openLab(`#data=gauss&n=20&epochs=30&${fast}`);
  await trainToTheEnd(page);
  const before = await numbers(page);
  const link = await page.getByLabel('Link to this lab').inputValue();
  const again = await openLab(`#${link.split('#')[1] ?? ''}`);
  expect(await numbers(again)).toEqual(before);
});

test('a file brings everything back, and a bad file says what is wrong with it', async () => {
  const page = await openLab('#points=o0.2,0.3;x0.8,0.7&model=linear&start=1,2,-1');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as JSON' }).click();
  const file = join(mkdtempSync(join(tmpdir(), 'lab-')), 'lab.json');
  await (await saving).saveAs(file);
  const content = readFileSync(file, 'utf8');
  expect(JSON.parse(content)).toMatchObject({ points: [{ label: 'circle' }, { label: 'cross' }] });
  const other = await openLab();
  const give = (text: string) => other.getByLabel('Open JSON')
    .setInputFiles({ name: 'lab.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await give('{"points": [{"x1": "left"}]}');
  await other.getByText('lab.json could not be read. points[0].x1 must be').waitFor();
  await give(content);
  await other.waitForURL(/points=o0.2,0.3;x0.8,0.7/);
  await expect.poll(async () => (await numbers(other)).count).toBe(2);
});

test('a page that embeds the playground can hide its controls', async () => {
  const page = await openLab('#data=gauss&controls=none');
  expect(await page.getByLabel('Dataset').isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: 'Step' }).isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Play' }).click();
  await page.waitForURL(/controls=none/);
  await expect.poll(async () => (await numbers(page)).epoch).toBeGreaterThan(1);
});

test('as code: the cell that does the same', async () => {
  const page = await openLab('#data=spiral&epochs=200');
  await page.getByText('As code').click();
  const code = await page.locator('[data-part="code"]').textContent();
  expect(code).toContain('import { byClass, spiral, MLP, Adam, train, show } from "mini-ml";');
});

test('a task begins with its own lab and sees when it is done', async () => {
  const page = await openLab();
  await page.getByRole('button', { name: 'Begin: Be the training yourself' }).click();
  await page.getByText('5 of 10 right.', { exact: true }).or(page.getByText(/^\d of 10 right\.$/)).first().waitFor();
  await page.getByLabel('w2, number').fill('1');
  await page.getByLabel('w2, number').press('Tab');
  await page.getByLabel('b, number').fill('-1');
  await page.getByLabel('b, number').press('Tab');
  await page.getByText('Done. Every point is on the right side. By hand!').waitFor();
});
