/** The margins of a slide belong to the deck: what it shows there covers no words. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { slides } from './live.ts';
import { hash } from './location.ts';

/** The words and controls below the deck's buttons or its number, and the controls that leave the canvas. */
const covered = (page: Page): Promise<string[]> => page.evaluate(() => {
  const slide = document.querySelector('[data-slide][data-current]')!;
  const canvas = slide.querySelector('[data-canvas]')!.getBoundingClientRect();
  const margin = canvas.width * 72 / 1280;
  const chrome = ['.deck-buttons', '.deck-number'].map((part) => document.querySelector(part)!.getBoundingClientRect());
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const meet = (a: DOMRect, b: DOMRect): boolean =>
    a.left < b.right - 1 && a.right > b.left + 1 && a.top < b.bottom - 1 && a.bottom > b.top + 1;
  type Seen = [what: string, box: DOMRect];
  const wordsIn = (element: Element): Seen[] => [...element.childNodes].flatMap((node): Seen[] => {
    if (!(node instanceof Text) || node.data.trim() === '') return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].map((box) => [node.data, box]);
  });
  const controls = [...slide.querySelectorAll('input, button, pre, [data-predict]')].filter(isSeen)
    .map((element): Seen => [element.outerHTML.slice(0, 60), element.getBoundingClientRect()]);
  const words = [...slide.querySelectorAll('*')]
    .filter((element) => isSeen(element) && element.closest('.unseen') === null).flatMap(wordsIn);
  return [
    ...[...words, ...controls].filter(([, box]) => chrome.some((part) => meet(box, part))).map(([what]) => what),
    ...controls.filter(([, box]) => box.right > canvas.right - margin + 2).map(([what]) => what),
  ].map((what) => `${location.hash}: ${what}`);
});

const rooms = [[1280, 720], [1024, 768]] as const;

test.each(rooms)('at %i by %i the deck covers no words at any step while the pointer moves', async (width, height) => {
  const page = await open(slides, { width, height, reducedMotion: true });
  await page.evaluate(() => document.fonts.ready);
  const found: string[] = [];
  for (let at = '', last = '-'; at !== last;) {
    last = at;
    await page.mouse.move(at.length + 600, height - 3);
    found.push(...await covered(page));
    await page.keyboard.press('PageDown');
    at = await hash(page);
  }
  expect(found).toEqual([]);
}, 60_000);
