import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { numbers, openLab, settled, trainToTheEnd, valuesInAddress } from './lab.ts';
import { hash } from './location.ts';

const code = (page: Page) => page.locator('[data-part="code"]').textContent();

const feature = (page: Page, name: string) =>
  page.getByRole('checkbox', { name: `Feature ${name}`, exact: true });

/** What the map of a node says in the middle of its left, right, upper and lower half. */
function says(page: Page, node: number): Promise<Record<'left' | 'right' | 'top' | 'bottom', string>> {
  return page.evaluate((at) => {
    const frame = document.querySelectorAll('.lab-network rect')[at]!;
    frame.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = frame.getBoundingClientRect();
    const place = (x: number, y: number) => {
      const under = document.elementsFromPoint(left + x * width, top + y * height);
      const area = under.find((element) => element.matches('.lab-map.circle, .lab-map.cross'));
      return area?.classList.contains('cross') === true ? 'cross' : area ? 'circle' : 'nothing';
    };
    return { left: place(0.25, 0.5), right: place(0.75, 0.5), top: place(0.5, 0.25), bottom: place(0.5, 0.75) };
  }, node);
}

test('at 1280 by 720 plane, score, loss curve and Play are in sight together, and no line runs through words', async () => {
  const page = await openLab('', { width: 1280, height: 720 });
  const parts = { plane: 'canvas[data-part="canvas"]', score: '.lab-readout', curve: '.lab-curve', play: '[data-part="play"]' };
  for (const [name, selector] of Object.entries(parts)) {
    const box = await page.locator(selector).boundingBox();
    expect(box!.y + box!.height, name).toBeLessThanOrEqual(720);
    expect(box!.height, name).toBeGreaterThan(20);
  }
  const struck = await page.evaluate(() => {
    const legends = [...document.querySelectorAll('.lab legend:not(.unseen)')];
    const lines = [...document.querySelectorAll('.lab-curve line')].map((line) => line.getBoundingClientRect().top);
    const key = document.querySelector('.lab-key')!.getBoundingClientRect();
    return [
      ...legends.filter((legend) => getComputedStyle(legend.parentElement!).borderTopWidth !== '0px'),
      ...lines.filter((top) => top > key.top && top < key.bottom),
    ].length;
  });
  expect(struck).toBe(0);
  const noise = page.getByRole('slider', { name: /^Noise/ });
  await noise.focus();
  await noise.press('ArrowRight');
  await noise.press('ArrowRight');
  await page.getByRole('slider', { name: 'Noise 2%' }).waitFor();
  await page.getByRole('slider', { name: 'Test data 20%' }).fill('35');
  await page.getByRole('slider', { name: 'Test data 35%' }).waitFor();
  await page.waitForURL(/noise=2&test=35/);
  await page.getByText('(layer1): Layer').click();
  const weight = page.getByRole('slider', { name: 'layer1.weight_0_0' });
  await weight.fill('1.5');
  await expect.poll(() => page.getByLabel('layer1.weight_0_0, number').inputValue()).toBe('1.500');
});

test('features feed the network: in its picture, its parameters, the address and the code', async () => {
  const page = await openLab('#data=xor&hidden=&rate=0.1&epochs=200&speed=6000');
  await trainToTheEnd(page);
  expect((await numbers(page)).correct).toBeLessThan(45);
  await feature(page, 'x1·x2').check();
  await page.waitForURL(/features=x1-x2-x1x2/);
  await expect.poll(() => page.locator('[data-part="network-links"] path').count()).toBe(3);
  await page.getByText('MLP, 4 parameters').waitFor();
  await settled(page);
  await trainToTheEnd(page);
  expect((await numbers(page)).correct).toBe(50);
  expect(await code(page)).toContain('new MLP({ features: ["x1", "x2", "x1*x2"], hidden: [], activation');
  for (const name of ['x2', 'x1·x2', 'x1']) await feature(page, name).click();
  await expect.poll(() => feature(page, 'x1').isChecked()).toBe(true);
  await page.waitForURL(/features=x1&/);
  await page.getByRole('combobox', { name: 'Model', exact: true }).selectOption('linear');
  await expect.poll(() => feature(page, 'x1·x2').isVisible()).toBe(false);
});

test('each neuron shows what it says about the plane, and says it in words', async () => {
  const page = await openLab('#data=xor&model=split&start=9,0,-4.5,0,9,-4.5&seed=1');
  expect(await says(page, 2)).toMatchObject({ left: 'circle', right: 'cross' });
  expect(await says(page, 3)).toMatchObject({ bottom: 'circle', top: 'cross' });
  expect(await page.locator('[data-part="map-words"]').textContent())
    .toBe('Share of the plane where each neuron is positive: m1 and m2: 50%, 50%.');
  await page.getByLabel('m1.w1, number').fill('-9');
  await page.getByLabel('m1.w1, number').press('Tab');
  await page.getByLabel('m1.b, number').fill('4.5');
  await page.getByLabel('m1.b, number').press('Tab');
  await expect.poll(() => says(page, 2)).toMatchObject({ left: 'cross', right: 'circle' });
});

test('regularization keeps weights small, and is in the address and the code', async () => {
  const page = await openLab('#data=circle&epochs=300&speed=6000');
  expect(await page.getByLabel('Regularization rate').isVisible()).toBe(false);
  await trainToTheEnd(page);
  const free = await numbers(page);
  await page.getByRole('combobox', { name: 'Regularization', exact: true }).selectOption('L2');
  await page.getByLabel('Regularization rate').selectOption('0.03');
  await page.waitForURL(/regularization=l2&penalty=0.03/);
  await page.getByRole('button', { name: 'Reset' }).click();
  await page.waitForFunction(() => document.querySelector<HTMLElement>('[data-lab]')?.dataset['epoch'] === '0');
  await settled(page);
  await trainToTheEnd(page);
  expect((await numbers(page)).loss).toBeGreaterThan(free.loss);
  expect(await code(page)).toContain('const regularizer = new L2(0.03);');
  expect(await code(page)).toContain('{ optimizer, regularizer, epochs: 300 }');
});

test('a link has the digits that matter, and shows the same numbers; a longer one still opens', async () => {
  const page = await openLab('#data=circle&test=20&epochs=150&speed=6000');
  await trainToTheEnd(page);
  const shown = await page.locator('.lab-readout').textContent();
  const values = (await valuesInAddress(page)).split(',');
  expect(values).toHaveLength(67);
  expect(Math.max(...values.map((value) => value.length))).toBeLessThanOrEqual(10);
  const again = await openLab(await hash(page));
  expect(await again.locator('.lab-readout').textContent()).toBe(shown);
  const old = await openLab('#data=diag&model=linear&epoch=12&values=-3.1415926535897931,-2.7182818284590452,1.4142135623730951');
  expect(await numbers(old)).toMatchObject({ epoch: 12, count: 50 });
  expect(await old.getByLabel('w1, number').inputValue()).toBe('-3.142');
});

test('on a phone of 390 pixels the largest network fits, and nothing scrolls sideways', async () => {
  const page = await openLab('#data=xor&features=x1-x2-x1x1-x2x2-x1x2-sinx1-sinx2&hidden=8-8-8&regularization=l1&test=50',
    { width: 390, height: 844, touch: true });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const outside = await page.locator('.lab-network :is(rect, text)').evaluateAll((marks) =>
    marks.filter((mark) => mark.getBoundingClientRect().left < 0 || mark.getBoundingClientRect().right > 390).length);
  expect(outside).toBe(0);
  const smallest = await page.locator('.lab-network rect').evaluateAll((marks) =>
    Math.min(...marks.map((mark) => mark.getBoundingClientRect().width)));
  expect(smallest).toBeGreaterThan(20);
});
