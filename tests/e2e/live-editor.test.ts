import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { allLaidOut, cell, error, hasStatus, hasTools, isEditing, openEditor, output, piecesOf, rewrite, source } from './live.ts';
import { miniMl, onCourse, waves } from './sites.ts';

const { lecture, slides } = waves;
const line = onCourse('line');

const places = [
  { name: 'the article', path: line.lecture },
  { name: 'the article on a phone', path: line.lecture, width: 390, height: 844 },
  { name: 'a slide', path: `${line.slides}#linear-model` },
  { name: 'a slide in a small window', path: `${line.slides}#linear-model`, width: 800, height: 500 },
  { name: 'a slide on a large screen', path: `${line.slides}#linear-model`, width: 1920, height: 1200 },
];

test.each(places)('in $name no piece of the code moves when its editor opens', async ({ path, ...size }) => {
  const page = await open(path, size);
  await allLaidOut(page);
  await hasTools(page, 'linear');
  await page.evaluate(() => document.fonts.ready);
  await cell(page, 'linear').locator('.tok-keyword').first().scrollIntoViewIfNeeded();
  const before = await piecesOf(page, 'linear');
  await cell(page, 'linear').locator('.tok-keyword').first().click();
  await isEditing(page, 'linear');
  expect(before.length).toBeGreaterThan(20);
  await expect.poll(() => piecesOf(page, 'linear')).toEqual(before);
});

/** Clicks just before the last piece of code that reads so. */
async function clickBefore(page: Page, text: string): Promise<void> {
  const piece = cell(page, 'shift').locator('.tok-type, .tok-number', { hasText: text }).last();
  await piece.click({ position: { x: 1, y: 5 } });
  await isEditing(page, 'shift');
}

test.each([
  { name: 'the article', path: lecture },
  { name: 'a slide that is scaled', path: `${slides}#shifting`, width: 800, height: 500 },
])('in $name the caret stands where the reader clicks, on static code and in the editor', async ({ path, ...size }) => {
  const page = await open(path, size);
  await cell(page, 'shift').scrollIntoViewIfNeeded();
  await clickBefore(page, 'Wall');
  await page.keyboard.type('X');
  await expect.poll(() => source(page, 'shift')).toContain('const after = new XWall(1, 1, -1.5);');
  await clickBefore(page, '1.5');
  await page.keyboard.type('3');
  await expect.poll(() => source(page, 'shift')).toContain('XWall(1, 1, -31.5);');
});

test('an edit is drawn by itself, and undo survives switching views', async () => {
  const page = await open(`${slides}#shifting`);
  await hasTools(page, 'shift');
  const first = await output(page, 'shift').innerHTML();
  await rewrite(page, 'shift', (text) => text.replace('-1.5', '-0.25'));
  await hasStatus(page, 'shift', 'ok');
  await expect.poll(() => output(page, 'shift').innerHTML()).not.toBe(first);
  await page.keyboard.press('Escape');
  await page.keyboard.press('a');
  await page.waitForSelector('html[data-view="article"]');
  expect(await cell(page, 'shift').locator('[data-editor]').count()).toBe(1);
  await page.keyboard.press('Control+z');
  await expect.poll(() => source(page, 'shift')).toContain('-1.5');
  await expect.poll(() => cell(page, 'shift').getAttribute('data-edited')).toBeNull();
  await expect.poll(() => output(page, 'shift').innerHTML()).toBe(first);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => source(page, 'shift')).toContain('-0.25');
});

test('an endless loop stops nobody from typing, and the next edit works', async () => {
  const page = await open(lecture);
  await rewrite(page, 'turn', (text) => `while (true) {}\n${text}`);
  await hasStatus(page, 'turn', 'running');
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\n// still here');
  await expect.poll(() => source(page, 'turn')).toMatch(/\/\/ still here$/);
  await hasStatus(page, 'turn', 'stopped');
  await expect.poll(() => error(page, 'turn').textContent()).toMatch(/^Stopped after 2 s\. .* Your text is kept\./);
  await error(page, 'turn').getByRole('button', { name: 'Run again' }).click();
  await hasStatus(page, 'turn', 'running');
  await hasStatus(page, 'turn', 'stopped');
  await rewrite(page, 'turn', (text) => text.replace('while (true) {}\n', ''));
  await hasStatus(page, 'turn', 'ok');
  await expect.poll(() => error(page, 'turn').textContent()).toBe('');
});

test('"Undo last change" below a stopped cell brings it back to work', async () => {
  const page = await open(lecture);
  await rewrite(page, 'turn', (text) => `${text}\nfor (;;) {}`);
  await hasStatus(page, 'turn', 'stopped');
  await error(page, 'turn').getByRole('button', { name: 'Undo last change' }).click();
  await hasStatus(page, 'turn', 'ok');
});

test('"Show my changes" shows the lines in place of the code, and Esc shows the code again', async () => {
  const page = await open(lecture);
  await rewrite(page, 'shift', (text) => text.replace('-1.5', '-0.25'));
  const changes = cell(page, 'shift').getByRole('button', { name: 'Show my changes' });
  await changes.click();
  const diff = cell(page, 'shift').locator('[data-diff]');
  await diff.waitFor();
  expect(await diff.locator('del').allTextContents()).toEqual([expect.stringContaining('-1.5')]);
  expect(await diff.locator('ins').allTextContents()).toEqual([expect.stringContaining('-0.25')]);
  expect(await cell(page, 'shift').locator('[data-editor]').isVisible()).toBe(false);
  await diff.press('Escape');
  await expect.poll(() => cell(page, 'shift').locator('[data-editor]').isVisible()).toBe(true);
  await changes.click();
  await cell(page, 'shift').getByRole('button', { name: 'Reset' }).click();
  await expect.poll(() => diff.count()).toBe(0);
  await expect.poll(() => source(page, 'shift')).toContain('-1.5');
});

test('the buttons copy the text as it stands', async () => {
  const page = await open(lecture);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await rewrite(page, 'shift', (text) => `${text}\n// mine`);
  await cell(page, 'shift').getByRole('button', { name: 'Copy' }).click();
  await page.getByText('Copied.').waitFor({ state: 'attached' });
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await source(page, 'shift'));
});

test('code behind a fold opens with its editor, and an edit there leaves the data of the figure open', async () => {
  const page = await open(lecture);
  const data = output(page, 'calm-side').locator('details');
  await data.locator('summary').click();
  await openEditor(page, 'calm-side');
  const before = await data.innerHTML();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('harbour(new Wall(2, 1, -0.9));');
  await hasStatus(page, 'calm-side', 'ok');
  await expect.poll(() => data.innerHTML()).not.toBe(before);
  expect(await data.getAttribute('open')).not.toBeNull();
});

test('beside a wide cell the buttons of a narrow one stay on the slide, and an old result is seen below its mark', async () => {
  const page = await open(`${miniMl.slides}#specifying-parameters`);
  await rewrite(page, 'loose-numbers', () => 'Linear(1, 2);');
  await error(page, 'loose-numbers').getByText('Write `new Linear(…)`.').waitFor();
  const buttons = cell(page, 'loose-numbers').locator('[data-tools] button:visible');
  const boxes = await buttons.evaluateAll((all) => all.map((button) => {
    const { left, right } = button.getBoundingClientRect();
    return { left, right, isWhole: button.scrollWidth <= button.clientWidth };
  }));
  expect(boxes.length).toBeGreaterThan(3);
  for (const { left, right, isWhole } of boxes) expect([left >= 0, right <= 1280, isWhole]).toEqual([true, true, true]);
  const { top, bottom } = await output(page, 'loose-numbers').evaluate((old) => {
    const { top: at, bottom: under } = getComputedStyle(old, '::before');
    return { top: Number.parseFloat(at), bottom: Number.parseFloat(under) - old.clientHeight };
  });
  expect(top).toBeLessThan(0);
  expect(bottom).toBeGreaterThan(-5);
});
