/** A reader comes back to a lecture: drafts take their places, and nothing moves under the eyes. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { cell, plant, seeWord, storedDrafts, typeWord } from './draft-pages.ts';
import { layoutShifts } from './layout-shifts.ts';
import { hasStatus, isAtRest, source } from './live.ts';
import { waves } from './sites.ts';

const { lecture, slides } = waves;

const mark = (page: Page): Promise<string | null> => page.getAttribute(`#${cell}`, 'data-waits');
const output = (page: Page): Promise<string | null> => page.textContent(`#${cell} [data-output]`);

/** A cell further down, which is not in view. */
const below = 'turn';

/** A second visit to two cells with drafts, one of them in view, when all that can be drawn is drawn. */
async function comeBack(path = lecture): Promise<Page> {
  const first = await open(lecture, { allow: /\.woff2/ });
  await typeWord(first, 'kept');
  await seeWord(first, 'kept');
  await expect.poll(() => storedDrafts(first)).toHaveLength(1);
  const [draft] = await storedDrafts(first);
  const base = await source(first, below);
  await plant(first, 'drafts', { ...draft, cell: below, base, text: `${base}\nconsole.log("more");`, revision: 'other' });
  const prepare = async (page: Page): Promise<void> => {
    // As tall as it takes to have the cell in view from the first.
    await page.setViewportSize({ width: 1280, height: 2400 });
    // A face that comes late moves letters by a hair, drafts or no drafts.
    await page.route(/\.woff2$/, (route) => route.abort());
  };
  const page = await open(path, { context: first.context(), prepare });
  await first.close();
  await hasStatus(page, below, 'ok');
  await isAtRest(page);
  return page;
}

test.each([
  { view: 'article', path: lecture },
  { view: 'slides', path: `${slides}#${cell}` },
])('nothing in view moves in the $view as drafts come back; a changed cell says that it waits', async ({ path }) => {
  const page = await comeBack(path);
  expect(await mark(page)).toBe('Click to see this with your changes');
  expect(await output(page)).not.toContain('kept');
  expect(await layoutShifts(page)).toEqual([]);
});

test('a cell that waits is swapped when it is clicked, and can be edited at once', async () => {
  const page = await comeBack();
  await page.locator(`#${cell} pre`).first().click();
  await seeWord(page, 'kept');
  await expect.poll(() => mark(page)).toBeNull();
  await page.locator(`#${cell} .cm-content`).waitFor();
  expect(await page.textContent(`#${cell} .cm-content`)).toContain('"kept"');
});

test('a cell that waits is swapped when the focus comes to it', async () => {
  const page = await comeBack();
  await page.locator(`#${cell} [data-action="edit"]`).focus();
  await seeWord(page, 'kept');
  await expect.poll(() => mark(page)).toBeNull();
});

test('a cell that waits is swapped as soon as it is out of view', async () => {
  const page = await comeBack();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await seeWord(page, 'kept');
  await page.locator(`#${cell}`).scrollIntoViewIfNeeded();
  await expect.poll(() => mark(page)).toBeNull();
  await expect.poll(() => page.textContent(`#${cell} [data-code]`)).toContain('"kept"');
});
