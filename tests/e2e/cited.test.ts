/** What a lecture cites: links to the list of references and back, in both views. */
import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { onDeck } from './sites.ts';

const cited = onDeck('cited');
const here = 'location.hash';

test('in the article a citation leads to its line in the list, and the line back to the text', async () => {
  const page = await open(cited.lecture);
  await page.getByRole('link', { name: 'Newton 1687' }).first().click();
  expect(decodeURIComponent(await page.evaluate(here))).toBe('#ref-newton1687');
  const line = page.locator('#ref-newton1687');
  expect(await line.textContent()).toContain('Newton, Isaac. 1687. Philosophiæ Naturalis Principia Mathematica. London: Royal Society.');
  await line.getByRole('link', { name: 'Back to the text' }).first().click();
  expect(decodeURIComponent(await page.evaluate(here))).toBe('#cite-newton1687-1');
});

test('on slides a citation leads to the slide on which the list stands', async () => {
  const page = await open(`${cited.slides}#old`);
  const slide = page.locator('[data-current]');
  expect(await slide.textContent()).toContain('de Laplace (1776, ch. 2)');
  await slide.getByRole('link', { name: 'Ørsted et al. 2020' }).click();
  await page.locator('[data-current]#references').waitFor();
  expect(await page.locator('[data-current] [data-back]').first().isVisible()).toBe(false);
});

test('figures, tables and formulas are called by their numbers, slides by their titles, and all of them are links', async () => {
  const page = await open(`${cited.slides}#shown`);
  const slide = page.locator('[data-current]');
  expect(await slide.locator('p').first().textContent())
    .toBe('As Figure 1 and Figure 2 show, and Table 1 lists by (1) (see Old tides).');
  expect(await slide.locator('[data-caption]').textContent()).toBe('Figure 1: The sea before the storm');
  await slide.getByRole('link', { name: '2', exact: true }).click();
  await page.locator('[data-current]#waving').waitFor();
  expect(await page.locator('[data-current] [data-caption]').textContent()).toBe('Figure 2: How high it is');
});
