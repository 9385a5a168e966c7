import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { open } from './browser.ts';

const article = 'lectures/mini-ml/';
const slides = 'lectures/mini-ml/slides/';
const slideCount = 44;

/** The slides of a page from top to bottom: what can be read of each, and where it stands. */
function readSlides(page: Page) {
  return page.$$eval('section[data-slide]', (sections) => sections.map((section) => {
    const { top, bottom } = section.getBoundingClientRect();
    const heading = section.querySelector<HTMLElement>('h1, h2, h3')?.innerText.trim() ?? '';
    return { id: section.id, top, bottom, heading, inert: section.matches('[inert], [inert] *') };
  }));
}

test.each([article, slides])('without JavaScript every slide of /%s is readable, one below the other', async (path) => {
  const page = await open(path, { javaScript: false });
  const found = await readSlides(page);
  expect(found).toHaveLength(slideCount);
  expect(found.filter(({ heading, inert }) => heading === '' || inert)).toEqual([]);
  const overlapping = found.filter(({ top }, index) => index > 0 && top < (found[index - 1]?.bottom ?? 0) - 1);
  expect(overlapping).toEqual([]);
});

test('without JavaScript every cell shows its code and what it gives', async () => {
  const page = await open(article, { javaScript: false });
  const cells = await page.$$eval('live-cell', (all) => all.map((cell) => ({
    id: cell.id,
    source: cell.getAttribute('data-source')?.trim(),
    code: cell.querySelector('[data-code]')?.textContent.trim(),
    hasOutput: (cell.querySelector('[data-output]')?.childElementCount ?? 0) > 0,
    error: cell.querySelector('[data-error]')?.textContent.trim() ?? '',
  })));
  expect(cells.length).toBeGreaterThan(20);
  expect(cells.filter(({ source, code }) => source !== code)).toEqual([]);
  expect(cells.filter(({ error }) => error !== '')).toEqual([]);
  expect(cells.filter(({ hasOutput }) => hasOutput).length).toBeGreaterThan(20);
});

test('without JavaScript every figure is drawn and named', async () => {
  const page = await open(article, { javaScript: false });
  // What the check of an exercise shows is silent until somebody asks.
  const shown = 'figure[data-figure]:not([data-exercise] > live-cell ~ live-cell *)';
  const figures = await page.$$eval(shown, (all) => all.map((figure) => {
    const pictures = [...figure.querySelectorAll('svg[role="img"]')];
    return {
      html: figure.outerHTML.slice(0, 120),
      drawn: pictures.length > 0 && pictures.every((svg) => svg.getBoundingClientRect().height > 40),
      named: pictures.every((svg) => svg.matches('[aria-label], [aria-labelledby]')),
    };
  }));
  expect(figures.length).toBeGreaterThan(25);
  expect(figures.filter(({ drawn, named }) => !drawn || !named)).toEqual([]);
});

test('without JavaScript formulas are formulas, and no source of one is left in the text', async () => {
  const page = await open(article, { javaScript: false });
  expect(await page.locator('math').count()).toBeGreaterThan(10);
  const prose = await page.$$eval('main p, main li', (all) => all.map((element) => element.textContent));
  expect(prose.filter((text) => /\\(frac|theta|sigma|cdot)|\$[^$]+\$/.test(text))).toEqual([]);
});

test('without JavaScript no button is shown that would do nothing', async () => {
  for (const path of [article, slides]) {
    const page = await open(path, { javaScript: false });
    const buttons = await page.$$eval('button', (all) => all.filter((button) => button.checkVisibility({
      contentVisibilityAuto: true, visibilityProperty: true,
    })).map((button) => button.outerHTML.slice(0, 100)));
    expect(buttons).toEqual([]);
  }
});
