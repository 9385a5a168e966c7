import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { violationsInBoth } from './axe.ts';
import { open, type PageSpec } from './browser.ts';
import { allLaidOut, cell, isAtRest, output, rewrite, source } from './live.ts';
import { onCourse } from './sites.ts';

const { lecture, slides } = onCourse('points');

const point = (page: Page, id: string, name: string): Locator =>
  cell(page, id).getByRole('button', { name: new RegExp(`^Point ${name}`) });

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

/** Opens the handles of a figure, and waits until they know what flips a label. */
async function openPoints(path: string, id: string, spec?: PageSpec): Promise<Page> {
  const page = await open(path, spec);
  await allLaidOut(page);
  const image = cell(page, id).locator('svg.figure-drawing').first();
  if (spec?.touch) await image.tap({ position: { x: 5, y: 5 } });
  else await image.click({ position: { x: 5, y: 5 } });
  await cell(page, id).locator('[data-handle]').first().waitFor();
  await cell(page, id).locator('tbody tr[tabindex]').first().waitFor({ state: 'attached' });
  return page;
}

const labels = async (page: Page): Promise<string> => /y = (\[.*\])/.exec(await source(page, 'labels'))?.[1] ?? '';

test('a click on a point flips its label in the code, and the knob and the description follow', async () => {
  const page = await openPoints(`${slides}#data-labels`, 'labels');
  const before = await source(page, 'labels');
  await point(page, 'labels', '1, circle').click();
  await expect.poll(() => labels(page)).toBe('[1, 1]');
  await expect.poll(() => focused(page)).toMatch(/^Point 1, cross/);
  expect(await page.getByRole('slider', { name: 'first y' }).inputValue()).toBe('1');
  await expect.poll(() => output(page, 'labels').locator('desc').textContent()).toMatch(/^Crosses at/);
  await isAtRest(page);
  await point(page, 'labels', '2, cross').press('Enter');
  await expect.poll(() => labels(page)).toBe('[1, -1]');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => source(page, 'labels')).toBe(before);
});

test('a tap flips a label, and a drag flips none', async () => {
  const page = await openPoints(lecture, 'labels', { touch: true, width: 390, height: 844 });
  // One tap: a second one would flip it back.
  await point(page, 'labels', '1, cross').tap();
  await expect.poll(() => labels(page)).toBe('[-1, -1]');
  await point(page, 'labels', '2, circle').waitFor();
  await cell(page, 'labels').locator('svg').first().evaluate((figure) => figure.scrollIntoView({ block: 'center' }));
  const { x, y } = (await point(page, 'labels', '1, circle').boundingBox())!;
  await page.mouse.move(x + 14, y + 14);
  await page.mouse.down();
  await page.mouse.move(x + 34, y - 6, { steps: 5 });
  await page.mouse.up();
  await page.waitForFunction(() => !('settling' in document.documentElement.dataset));
  await isAtRest(page);
  expect(await labels(page)).toBe('[-1, -1]');
});

test('a point that stands in a list goes to the list of the other class, by Enter and by a button', async () => {
  const page = await openPoints(lecture, 'ten-points');
  const before = await source(page, 'points');
  const flip = cell(page, 'ten-points').getByRole('button', { name: 'Flip label' });
  await flip.waitFor();
  await point(page, 'ten-points', '2, circle').press('Enter');
  const moved = before.replace(', [0.6535, 0.1602]', '').replace('[0.6750, 0.4568],', '[0.6750, 0.4568],\n  [0.6535, 0.1602],');
  await expect.poll(() => source(page, 'points')).toBe(moved);
  await expect.poll(() => focused(page)).toMatch(/^Point 7, cross, at 0.65, 0.16/);
  await isAtRest(page);
  await flip.press('Enter');
  await expect.poll(() => source(page, 'points')).toMatch(/\[0\.3816, 0\.2836\], \[0\.6535, 0\.1602\]/);
  await isAtRest(page);
  await page.keyboard.press('Control+z');
  await expect.poll(() => source(page, 'points')).toBe(moved);
  await page.keyboard.press('Control+z');
  await expect.poll(() => source(page, 'points')).toBe(before);
});

test('a point and its row in the table light each other', async () => {
  const page = await openPoints(lecture, 'ten-points');
  const here = cell(page, 'ten-points');
  await here.locator('[data-output] summary').click();
  const row = here.locator('tbody tr').nth(5);
  await row.hover();
  await expect.poll(() => point(page, 'ten-points', '2, cross').getAttribute('data-meant')).toBe('');
  await point(page, 'ten-points', '4, circle').focus();
  await expect.poll(() => here.locator('tr[data-meant]').allTextContents()).toEqual(['circle0.38160.2836']);
  await here.locator('tbody tr').first().focus();
  await expect.poll(() => here.locator('[data-handle][data-meant]').getAttribute('aria-label')).toMatch(/^Point 1, circle/);
});

test('a larger data set takes its size and its seed from knobs, and its rule from a word', async () => {
  const page = await open(lecture);
  await page.getByRole('spinbutton', { name: 'n, number' }).fill('40');
  await expect.poll(() => output(page, 'more-data').locator('tbody tr').count()).toBe(40);
  const first = await output(page, 'more-data').locator('tbody tr').first().textContent();
  await page.getByRole('slider', { name: 'seed' }).press('ArrowRight');
  await expect.poll(() => output(page, 'more-data').locator('tbody tr').first().textContent()).not.toBe(first);
  await rewrite(page, 'more-data', (text) => text.replace('rules.xor', 'rules.simple'));
  await expect.poll(async () => {
    const rows = await output(page, 'more-data').locator('tbody tr').allTextContents();
    return rows.filter((row) => row.startsWith('cross')).every((row) => row.startsWith('cross0.') && row < 'cross0.5');
  }).toBe(true);
});

test('axe finds nothing in points that are linked to their rows, in light and in dark colours', async () => {
  const page = await openPoints(`${slides}#training-data`, 'ten-points', { reducedMotion: true });
  await cell(page, 'ten-points').locator('[data-output] summary').click();
  await cell(page, 'ten-points').locator('tbody tr').first().focus();
  expect(await violationsInBoth(page, 'live-cell#ten-points')).toEqual([]);
});
