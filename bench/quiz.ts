/** How soon a question, and an exercise with 100 random cases, says what it thinks of an answer. */
import type { Browser, Page } from 'playwright';
import { median, table } from './table.ts';

const rounds = 20;

/** Milliseconds from each click on "Check" to the word on it; a question is opened again in between. */
function verdicts(page: Page, id: string): Promise<number[]> {
  return page.evaluate(async ([quiz, times]) => {
    const root = document.getElementById(quiz)!;
    const verdict = root.querySelector('[data-verdict]')!;
    const check = root.querySelector<HTMLElement>('[data-check] button')!;
    const found: number[] = [];
    while (found.length < times) {
      verdict.replaceChildren();
      const from = performance.now();
      check.click();
      while (verdict.textContent === '') await new Promise((next) => setTimeout(next));
      found.push(performance.now() - from);
      if (root.matches('[data-quiz][data-done]')) check.click();
      await new Promise((next) => setTimeout(next, 20));
    }
    return found;
  }, [id, rounds] as const);
}

const row = (name: string, times: readonly number[], limit: number): string[] => {
  const middle = median(times);
  const numbers = [middle, Math.max(...times)].map((time) => `${time.toFixed(0)} ms`);
  return [name, ...numbers, middle <= limit ? 'ok' : `over ${limit}`];
};

/** The first answer of each, which has to fetch what it needs, is left out. */
export async function benchQuiz(browser: Browser, lecture: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(lecture);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await page.locator('#which-names [data-options] input').first().check();
  const [, ...choices] = await verdicts(page, 'which-names');
  const [, ...exercises] = await verdicts(page, 'write-names');
  await page.close();
  const rows = [row('a choice', choices, 100), row('an exercise, 100 cases', exercises, 300)];
  return table('Questions: from an answer to its verdict', ['', 'median', 'longest', ''], rows);
}
