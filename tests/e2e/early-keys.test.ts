/** What a reader types between the click on code and the coming of its editor. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { open, type PageSpec } from './browser.ts';
import { cell as drafted, storedDrafts, typeWord } from './draft-pages.ts';
import { allLaidOut, cell, hasFocus, hasTools, isEditing, isPainted, source } from './live.ts';
import { hash } from './location.ts';
import { waves } from './sites.ts';

/** A page whose cells wait for their editor, and what lets that come. */
async function openHeld(path: string, spec: PageSpec = {}): Promise<{ page: Page; release: () => void }> {
  const page = await open(path, spec);
  await allLaidOut(page);
  await hasTools(page, 'shift');
  return { page, release: await hold(page) };
}

async function hold(
  page: Page, files = /\/cell-editor\.[^/]*\.js$/, end: 'continue' | 'abort' = 'continue',
): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route(files, async (route) => {
    await promise;
    await route[end]();
  });
  return () => resolve(undefined);
}

const piece = (page: Page, text: string) => cell(page, 'shift').locator('code > *', { hasText: text }).last();
const field = (page: Page) => cell(page, 'shift').locator('pre > textarea');

/** Clicks just before the last piece of code that reads so. */
const clickBefore = (page: Page, text: string): Promise<void> => piece(page, text).click({ position: { x: 1, y: 5 } });

const views = [
  { name: 'the article', path: waves.lecture },
  { name: 'a slide', path: `${waves.slides}#shifting` },
  { name: 'the article on a phone', path: waves.lecture, touch: true, width: 390, height: 800 },
];

test.each(views)('in $name all keys between the click and the editor arrive, where the reader clicked', async ({ path, ...spec }) => {
  const { page, release } = await openHeld(path, spec);
  const before = await source(page, 'shift');
  await clickBefore(page, 'Wall');
  await hasFocus(field(page));
  await page.keyboard.type('Hi gx');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.insertText('big ');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  expect(await source(page, 'shift')).toBe(before);
  release();
  await isEditing(page, 'shift');
  expect(await field(page).count()).toBe(0);
  await page.keyboard.type('now');
  await expect.poll(() => source(page, 'shift')).toBe(before.replace(/(?=Wall\(1, 1, -1\.5)/, 'Hi big g\nnow'));
  await page.keyboard.press('Control+z');
  await expect.poll(() => source(page, 'shift')).toBe(before);
});

/** Whether the editor has been asked for. */
const isAsked = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('link[rel="modulepreload"][href*="/cell-editor."]') !== null);

test('a pointer that stays on code has the editor fetched', async () => {
  const { page, release } = await openHeld(waves.lecture);
  expect(await isAsked(page)).toBe(false);
  await piece(page, 'Wall').scrollIntoViewIfNeeded();
  // Whatever the pointer comes to by a scroll, it does not stay on.
  await isPainted(page);
  await piece(page, 'Wall').hover();
  await expect.poll(() => isAsked(page)).toBe(true);
  release();
  expect(await cell(page, 'shift').getAttribute('data-active')).toBeNull();
});

test('what the reader selects over the code before the editor comes is selected in it', async () => {
  const { page, release } = await openHeld(waves.lecture);
  await clickBefore(page, 'Wall');
  await page.keyboard.press('Control+a');
  release();
  await isEditing(page, 'shift');
  await page.keyboard.type('7;');
  await expect.poll(() => source(page, 'shift')).toBe('7;');
});

test('the code does not move below the field that takes the keys', async () => {
  const { page } = await openHeld(waves.lecture);
  const places = () => cell(page, 'shift').evaluate((host) => {
    const from = host.getBoundingClientRect();
    return [...host.querySelectorAll('pre, code > *, [data-output]')].map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return [x - from.x, y - from.y, width, height];
    });
  });
  const before = await places();
  await clickBefore(page, 'Wall');
  await hasFocus(field(page));
  expect(await places()).toEqual(before);
});

test('Escape before the editor comes takes back what was typed, and opens nothing', async () => {
  const { page } = await openHeld(waves.lecture);
  const release = await hold(page, /\/live\.[^/]*\.js$/);
  const before = await source(page, 'shift');
  await clickBefore(page, 'Wall');
  await page.keyboard.type('abc');
  await page.keyboard.press('Escape');
  await hasFocus(cell(page, 'shift'));
  release();
  await cell(page, 'turn').getByRole('button', { name: 'Run' }).press('Enter');
  await page.waitForSelector('live-cell[id="turn"][data-status="ok"]');
  expect(await cell(page, 'shift').locator('[data-editor], textarea').count()).toBe(0);
  expect(await source(page, 'shift')).toBe(before);
});

test('whoever has gone elsewhere meanwhile keeps the focus there, and what was typed', async () => {
  const { page, release } = await openHeld(waves.lecture);
  await clickBefore(page, 'Wall');
  await page.keyboard.type('Old');
  const elsewhere = cell(page, 'turn').getByRole('button', { name: 'Edit' });
  await elsewhere.focus();
  release();
  await expect.poll(() => source(page, 'shift')).toContain('new OldWall(1, 1, -1.5)');
  await hasFocus(elsewhere);
});

test('on a slide the keys of the deck are text until the editor comes', async () => {
  const { page, release } = await openHeld(`${waves.slides}#shifting`);
  const [before, place] = [await source(page, 'shift'), await hash(page)];
  await clickBefore(page, 'Wall');
  await page.keyboard.type('o b ');
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'Home', 'End']) await page.keyboard.press(key);
  release();
  await expect.poll(() => source(page, 'shift')).toBe(before.replace(/(?=Wall\(1, 1, -1\.5)/, 'o b '));
  expect(await hash(page)).toBe(place);
});

test.each(['Enter', 'Space'])('%s on "Edit" opens the editor and writes nothing', async (key) => {
  const { page, release } = await openHeld(waves.lecture);
  const before = await source(page, 'shift');
  await cell(page, 'shift').getByRole('button', { name: 'Edit' }).press(key);
  await hasFocus(field(page));
  await page.keyboard.type('// a\n');
  release();
  await expect.poll(() => source(page, 'shift')).toBe(`// a\n${before}`);
});

test('signs that are being put together are finished before the editor takes over', async () => {
  const { page, release } = await openHeld(waves.lecture);
  await clickBefore(page, 'Wall');
  await hasFocus(field(page));
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { text: 'かべ', selectionStart: 2, selectionEnd: 2 });
  const fetched = page.waitForEvent('requestfinished', (request) => request.url().includes('/cell-editor.'));
  release();
  await fetched;
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  await hasFocus(field(page));
  await client.send('Input.insertText', { text: '壁' });
  await isEditing(page, 'shift');
  await expect.poll(() => source(page, 'shift')).toContain('new 壁Wall(1, 1, -1.5)');
});

test('where the editor cannot be fetched, what was typed stays in sight', async () => {
  const page = await open(waves.lecture, { allow: /ERR_FAILED/ });
  await allLaidOut(page);
  await hasTools(page, 'shift');
  const fail = await hold(page, /\/live\.[^/]*\.js$/, 'abort');
  await clickBefore(page, 'Wall');
  await page.keyboard.type('Old');
  fail();
  await cell(page, 'shift').locator('[data-error]:not(:empty)').waitFor();
  expect(await field(page).inputValue()).toContain('new OldWall(1, 1, -1.5)');
});

test('a draft that comes meanwhile and what is typed both stay', async () => {
  const first = await open(waves.lecture);
  await typeWord(first, 'kept');
  await expect.poll(() => storedDrafts(first)).toHaveLength(1);
  const draft = await source(first, drafted);
  const { promise: released, resolve: release } = Promise.withResolvers<() => void>();
  const prepare = async (page: Page): Promise<void> => release(await hold(page, /\/live\.[^/]*\.js$/));
  const page = await open(waves.lecture, { context: first.context(), prepare });
  await hasTools(page, drafted);
  await page.locator(`#${drafted} [data-action="edit"]`).press('Enter');
  await page.keyboard.type('// new\n');
  (await released)();
  await isEditing(page, drafted);
  await expect.poll(() => source(page, drafted)).toBe(`// new\n${draft}`);
});
