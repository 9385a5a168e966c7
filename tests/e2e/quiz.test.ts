import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { violations, violationsInBoth } from './axe.ts';
import { open } from './browser.ts';
import { hasStatus, rewrite } from './live.ts';
import { miniMl, waves } from './sites.ts';

interface Asked {
  id: string;
  isTyped: boolean;
  /** In the order of their author. */
  options: { right: boolean; text: string; feedback: string }[];
}

/** All questions of a page, with what their keys say. */
const questionsOf = (page: Page): Promise<Asked[]> => page.$$eval('[data-quiz]', (all) => all.map((quiz) => ({
  id: quiz.id,
  isTyped: quiz.querySelector('[data-answer]') !== null,
  options: [...quiz.querySelectorAll<HTMLElement>('[data-of]')]
    .sort((a, b) => Number(a.dataset['of']) - Number(b.dataset['of']))
    .map((item) => ({
      right: 'right' in item.dataset,
      text: item.dataset['text'] ?? '',
      feedback: item.lastElementChild!.textContent.trim(),
    })),
})));

/** Answers a question with some of its options, and gives the word on it, and whether its key is open. */
function answer(
  page: Page, { id, options }: Asked, chosen: readonly number[],
): Promise<{ told: string; open: boolean }> {
  return page.evaluate(async ([quizId, places, typed]) => {
    const quiz = document.getElementById(quizId)!;
    const field = quiz.querySelector<HTMLInputElement>('[data-answer] input');
    if (field) field.value = typed;
    for (const input of quiz.querySelectorAll<HTMLInputElement>('[data-options] label input')) {
      if (input.checked !== places.includes(Number(input.value))) input.click();
    }
    quiz.querySelector<HTMLElement>('[data-check] button')!.click();
    await new Promise((done) => setTimeout(done));
    const told = (quiz.querySelector('[data-verdict]')?.textContent ?? '').replace(/\s+/g, ' ');
    return { told, open: quiz.querySelector('[data-key] ol')!.checkVisibility() };
  }, [id, chosen, options[chosen[0]!]!.text] as const);
}

/** The next word on a question is another one: as after "Try again". */
const again = (page: Page, { id }: Asked): Promise<void> =>
  page.$eval(`[id="${id}"] [data-check] button`, (button) => (button as HTMLElement).click());

const placesOf = ({ options }: Asked, right: boolean): number[] =>
  options.flatMap((option, at) => (option.right === right ? [at] : []));

const plain = (text: string): string => text.replace(/\s+/g, ' ');

test('every question of the lecture tells a right answer from a wrong one, and why', async () => {
  const page = await open(miniMl.lecture);
  const asked = await questionsOf(page);
  expect(asked.length).toBeGreaterThanOrEqual(20);
  await page.locator('[data-quiz] [data-check] button').first().click();
  await expect.poll(() => page.locator('[data-quiz] [data-verdict]').first().innerText()).toMatch(/first\.$/);
  const strange: string[] = [];
  for (const question of asked) {
    const [first, second] = placesOf(question, false);
    if (first !== undefined) {
      const { told, open: isOpen } = await answer(page, question, [first]);
      const feedback = plain(question.options[first]!.feedback);
      if (!told.startsWith('Not quite.') || !told.includes(feedback) || isOpen) strange.push(`${question.id}: ${told}`);
    }
    if (second !== undefined) {
      const last = await answer(page, question, [second]);
      if (!last.told.startsWith('Not quite: the answer') || !last.open) strange.push(`${question.id}: ${last.told}`);
      await again(page, question);
    }
    const { told } = await answer(page, question, placesOf(question, true));
    if (!told.startsWith('Right.')) strange.push(`${question.id}: ${told}`);
  }
  expect(strange).toEqual([]);
  expect(await violations(page, { within: '[data-quiz]' })).toEqual([]);
}, 120_000);

test('whatever is typed is answered kindly and kept; digits choose, and the focus stays', async () => {
  const page = await open(waves.lecture);
  const number = page.locator('#how-many');
  const field = number.locator('[data-answer] input');
  await field.focus();
  for (const text of ['many', '1e999x', '<b>4</b>', 'x'.repeat(5000)]) {
    await field.fill(text);
    await page.keyboard.press('Enter');
    await expect.poll(() => number.locator('[data-verdict]').innerText()).toMatch(/digits|the limit is/);
    expect(await field.inputValue()).toBe(text);
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  }
  await field.fill('4');
  await page.keyboard.press('Enter');
  await expect.poll(() => number.locator('[data-verdict]').innerText()).toMatch(/^Right/);
  await page.locator('#what-runs input').first().focus();
  await page.keyboard.press('3');
  await expect.poll(() => page.locator('#what-runs input').nth(2).isChecked()).toBe(true);
});

test('on slides a question comes with a step, digits choose, hands are counted, and the next step tells', async () => {
  const page = await open(`${waves.slides}#quiz`);
  const quiz = page.locator('#which-move');
  expect(await quiz.isVisible()).toBe(false);
  await page.keyboard.press('ArrowRight');
  await quiz.locator('[data-tally]').first().waitFor();
  await page.keyboard.press('2');
  await expect.poll(() => quiz.locator('[data-options] label input').nth(1).isChecked()).toBe(true);
  await quiz.locator('[data-tally]').first().fill('3');
  await quiz.locator('[data-tally]').nth(1).fill('1');
  await page.keyboard.press('Enter');
  const shares = await quiz.locator('meter').evaluateAll((all) => all.map((bar) => (bar as HTMLMeterElement).value));
  expect(shares).toEqual([0.75, 0.25, 0, 0]);
  expect(await quiz.locator('[data-key]').isVisible()).toBe(false);
  await page.keyboard.press('ArrowRight');
  await quiz.locator('[data-key] li').first().waitFor();
  expect(await quiz.locator('[data-mark="right"]').count()).toBe(1);
  await page.keyboard.press('ArrowRight');
  await page.locator('#two-names').waitFor();
  expect(await quiz.isVisible()).toBe(false);
});

test('a talk that begins at an answer shows it, with a place for hands in the presenter view too', async () => {
  const page = await open(`${waves.slides}?view=presenter#quiz.2`);
  await page.locator('[id="which-move"] [data-mark="right"]').first().waitFor();
  expect(await page.locator('[id="which-move"] [data-tally]').count()).toBe(4);
});

/** Puts something into the store of answers that no page of ours would put there. */
const damage = (page: Page): Promise<void> => page.evaluate((name) => new Promise<void>((done, fail) => {
  const request = indexedDB.open(name);
  request.onerror = () => fail(request.error!);
  request.onsuccess = () => {
    const work = request.result.transaction('answers', 'readwrite');
    work.objectStore('answers').put({ lecture: '/lectures/waves/', question: 'two-names', version: 99, tries: 'x' });
    work.oncomplete = () => {
      request.result.close();
      done();
    };
  };
}), `${waves.storage}-answers`);

test('answers are there again after a reload, damaged ones are set aside, and all can be forgotten', async () => {
  const page = await open(waves.lecture);
  const field = page.locator('#how-many [data-answer] input');
  await field.fill('4');
  await page.keyboard.press('Enter');
  const progress = page.locator('[data-progress] > p');
  await expect.poll(() => progress.textContent()).toMatch(/^1 of \d+ questions answered, 1 right\.$/);
  await damage(page);
  await page.reload();
  await expect.poll(() => progress.textContent()).toMatch(/^1 of \d+ questions answered, 1 right\.$/);
  await expect.poll(() => field.inputValue()).toBe('4');
  await expect.poll(() => page.locator('#how-many').getAttribute('data-done')).toBe('');
  await page.locator('[data-progress] button').click();
  await expect.poll(() => progress.textContent()).toMatch(/^0 of/);
  await page.reload();
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  expect(await field.inputValue()).toBe('');
});

/** Presses "Check", and gives the word on it and how long it took. */
const check = (page: Page, id: string): Promise<{ told: string; took: number }> => page.evaluate(async (exercise) => {
  const root = document.getElementById(exercise)!;
  const verdict = root.querySelector('[data-verdict]')!;
  verdict.replaceChildren();
  const from = performance.now();
  root.querySelector<HTMLElement>('[data-check] button')!.click();
  while (verdict.textContent === '') await new Promise(requestAnimationFrame);
  return { told: verdict.textContent, took: performance.now() - from };
}, id);

test('an exercise shows the smallest case that fails, tells its solution after three tries, and passes with it', async () => {
  const page = await open(waves.lecture);
  const id = 'write-height';
  const solution = page.locator(`#${id} [data-solution]`);
  expect((await check(page, id)).told).toMatch(/^Not yet: \d+ of 100 random cases differ/);
  expect(await page.locator(`#${id} [data-figure="curve"] svg`).isVisible()).toBe(true);
  await rewrite(page, `${id}-start`, (text) => text.replace('return a * x;', 'return a * x]'));
  await hasStatus(page, `${id}-start`, 'error');
  expect((await check(page, id)).told).toMatch(/^Your code has an error/);
  expect(await solution.isVisible()).toBe(false);
  expect((await check(page, id)).told).toContain('You can now view the solution.');
  await solution.locator('summary').click();
  const code = await solution.locator('code').innerText();
  await rewrite(page, `${id}-start`, () => code);
  await hasStatus(page, `${id}-check`, 'ok');
  await expect.poll(async () => (await check(page, id)).told).toMatch(/^Passed: all 100 random cases agree/);
  const { took } = await check(page, id);
  console.log(`verdict on 100 cases: ${took.toFixed(0)} ms`);
  expect(took).toBeLessThan(3000);
});

test('without JavaScript questions can be read, and their keys unfolded', async () => {
  const page = await open(waves.lecture, { javaScript: false });
  const key = page.locator('#which-move [data-key]');
  expect(await key.locator('li').first().isVisible()).toBe(false);
  await key.locator('summary').click();
  await expect.poll(() => key.locator('[data-right]').innerText()).toContain('up and down');
});

test('axe finds nothing in a question, however far its reader is, in light and in dark', async () => {
  const page = await open(waves.lecture, { reducedMotion: true });
  const [one, typed] = (await questionsOf(page)).filter(({ id }) => ['which-move', 'two-names'].includes(id));
  const isClean = async (): Promise<void> => {
    expect(await violationsInBoth(page, `#${one!.id}, #${typed!.id}`)).toEqual([]);
  };
  await isClean();
  for (const { id } of [one!, typed!]) await page.locator(`#${id} [data-help] summary`).click();
  await isClean();
  // The same wrong answer twice would count once.
  for (const [at, state] of ['[data-state="wrong"]', '[data-done]'].entries()) {
    for (const asked of [one!, typed!]) await answer(page, asked, placesOf(asked, false).slice(at, at + 1));
    await page.locator(`#${typed!.id}${state}`).waitFor();
    await isClean();
  }
  for (const asked of [one!, typed!]) {
    await again(page, asked);
    await answer(page, asked, placesOf(asked, true));
  }
  await page.locator(`#${typed!.id}[data-state="right"]`).waitFor();
  await isClean();
});
