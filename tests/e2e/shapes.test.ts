/** A lecture as lecturers bring it, with one slide of every usual shape. */
import { expect, test } from 'vitest';
import { faultsIn, least } from '../../src/engine/writing/faults.ts';
import { measureSmallFigures } from '../../src/engine/writing/figure-size.ts';
import { measureOverflow } from '../../src/engine/writing/overflow.ts';
import { measureSmallText } from '../../src/engine/writing/text-size.ts';
import { violations } from './axe.ts';
import { open } from './browser.ts';
import { onDeck } from './sites.ts';

const shapes = onDeck('shapes');

test('each slide of a usual lecture shows all that is on it, large enough for the last row', async () => {
  const page = await open(shapes.slides);
  const ids = await page.locator('section[data-slide]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids).toHaveLength(11);
  const found: string[] = [];
  for (const id of ids) {
    const slide = page.locator(`section[data-current][id="${id}"]`);
    await page.evaluate((to) => (location.hash = to), id);
    await slide.waitFor();
    const overflows = await slide.evaluate(measureOverflow);
    const texts = await slide.evaluate(measureSmallText, least.text);
    const figures = await slide.evaluate(measureSmallFigures, least.figure);
    found.push(...faultsIn({ overflows, texts, figures }).map((fault) => `${id} ${fault}`));
  }
  expect(found).toEqual([]);
});

test('axe finds nothing in its article', async () => {
  const page = await open(shapes.lecture, { reducedMotion: true });
  expect(await violations(page, { scheme: 'light', within: 'main' })).toEqual([]);
});
