/** Exercises, whatever is written into them. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { violationsInBoth } from './axe.ts';
import { open } from './browser.ts';
import { cell, hasStatus, rewrite, source } from './live.ts';
import { kept } from './quizzes.ts';
import { waves } from './sites.ts';

const id = 'write-height';
const start = `${id}-start`;

const verdict = (page: Page): Promise<string | null> => page.textContent(`#${id} > [data-verdict]`);

/** Presses "Check", and waits for the word on it. */
async function check(page: Page, wanted: RegExp): Promise<void> {
  await page.locator(`#${id} [data-check] button`).click();
  await expect.poll(() => verdict(page)).toMatch(wanted);
}

async function write(page: Page, code: string): Promise<void> {
  await rewrite(page, start, () => code);
  await expect.poll(() => source(page, start)).toBe(code);
}

const findsNothing = async (page: Page): Promise<void> => {
  expect(await violationsInBoth(page, `#${id}`)).toEqual([]);
};

test('code that hangs, throws or cannot be read gets a kind word, and good code passes after it', async () => {
  const page = await open(waves.lecture);
  const author = await source(page, start);
  const solution = (await page.locator(`#${id} [data-solution] code`).textContent())!;
  for (const [code, status] of [
    [`${author}\nwhile (true) {}`, 'stopped'],
    [`${author}\nthrow new Error("no");`, 'error'],
    [`${author}\n)`, 'error'],
  ] as const) {
    await write(page, code);
    await check(page, /^Your code has an error\. Fix it/);
    await hasStatus(page, start, status);
    expect(await source(page, start)).toBe(code);
  }
  await write(page, solution);
  await check(page, /^Passed: all 100 random cases agree/);
}, 120_000);

test('axe finds nothing in an exercise as it is asked, failed, told and passed; what was reached comes back', async () => {
  const page = await open(waves.lecture, { reducedMotion: true });
  await findsNothing(page);
  await page.locator(`#${id} [data-help] summary`).first().click();
  await check(page, /^Not yet: /);
  await findsNothing(page);
  await page.locator(`#${id} [data-verdict] p`).evaluate((line) => line.remove());
  await check(page, /^Not yet: /);
  await expect.poll(() => kept(page, waves)).toContain('"tries":2');
  await page.reload();
  await check(page, /You can now view the solution\.$/);
  await page.locator(`#${id} [data-solution] summary`).click();
  await findsNothing(page);
  await write(page, (await page.locator(`#${id} [data-solution] code`).textContent())!);
  await check(page, /^Passed/);
  await findsNothing(page);
  await expect.poll(() => kept(page, waves)).toContain('"state":"right"');
  await page.reload();
  await page.locator(`#${id}[data-done]`).waitFor({ state: 'attached' });
  // In view the reader's code waits until the reader comes to it, and the verdict on it does, too.
  await cell(page, start).locator('[data-code]').click();
  await page.locator(`#${id}[data-state="right"]`).waitFor();
}, 120_000);
