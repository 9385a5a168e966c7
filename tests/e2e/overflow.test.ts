/** What `npm run check:slides` finds on a slide that its author has filled too far. */
import { expect, test } from 'vitest';
import { measureOverflow } from '../../src/engine/writing/overflow.ts';
import { open } from './browser.ts';
import { waves } from './sites.ts';

test('lines that are too many or too long are named with the side and the pixels, and what fits is not', async () => {
  const page = await open(`${waves.slides}#a-wave`);
  const slide = page.locator('section[data-current]');
  expect(await slide.evaluate(measureOverflow)).toEqual([]);
  await slide.locator('pre').first().evaluate((code) => code.append('\n', 'x'.repeat(200)));
  expect(await slide.evaluate(measureOverflow)).toContainEqual(expect.objectContaining({ side: 'right' }));
  await slide.locator('pre').first().evaluate((code) => (code.style.minHeight = '900px'));
  const [below] = (await slide.evaluate(measureOverflow)).filter(({ side }) => side === 'below');
  expect(below?.pixels).toBeGreaterThan(180);
});

test('a solution that has no room below its code is named', async () => {
  const page = await open(`${waves.slides}#quiz.8`);
  const slide = page.locator('section[data-current]');
  const solution = slide.locator('[data-solution][data-shown][open] pre');
  await solution.waitFor();
  expect(await slide.evaluate(measureOverflow)).toEqual([]);
  await solution.evaluate((code) => code.append('\n1'.repeat(15)));
  const [over] = await slide.evaluate(measureOverflow);
  expect(over).toMatchObject({ side: 'below', element: expect.stringContaining('data-solution') as string });
});
