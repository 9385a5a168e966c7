/** How soon a letter in the field of the search shows what it finds, beside a field that repeats its text. */
import type { Browser, Page } from 'playwright';
import { median, short, table } from './table.ts';

/** Beginnings of words, as they are typed: few letters find most. */
const questions = [
  'l', 'lo', 'los', 'loss', 'd', 'de', 'dec', 'decision b', 'm', 'mo', 'model', 'new Lin', 'p', 'points',
];
const limit = 100;

/** Milliseconds from each text of a field until what follows of it is painted. */
const typed = (page: Page, field: string): Promise<number[]> => page.evaluate(async ([selector, texts]) => {
  const input = document.querySelector<HTMLInputElement>(selector)!;
  const found: number[] = [];
  for (const text of texts) {
    await new Promise(requestAnimationFrame);
    const from = performance.now();
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((painted) => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = painted;
      port2.postMessage('');
    }));
    found.push(performance.now() - from);
  }
  return found;
}, [field, questions] as const);

/** A field without a search: the time of a frame. */
async function floor(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const [input, line] = [document.createElement('input'), document.createElement('p')];
    input.id = 'floor';
    input.addEventListener('input', () => (line.textContent = input.value));
    document.body.prepend(input, line);
  });
  return typed(page, '#floor');
}

/** `article` is the address of a lecture; the first answer, which waits for the index, is told apart. */
export async function benchSearch(browser: Browser, article: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(article);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  const bare = median(await floor(page));
  const opened = performance.now();
  await page.locator('[data-search]').first().click();
  await page.locator('dialog.search input').fill('a');
  await page.locator('[data-result]').first().waitFor();
  const first = performance.now() - opened;
  const times = await typed(page, 'dialog.search input');
  await page.close();
  const row = (name: string, time: number, most = Infinity): string[] =>
    [name, short(time), short(time / bare), time <= most ? 'ok' : `over ${most}`];
  return table('Search: from a letter to what it finds', ['', 'ms', 'of a bare field', ''], [
    row('opened until the first result', first),
    row('a letter, median', median(times), limit),
    row('a letter, worst', Math.max(...times), limit),
  ]);
}
