import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { open, type PageSpec } from './browser.ts';
import { cell, hasStatus, isEditing, openEditor, rewrite } from './live.ts';
import { onCourse } from './sites.ts';

const { lecture } = onCourse('line');

const types = (page: Page) => cell(page, 'shift').locator('[data-types]');
const wrong = (text: string): string => `const n: number = "hello";\n${text}`;
const message = 'Line 1, column 7: Type `string` is not assignable to type `number`.';

/** Tells a page of another connection than its own, and counts what is fetched for types. */
function onConnection(connection: object, fetched: string[]): PageSpec {
  return {
    prepare: async (page) => {
      page.on('request', (request) => {
        if (/\/types[^/]*\.js$/.test(request.url())) fetched.push(request.url());
      });
      await page.addInitScript((given) => Object.defineProperty(navigator, 'connection', { value: given }), connection);
    },
  };
}

test('a text in a number is marked where it stands, and said in words', async () => {
  const page = await open(lecture);
  await rewrite(page, 'shift', wrong);
  await expect.poll(() => types(page).locator('li').allTextContents()).toEqual([message]);
  await hasStatus(page, 'shift', 'ok');
  await expect.poll(() => cell(page, 'shift').locator('.type-place').allTextContents()).toEqual(['n']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => types(page).textContent()).toBe('');
  await expect.poll(() => cell(page, 'shift').locator('.type-place').count()).toBe(0);
});

test('a type of a cell above counts below, and by keyboard the words lead to the place', async () => {
  const page = await open(lecture);
  await rewrite(page, 'linear', (text) => `${text}\nconst size: number = 1;`);
  await rewrite(page, 'shift', (text) => `${text}\nsize.length;`);
  await types(page).locator('li').waitFor();
  const source = await cell(page, 'shift').getAttribute('data-source') ?? '';
  expect(await types(page).locator('li').allTextContents()).toEqual([
    `Line ${source.split('\n').length}, column 6: Property \`length\` does not exist on type \`number\`.`,
  ]);
  await types(page).getByRole('button').focus();
  await page.keyboard.press('Enter');
  await isEditing(page, 'shift');
  await page.keyboard.type('X');
  await expect.poll(() => cell(page, 'shift').getAttribute('data-source')).toMatch(/size\.Xlength;$/);
});

test('nothing is fetched for types before the first edit of a text', async () => {
  const fetched: string[] = [];
  const page = await open(lecture, onConnection({ effectiveType: '4g', saveData: false }, fetched));
  await openEditor(page, 'shift');
  await page.keyboard.press('Control+Enter');
  await hasStatus(page, 'shift', 'ok');
  expect(fetched).toEqual([]);
  await page.keyboard.type(' ');
  await expect.poll(() => fetched.length).toBe(1);
});

test('a reader who saves data is asked first', async () => {
  const fetched: string[] = [];
  const page = await open(lecture, onConnection({ effectiveType: '4g', saveData: true }, fetched));
  await rewrite(page, 'shift', wrong);
  await hasStatus(page, 'shift', 'ok');
  const button = cell(page, 'shift').getByRole('button', { name: 'Check types (1.1 MB)' });
  await button.waitFor();
  expect(fetched).toEqual([]);
  await button.click();
  await expect.poll(() => types(page).locator('li').allTextContents()).toEqual([message]);
  expect(await page.getByRole('button', { name: /^Check types/ }).count()).toBe(0);
});
