/** Exercises as steps of their slides. */
import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { violationsInBoth } from './axe.ts';
import { open } from './browser.ts';
import { hasStatus, isEditing, output, rewrite, source } from './live.ts';
import { hash } from './location.ts';
import { waves } from './sites.ts';
import { openAudience, openPresenter } from './talk.ts';

const { slides } = waves;
const id = 'write-height';
const start = `${id}-start`;
const asked = 'quiz.7';
const answered = 'quiz.8';
const solved = 'const heightOf = (a: number, x: number) => a * Math.sin(2 * Math.PI * x);';

const exercise = (page: Page): Locator => page.locator(`[id="${id}"]`);
const solution = (page: Page): Locator => exercise(page).locator('[data-solution] pre');
const verdict = (page: Page): Promise<string | null> => exercise(page).locator('[data-verdict]').textContent();

async function check(page: Page, wanted: RegExp): Promise<void> {
  await exercise(page).getByRole('button', { name: 'Check' }).click();
  await expect.poll(() => verdict(page)).toMatch(wanted);
}

test('an exercise comes with a step, is solved there by typing, and its solution comes with the next', async () => {
  const page = await open(`${slides}#quiz.6`);
  expect(await exercise(page).isVisible()).toBe(false);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => exercise(page).isVisible()).toBe(true);
  await expect.poll(() => page.locator('#quiz :is([data-quiz], live-cell:not([data-exercise] *))').first().isVisible()).toBe(false);
  expect(await solution(page).isVisible()).toBe(false);
  for (let tries = 0; tries < 3; tries++) {
    await exercise(page).locator('[data-verdict]').evaluate((words) => words.replaceChildren());
    await check(page, /^Not yet: .* it should be -?\d\.\d+\.$/);
  }
  await output(page, `${id}-check`).locator('svg').waitFor();
  await page.keyboard.press('e');
  await isEditing(page, start);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(solved);
  await expect.poll(() => source(page, start)).toBe(solved);
  await check(page, /^Passed: all 100 random cases agree/);
  expect(await hash(page)).toBe(`#${asked}`);
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await solution(page).waitFor();
  expect(await hash(page)).toBe(`#${answered}`);
  await page.keyboard.press('ArrowLeft');
  await solution(page).waitFor({ state: 'hidden' });
  expect(await source(page, start)).toBe(solved);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => exercise(page).isVisible()).toBe(false);
  await page.locator('#quiz [data-quiz][data-shown]').last().waitFor();
});

test('digits are text in an editor beside a prediction, and no answers to the question below an exercise', async () => {
  const page = await open(`${slides}#a-train.1`);
  const options = page.locator('[id="which-fields"] [data-options] input');
  await expect.poll(async () => {
    await page.keyboard.press('1');
    return options.first().isChecked();
  }).toBe(true);
  await rewrite(page, 'my-train', (text) => text.replace('25', '2'));
  const before = await source(page, 'my-train');
  await page.keyboard.type('//12');
  await expect.poll(() => source(page, 'my-train')).toBe(`${before}//12`);
  await expect.poll(() => options.evaluateAll((all) => all.map((input) => (input as HTMLInputElement).checked)))
    .toEqual([true, false, false]);
  await page.goto(`${slides}#${asked}`);
  await exercise(page).waitFor();
  await page.locator('#quiz h2').click();
  await page.keyboard.press('1');
  await expect.poll(() => page.locator('.deck-typed').textContent()).toBe('1');
  expect(await page.locator('#quiz [data-options] input:checked').count()).toBe(0);
});

test('a deep link leads to the solution, and in the article that lies behind its fold as ever', async () => {
  const page = await open(`${slides}#${answered}`);
  await solution(page).waitFor();
  await page.keyboard.press('a');
  await expect.poll(() => exercise(page).isVisible()).toBe(true);
  await expect.poll(() => solution(page).isVisible()).toBe(false);
});

test('the audience sees the step, the run and its verdict, and the presenter what comes next', async () => {
  const presenter = await openPresenter(asked);
  const audience = await openAudience(presenter);
  await exercise(audience).waitFor();
  await presenter.bringToFront();
  await presenter.locator('.presenter-frame [data-solution] pre').waitFor();
  await check(presenter, /^Not yet: /);
  await expect.poll(() => output(audience, `${id}-check`).locator('pre').first().isVisible()).toBe(true);
  await presenter.keyboard.press('ArrowRight');
  await solution(audience).waitFor();
  expect(await hash(audience)).toBe(`#${answered}`);
});

test('axe finds nothing in an exercise on a slide, asked, failed and told, in light and in dark', async () => {
  const page = await open(`${slides}#${asked}`, { reducedMotion: true });
  const within = `#${id}`;
  expect(await violationsInBoth(page, within)).toEqual([]);
  await exercise(page).locator('[data-help] summary').click();
  await check(page, /^Not yet: /);
  expect(await violationsInBoth(page, within)).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await solution(page).waitFor();
  expect(await violationsInBoth(page, within)).toEqual([]);
});

test('a handout has the author\'s start, not what its reader wrote, and the solution on its last page', async () => {
  const page = await open(`${slides}#${asked}`);
  await rewrite(page, start, () => solved);
  await hasStatus(page, `${id}-check`, 'ok');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.getByRole('dialog').getByRole('link', { name: 'Handout', exact: true }).click();
  await expect.poll(() => exercise(page).isVisible()).toBe(false);
  const [questions, answers] = await page.locator('[data-on-paper="end"]').allInnerTexts();
  expect(questions).toContain('how high the water is at');
  expect(questions).toContain('return a * x;');
  expect(questions).not.toMatch(/Not yet|Passed|Math\.sin|Hint|Check|Solution|Edit/);
  expect(answers).toContain('return a * Math.sin(turn);');
});

test('where each step is a page, one has the exercise and the next the solution too', async () => {
  const page = await open(`${slides}?view=print&steps`);
  await page.emulateMedia({ media: 'print' });
  const sheets = page.locator('#quiz ~ [data-slide="5"]');
  const isOn = (step: number, part: string): Promise<boolean> =>
    sheets.nth(step - 1).locator(`[data-exercise] ${part}`).first().isVisible();
  await expect.poll(() => isOn(7, 'live-cell pre')).toBe(true);
  expect(await isOn(7, '[data-solution] pre')).toBe(false);
  expect([await isOn(8, 'live-cell pre'), await isOn(8, '[data-solution] pre')]).toEqual([true, true]);
  expect(await isOn(8, '[data-check]')).toBe(false);
});

test('without JavaScript the slides\' address shows the exercise, with its solution behind a fold', async () => {
  const page = await open(slides, { javaScript: false });
  expect(await exercise(page).locator('live-cell pre').first().isVisible()).toBe(true);
  expect(await solution(page).isVisible()).toBe(false);
  await exercise(page).locator('[data-solution] summary').click();
  await expect.poll(() => solution(page).isVisible()).toBe(true);
});
