/** A lecture in another language than its site: all that it says beside its author's words is in that language. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { german } from '../../src/engine/words/german/german.ts';
import { isForms } from '../../src/engine/words/speech.ts';
import { words, type Texts } from '../../src/engine/words/words.ts';
import { open } from './browser.ts';
import { allHaveTools, error, hasTools, openEditor, output, rewrite } from './live.ts';
import { onDeck } from './sites.ts';

const { lecture, slides } = onDeck('deutsch');

/** Texts by their place; the forms of one text are texts of their own. */
const textsOf = (texts: Texts, at = ''): [place: string, text: string][] =>
  Object.entries(texts).flatMap(([name, text]) => {
    const place = isForms(texts) ? at : `${at}.${name}`;
    return typeof text === 'string' ? [[place, text] as [string, string]] : textsOf(text, place);
  });

const inGerman = new Set(textsOf(german).map(([, text]) => text));

/** What English texts look like with something in their blanks, where there are words around these. */
const english = textsOf(words)
  .filter(([, text]) => /\p{L}{2,}/u.test(text.replace(/\{\w+\}/g, '')) && !inGerman.has(text))
  .map(([, text]) => new RegExp(`^${text.trim().split(/\{\w+\}/).map(literal).join('.+')}$`, 'u'));

function literal(text: string): string {
  return text.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&');
}

/** All that is read on the page: texts that show, names and descriptions, also within editors. */
const readOn = (page: Page): Promise<string[]> => page.evaluate(() => {
  const attributes = [
    'aria-label', 'aria-description', 'aria-roledescription', 'title', 'placeholder', 'alt', 'data-says',
  ];
  const found = new Set([document.title]);
  const read = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) read(element.shadowRoot);
      if (element.closest('script, style, [data-code] pre, [hidden]') || !element.checkVisibility()) continue;
      for (const name of attributes) found.add(element.getAttribute(name) ?? '');
      for (const child of element.childNodes) if (child.nodeType === 3) found.add(child.nodeValue!.trim());
    }
  };
  read(document);
  return [...found].filter((text) => text !== '');
});

const englishOn = async (page: Page): Promise<string[]> =>
  (await readOn(page)).filter((text) => english.some((one) => one.test(text)));

test('the walk finds what is English on a lecture in English', async () => {
  const page = await open(onDeck('alone').lecture);
  await hasTools(page, 'crest');
  expect(await englishOn(page)).toEqual(expect.arrayContaining(['Skip to content', 'Contents', 'Run', 'Cell crest']));
});

test('a German article, with the tools of its cells and questions', async () => {
  const page = await open(lecture);
  await allHaveTools(page);
  expect(await page.locator('[data-predict] button').allTextContents()).toContain('Vorhersagen');
  expect(await page.locator('html').getAttribute('lang')).toBe('de');
  expect(await page.locator('.site-header nav a').allTextContents()).toEqual(['Vorlesungen']);
});

test('what the compiler, the worker and engines say of a German cell', async () => {
  const page = await open(lecture);
  await hasTools(page, 'doppelt');
  const says = (): Promise<string | null> => error(page, 'doppelt').textContent();
  await rewrite(page, 'doppelt', () => 'nichts;');
  await expect.poll(says).toBe('Zeile 1, Spalte 1: `nichts` ist weder hier noch weiter oben definiert.');
  await rewrite(page, 'doppelt', () => 'const liste: any = null;\nliste.length;');
  await expect.poll(says).toMatch(/^Zeile 2, Spalte \d+: TypeError: .* Was vor `length` steht, hat keinen Wert: /);
  await rewrite(page, 'doppelt', () => 'for (let at = 0; at < 300; at++) console.log(at);');
  await expect.poll(() => output(page, 'doppelt').textContent()).toContain('… mehr als 200 Zeilen');
});

test('German slides with their help', async () => {
  const page = await open(slides);
  await page.keyboard.press('?');
  await page.locator('[data-part="help"][open]').waitFor();
  expect(await englishOn(page)).toEqual([]);
  const keys = await page.locator('[data-part="help"] kbd').allTextContents();
  expect(keys).toEqual(expect.arrayContaining(['Leertaste', 'Strg Enter', 'Pos1']));
});

test('a German presenter, with its time', async () => {
  const page = await open(`${slides}?view=presenter#welle`);
  await page.getByRole('button', { name: 'Publikumsfenster' }).waitFor();
  await page.keyboard.press('PageDown');
  await page.getByText('Als Nächstes').first().waitFor();
  expect(await englishOn(page)).toEqual([]);
});

test('a language that the site gives in a file, and English where the file has no text', async () => {
  const page = await open(onDeck('czech').lecture);
  expect(await page.locator('summary').first().textContent()).toBe('Obsah');
  expect(await page.locator('.skip-link').textContent()).toBe('Skip to content');
});

test('a Hebrew lecture is read from the right, its code from the left, and vowel signs stay with their letters', async () => {
  const page = await open(`${onDeck('hebrew').slides}#משתנים`);
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  const lefts = await page.locator('[data-current] [data-code] code').first().evaluate((code) => {
    const texts = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const found: [string, number][] = [];
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      range.selectNodeContents(node);
      if (node.nodeValue!.trim() !== '') found.push([node.nodeValue!.trim(), range.getBoundingClientRect().left]);
    }
    return found.slice(0, found.findIndex(([text]) => text === '5') + 1);
  });
  expect(lefts.map(([text]) => text)).toEqual(['const', 'מחיר', '=', '5']);
  expect(lefts.map(([, left]) => left)).toEqual(lefts.map(([, left]) => left).toSorted((a, b) => a - b));
  const item = (await page.locator('[data-current] li').first().boundingBox())!;
  expect(item.x + item.width).toBeGreaterThan(1100);
  const title = await (await open(onDeck('hebrew').lecture)).locator('main h1').last().textContent();
  expect(title).toBe('מָבוֹא לְתִכְנוּת');
});

test('in an editor the right arrow walks to the right, also across a name that is read from the right', async () => {
  const page = await open(`${onDeck('hebrew').slides}#משתנים`);
  await hasTools(page, 'price');
  await openEditor(page, 'price');
  await page.keyboard.press('Control+Home');
  const caret = (): Promise<number> => page.locator('live-cell[id="price"] [data-editor]').evaluate((box) => {
    const root = box.shadowRoot as unknown as { getSelection(): Selection };
    const before = root.getSelection().getRangeAt(0).cloneRange();
    before.setStart(box.shadowRoot!.querySelector('.cm-line')!, 0);
    return before.toString().length;
  });
  const places: number[] = [];
  for (let press = 0; press < 'const מחיר = 5;'.length; press++) {
    await page.keyboard.press('ArrowRight');
    places.push(await caret());
  }
  // Into the name at its left, which is its end, and out of it at its right, where it begins.
  expect(places).toEqual([1, 2, 3, 4, 5, 6, 9, 8, 7, 10, 11, 12, 13, 14, 15]);
});
