/** Lectures in other languages than English. */
import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { onDeck } from './sites.ts';

const arabic = onDeck('arabic');

test('an Arabic lecture is read from the right, its code and formulas from the left', async () => {
  const page = await open(arabic.lecture);
  expect(await page.locator('html').evaluate((root: HTMLElement) => `${root.lang} ${root.dir}`)).toBe('ar rtl');
  const [title, main] = await Promise.all([page.locator('h1').last().boundingBox(), page.locator('main').boundingBox()]);
  expect(Math.round(title!.x + title!.width)).toBe(Math.round(main!.x + main!.width));
  for (const thing of ['#price pre', 'math']) {
    expect(await page.locator(thing).first().evaluate((each) => getComputedStyle(each).direction)).toBe('ltr');
  }
});

test('code with Arabic names is not shown in another order', async () => {
  const page = await open(arabic.lecture);
  const places = await page.locator('#price [data-code] code').evaluate((code) => {
    const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
    const line: number[] = [];
    while (walker.nextNode() && !(walker.currentNode.textContent ?? '').includes('\n')) {
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      line.push(range.getBoundingClientRect().left);
    }
    return line;
  });
  expect(places.length).toBeGreaterThan(4);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('where a lecture is read from the right, the arrow to the left leads on', async () => {
  const page = await open(arabic.slides);
  const number = (): Promise<string | null> => page.locator('[data-current]').getAttribute('data-slide');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => number()).toBe('2');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => number()).toBe('1');
});

test('letters beyond those of every page come with a few bytes, in their own typeface', async () => {
  const fonts: string[] = [];
  const page = await open(onDeck('czech').lecture, {
    prepare: (one) => void one.on('response', (response) => /\/fonts\/\w+\.woff2$/.test(response.url()) && fonts.push(response.url())),
  });
  await page.evaluate(() => document.fonts.ready);
  await expect.poll(() => fonts.length).toBeGreaterThan(3);
  const faces = (): Promise<string[]> => page.evaluate(() => [...document.fonts].filter(({ unicodeRange }) => /10d/i.test(unicodeRange))
    .map(({ family, status }) => `${family} ${status}`));
  await expect.poll(async () => new Set(await faces())).toEqual(new Set(['Text loaded']));
});
