import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { violationsInBoth } from './axe.ts';
import { open, type PageSpec } from './browser.ts';
import { allLaidOut, cell, isAtRest, output, source } from './live.ts';
import { hash } from './location.ts';
import { onCourse } from './sites.ts';

const { lecture, slides } = onCourse('images');

const pixel = (page: Page, id: string, row: number, column: number): Locator =>
  cell(page, id).getByRole('gridcell', { name: `row ${row}, column ${column}:` });

/** The greys of the list in the code. */
const greys = async (page: Page): Promise<number[]> =>
  ((await source(page, 'two-pixels')).split('[\n')[1]!.match(/\d+/g) ?? []).map(Number);

async function openImage(path: string, id: string, spec?: PageSpec): Promise<Page> {
  const page = await open(path, spec);
  await allLaidOut(page);
  const image = cell(page, id).locator('svg.figure-drawing').first();
  if (spec?.touch) await image.tap({ position: { x: 5, y: 5 } });
  else await image.hover({ position: { x: 5, y: 5 } });
  await pixel(page, id, 1, 1).waitFor();
  return page;
}

async function openPainting(path: string, spec?: PageSpec): Promise<Page> {
  const page = await openImage(path, 'two', spec);
  await cell(page, 'two').getByRole('button', { name: 'Paint with ink' }).waitFor();
  return page;
}

async function middleOf(element: Locator): Promise<[number, number]> {
  const { x, y, width, height } = (await element.boundingBox())!;
  return [x + width / 2, y + height / 2];
}

/** What is lit in code and in what was printed. */
const lit = (page: Page): Promise<string[]> => page.evaluate(() =>
  [...(CSS.highlights.get('term') ?? [])].map((range) => (range as Range).toString()));

const slide = `${slides}#image-point-second`;
const painting = [['article', lecture], ['slides', slide]] as const;

test.each(painting)('in the %s a stroke paints what it goes through, and is one step to undo', async (_, path) => {
  const page = await openPainting(path);
  const before = await greys(page);
  const text = await source(page, 'two-pixels');
  await page.mouse.move(...await middleOf(pixel(page, 'two', 8, 1)));
  await page.mouse.down();
  await page.mouse.move(...await middleOf(pixel(page, 'two', 8, 8)), { steps: 2 });
  await page.mouse.up();
  await expect.poll(() => greys(page)).toEqual([...before.slice(0, 56), ...Array<number>(8).fill(15)]);
  const status = cell(page, 'two').locator('[data-handles] > [role=status]');
  await expect.poll(() => status.textContent()).toBe('8 pixels painted with 15.');
  await isAtRest(page);
  await expect.poll(() => pixel(page, 'two', 8, 8).getAttribute('aria-label')).toBe('row 8, column 8: grey 15');
  await page.keyboard.press('Control+z');
  await expect.poll(() => source(page, 'two-pixels')).toBe(text);
});

test('a stroke is given up by Escape', async () => {
  const page = await openPainting(lecture);
  const before = await source(page, 'two-pixels');
  await page.mouse.move(...await middleOf(pixel(page, 'two', 1, 1)));
  await page.mouse.down();
  await page.mouse.move(...await middleOf(pixel(page, 'two', 4, 1)), { steps: 2 });
  await expect.poll(() => greys(page).then((all) => all[24])).toBe(15);
  await page.keyboard.press('Escape');
  await expect.poll(() => source(page, 'two-pixels')).toBe(before);
  await page.mouse.move(...await middleOf(pixel(page, 'two', 4, 4)));
  await page.mouse.up();
  await isAtRest(page);
  expect(await source(page, 'two-pixels')).toBe(before);
});

test('keys walk from pixel to pixel and paint, with ink, with grey and with paper; one button clears all', async () => {
  const page = await openPainting(lecture);
  const before = await greys(page);
  await pixel(page, 'two', 1, 1).press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await expect.poll(() => page.evaluate(() => document.activeElement?.ariaLabel)).toBe('row 2, column 8: grey 0');
  await page.keyboard.press('Space');
  await expect.poll(() => greys(page)).toEqual(before.with(0, 15).with(15, 15));
  await cell(page, 'two').getByRole('button', { name: 'Paint with paper' }).press('Enter');
  await pixel(page, 'two', 1, 1).press('Space');
  await cell(page, 'two').getByRole('button', { name: 'Paint with grey' }).press('Enter');
  await pixel(page, 'two', 2, 8).press('Enter');
  await expect.poll(() => greys(page)).toEqual(before.with(15, 7));
  await cell(page, 'two').getByRole('button', { name: 'Clear all pixels' }).press('Enter');
  await expect.poll(() => greys(page)).toEqual(Array(64).fill(0));
  await page.keyboard.press('Control+z');
  await expect.poll(() => greys(page)).toEqual(before.with(15, 7));
});

test('a finger paints a pixel by a tap, and draws from then on; the slide stays where it is', async () => {
  const page = await openPainting(slide, { touch: true });
  const before = await greys(page);
  await page.touchscreen.tap(...await middleOf(pixel(page, 'two', 1, 1)));
  await expect.poll(() => greys(page)).toEqual(before.with(0, 15));
  const session = await page.context().newCDPSession(page);
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: [number, number]): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [{ x: at[0], y: at[1] }] : [] });
  await touch('touchStart', await middleOf(pixel(page, 'two', 4, 8)));
  for (const column of [7, 5, 3, 1]) await touch('touchMove', await middleOf(pixel(page, 'two', 4, column)));
  await touch('touchEnd');
  await expect.poll(async () => (await greys(page)).slice(24, 32)).toEqual(Array(8).fill(15));
  expect(await hash(page)).toBe('#image-point-second');
});

test('a pixel says where it is and how grey, and its number is lit where it stands', async () => {
  const page = await openImage(lecture, 'eight');
  await pixel(page, 'eight', 2, 3).hover();
  const word = cell(page, 'eight').locator('[data-pixels] > p');
  await expect.poll(() => word.textContent()).toBe('row 2, column 3: grey 15');
  expect(await lit(page)).toEqual(['15']);
  expect(await cell(page, 'eight').getByRole('grid').getAttribute('aria-readonly')).toBe('true');
  await pixel(page, 'eight', 1, 3).focus();
  await expect.poll(() => lit(page)).toEqual(['6']);
  await cell(page, 'two').evaluate((host) => host.scrollIntoView({ block: 'center' }));
  await page.mouse.move(...await middleOf(page.locator('live-cell#two svg.figure-drawing').first()));
  await cell(page, 'two').getByRole('button', { name: 'Paint with ink' }).waitFor();
  await pixel(page, 'two', 2, 3).focus();
  await expect.poll(() => lit(page)).toEqual(['15']);
});

test('an image is painted, and a friend who opens the link sees it, also where it is shown again', async () => {
  const page = await openPainting(lecture);
  await pixel(page, 'two', 1, 1).press('Enter');
  await expect.poll(async () => (await greys(page))[0]).toBe(15);
  const wanted = await source(page, 'two-pixels');
  await cell(page, 'two-pixels').locator('[data-action="share"]').click({ force: true });
  const link = page.getByRole('dialog', { name: 'Share' }).getByRole('textbox');
  await expect.poll(() => link.inputValue()).toMatch(/&e=1\..{40}/);
  const other = await open(await link.inputValue());
  await other.getByRole('button', { name: 'Apply' }).click();
  await expect.poll(() => source(other, 'two-pixels')).toBe(wanted);
  await expect.poll(() => output(other, 'two-label').locator('path').last().getAttribute('d')).toMatch(/^M0,0/);
});

test('knobs halve the resolution, keep one label, and give labels that are compared', async () => {
  const page = await open(lecture);
  await page.getByRole('slider', { name: 'halvings' }).press('ArrowRight');
  await expect.poll(() => output(page, 'eight-coarse').locator('desc').textContent()).toMatch(/2 by 2 pixels/);
  await page.getByRole('spinbutton', { name: 'label, number' }).fill('3');
  await expect.poll(() => output(page, 'wall').locator('desc').textContent()).toBe('4 grey images of 8 by 8 pixels.');
  for (const [which, label] of [['first', 1], ['second', 7], ['third', 5], ['fourth', 4]] as const) {
    await page.getByRole('spinbutton', { name: `${which} digit, number` }).fill(String(label));
  }
  await expect.poll(() => output(page, 'my-labels').textContent()).toContain('3 of 4 agree');
});

test('axe finds nothing in an image that is painted, in light and in dark colours', async () => {
  const page = await openPainting(slide, { reducedMotion: true });
  await pixel(page, 'two', 1, 1).press('Enter');
  expect(await violationsInBoth(page, 'live-cell#two')).toEqual([]);
});
