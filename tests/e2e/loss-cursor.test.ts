import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { allLaidOut, cell, source } from './live.ts';

test('the line of a model and its cursors on the loss are one: each follows when another is dragged', async () => {
  const page = await open('lectures/mini-ml/');
  await allLaidOut(page);
  const [curve, line, map] = [cell(page, 'loss-of-b'), cell(page, 'loss-model'), cell(page, 'loss-of-w')];
  const said = (of: typeof curve) => of.locator('svg:has(.cursor) desc').first().textContent();
  const [onCurve, onMap] = [await said(curve), await said(map)];
  await line.locator('svg.figure-drawing').first().click({ position: { x: 5, y: 5 } });
  const shift = line.getByRole('button', { name: 'Boundary, shift' });
  await shift.focus();
  await page.keyboard.press('Shift+ArrowUp');
  await expect.poll(() => source(page, 'loss-of-b')).not.toContain('b = -0.7;');
  await expect.poll(() => said(curve)).not.toBe(onCurve);
  await expect.poll(() => said(map)).not.toBe(onMap);
  await map.locator('svg.figure-drawing').click({ position: { x: 5, y: 5 } });
  const cursor = map.getByRole('button', { name: 'Cursor' });
  const { x, y } = (await cursor.boundingBox())!;
  await cursor.click();
  await page.mouse.click(x + 40, y - 30);
  await expect.poll(() => source(page, 'loss-of-b')).not.toMatch(/w1 = 1;|w2 = 1;/);
  await expect.poll(() => line.locator('svg desc').first().textContent()).not.toContain('Line x1 + x2');
});
