/** What lecturers bring: footnotes, title slides, slides without a title, layouts by name. */
import type { Locator } from 'playwright';
import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { hash } from './location.ts';
import { onDeck } from './sites.ts';

const layouts = onDeck('layouts');
const opening = onDeck('opening');

async function boxOf(place: Locator): Promise<{ x: number; y: number; right: number; bottom: number; width: number }> {
  const box = (await place.boundingBox())!;
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}

test('footnotes stand at the foot of their slide, and a link to one moves nothing', async () => {
  const page = await open(`${layouts.slides}#two-columns`);
  const slide = page.locator('[data-current]');
  const notes = await boxOf(slide.locator('[data-footnotes]'));
  expect(notes.bottom).toBeGreaterThan(640);
  expect(notes.bottom).toBeLessThan(700);
  expect(notes.y).toBeGreaterThan((await boxOf(slide.locator('ul'))).bottom);
  await slide.locator('[data-note]').click();
  await expect.poll(() => hash(page)).toBe('#two-columns-note-width');
  expect(await page.locator('[data-current]').getAttribute('id')).toBe('two-columns');
});

test('in the article a note follows its section, and leads back to the text; what the speaker notes is not shown', async () => {
  const page = await open(layouts.lecture);
  const note = page.locator('#two-columns-note-width');
  await note.getByRole('link', { name: 'Back to the text' }).click();
  await expect.poll(() => hash(page)).toBe('#two-columns-to-width');
  expect((await boxOf(note)).y).toBeGreaterThan((await boxOf(page.locator('#two-columns ul'))).bottom);
  expect(await page.getByText('To the speaker alone').isVisible()).toBe(false);
});

test('a slide without a title has a name for those who hear it, and none to be seen', async () => {
  const page = await open(`${layouts.slides}#a-calm-sea-in-the-morning`);
  const heading = page.locator('[data-current] h2');
  expect(await heading.textContent()).toBe('A calm sea in the morning');
  expect(await page.locator('[data-current]').getAttribute('data-layout')).toBe('picture');
  expect(await page.getByRole('heading', { name: 'A calm sea in the morning' }).count()).toBe(1);
  expect(await heading.evaluate((element) => getComputedStyle(element).clipPath)).toBe('inset(50%)');
});

test('layouts are what their names say', async () => {
  const page = await open(`${layouts.slides}#storm-ahead`);
  const go = async (id: string): Promise<Locator> => {
    await page.evaluate((to) => location.replace(`#${to}`), id);
    return page.locator(`[data-current][id="${id}"]`);
  };
  const picture = await boxOf((await go('storm-ahead')).locator('img'));
  expect([picture.x, picture.y, picture.right, picture.bottom]).toEqual([0, 0, 1280, 720]);
  const columns = (await go('two-columns')).locator('[data-columns] > *');
  const [left, right] = [await boxOf(columns.first()), await boxOf(columns.last())];
  expect(left.width / right.width).toBeCloseTo(2, 1);
  expect(right.x).toBeGreaterThan(left.right);
  const code = await go('code-and-figure');
  expect((await boxOf(code.locator('pre'))).right).toBeLessThan((await boxOf(code.locator('img'))).x);
  const middle = await boxOf((await go('in-the-middle')).locator('p').first());
  expect(Math.abs(middle.x + middle.right - 1280)).toBeLessThan(4);
});

test('a title slide keeps its lines apart and on the slide, in the order of the author', async () => {
  for (const width of [1280, 390]) {
    const page = await open(opening.slides, { width, height: width === 390 ? 844 : 720 });
    const lines = await page.locator('[data-current] [data-canvas] > *').all();
    const boxes = await Promise.all(lines.map(boxOf));
    for (const [at, box] of boxes.entries()) {
      expect(box.y).toBeGreaterThanOrEqual(boxes[at - 1]?.bottom ?? 0);
      expect(box.right).toBeLessThanOrEqual(width);
    }
    expect(boxes.at(-1)!.bottom).toBeLessThan(width === 390 ? 844 : 720);
  }
});

test('cells on a title slide have the width of the page in the article, and do not cover each other on the slide', async () => {
  const page = await open(onDeck('alone').lecture);
  const widths = await page.locator('live-cell').evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
  expect(Math.min(...widths)).toBeGreaterThan(600);
  const slides = await open(onDeck('alone').slides);
  const [first, second] = await Promise.all((await slides.locator('live-cell').all()).map(boxOf));
  expect(second!.y).toBeGreaterThanOrEqual(first!.bottom);
});

test('a diagram is drawn in the colours of the scheme, and says what it shows', async () => {
  for (const [scheme, ink] of [['light', 'rgb(35, 33, 29)'], ['dark', 'rgb(235, 230, 220)']] as const) {
    const page = await open(`${onDeck('diagrams').slides}#flow`, { scheme, javaScript: true });
    const drawing = page.getByRole('img', { name: 'Flow chart. Wind to Water; Water to Wave: much' });
    expect((await boxOf(drawing)).width).toBeGreaterThan(800);
    expect(await drawing.locator('text').first().evaluate((text) => getComputedStyle(text).fill)).toBe(ink);
  }
});
