/** What is said of a reader's code and answers: when it is asked for, once, and about what stands there. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { cell, error, hasStatus, output, rewrite, source, uncover } from './live.ts';
import { kept } from './quizzes.ts';
import { onCourse } from './sites.ts';

const { lecture } = onCourse('line');

const id = 'write-label';
const start = `${id}-start`;
const verdict = (page: Page): Promise<string> => page.locator(`#${id} > [data-verdict]`).innerText();
const check = (page: Page): Promise<void> => page.locator(`#${id} [data-check] button`).click();

test('many lines scroll in a box, and under an error an old result says that it is old', async () => {
  const page = await open(lecture);
  await uncover(page, 'shift');
  await rewrite(page, 'shift', (text) => `${text}\nfor (let i = 0; i < 99; i++) console.log(i);\n0.1 + 0.2;`);
  const box = output(page, 'shift').getByRole('region', { name: 'Output, 100 lines' });
  await box.waitFor();
  expect(await box.evaluate(({ scrollHeight, clientHeight }) => scrollHeight > 2 * clientHeight)).toBe(true);
  expect(await box.locator('pre').last().textContent()).toBe('0.3');
  await rewrite(page, 'shift', (text) => `${text}\nafter.foward(1, 2);`);
  await hasStatus(page, 'shift', 'error');
  await expect.poll(() => output(page, 'shift').getAttribute('data-stale')).toBe('Old result, from before the error');
  await expect.poll(() => error(page, 'shift').textContent()).toMatch(/There is no method `foward` here\. Did you mean `forward`\?$/);
});

test('the editor has its hint in a place of its own, over nothing', async () => {
  const page = await open(lecture);
  await cell(page, 'shift').locator('.tok-keyword').first().click();
  const hint = await cell(page, 'shift').locator('[data-hint]').boundingBox();
  const below = await output(page, 'shift').boundingBox();
  const code = await cell(page, 'shift').locator('[data-code] pre').boundingBox();
  expect(hint!.y).toBeGreaterThanOrEqual(code!.y + code!.height - 1);
  expect(hint!.y + hint!.height).toBeLessThanOrEqual(below!.y + 1);
});

test('an exercise is silent until it is asked, says its verdict once, and only about the code that stands there', async () => {
  const page = await open(lecture);
  const author = await source(page, start);
  const solution = (await page.locator(`#${id} [data-solution] code`).textContent())!;
  await rewrite(page, start, () => solution);
  await hasStatus(page, start, 'ok');
  expect(await page.locator(`#${id}`).innerText()).not.toMatch(/Passed|Not yet/);
  await check(page);
  await expect.poll(() => verdict(page)).toMatch(/^Passed: /);
  expect((await page.locator(`#${id}`).innerText()).match(/Passed/g)).toHaveLength(1);
  await rewrite(page, start, () => author);
  await expect.poll(() => verdict(page)).toBe('');
  await rewrite(page, start, (text) => text.replace('function labelOf', 'function other'));
  await check(page);
  await expect.poll(() => verdict(page)).toBe('Your code no longer defines `labelOf`, which the check needs.');
});

test('the same wrong answer counts once, and its verdict is there after a reload', async () => {
  const page = await open(lecture);
  const quiz = page.locator('#coordinates');
  await quiz.locator('input').fill('1000');
  for (let times = 0; times < 3; times++) await quiz.getByRole('button', { name: 'Check' }).click();
  await expect.poll(() => quiz.locator('[data-verdict]').innerText()).toMatch(/That is too large\.$/);
  expect(await quiz.getAttribute('data-done')).toBeNull();
  const said = await quiz.locator('[data-verdict]').innerText();
  await expect.poll(() => kept(page, onCourse('line'))).toContain('"tries":1');
  await page.reload();
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await expect.poll(() => quiz.locator('[data-verdict]').textContent()).toBe(said);
});
