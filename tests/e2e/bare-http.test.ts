/** Where browsers hold back: a name without https, and site data that is switched off. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { cell, lecture, slides, source } from './live.ts';
import { isPresenter } from './talk.ts';

/** What browsers have over https alone is taken away. */
const insecure = async (page: Page): Promise<void> => void await page.addInitScript(() => {
  for (const name of ['locks', 'clipboard', 'wakeLock']) Object.defineProperty(Navigator.prototype, name, { value: undefined });
  for (const name of ['randomUUID', 'subtle']) Object.defineProperty(Crypto.prototype, name, { value: undefined });
  Object.defineProperty(globalThis, 'isSecureContext', { value: false });
});

/** Asking for any storage throws, as with site data switched off. */
const denied = async (page: Page): Promise<void> => void await page.addInitScript(() => {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
    Object.defineProperty(globalThis, name, {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  }
});

/** Steps the one number of a small cell up. */
async function stepUp(page: Page): Promise<void> {
  await page.locator('#smallest-model [data-action="edit"]').focus();
  await page.locator('#smallest-model [data-number]').press('ArrowUp');
  await page.locator('#smallest-model[data-edited][data-status="ok"]').waitFor();
}

test('without https code runs, is kept over a reload, and is shared as a link that opens', async () => {
  const page = await open(`${slides}#model`, { prepare: insecure, allow: /ERR_ABORTED/ });
  await stepUp(page);
  const edited = await source(page, 'smallest-model');
  await page.locator('#smallest-model [data-action="share"]').click();
  await expect.poll(() => page.locator('dialog input[name="link"]').inputValue()).toMatch(/&e=1\./);
  const link = await page.locator('dialog input[name="link"]').inputValue();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('Link copied.').waitFor();
  const other = await open(link, { prepare: insecure });
  await other.getByRole('button', { name: 'Apply' }).click();
  await expect.poll(() => source(other, 'smallest-model')).toBe(edited);
  await page.reload();
  // What is in view waits for its reader.
  await page.locator('#smallest-model[data-waits]').waitFor();
});

test('without https a talk is given, and its window says what the browser does not let it do', async () => {
  const presenter = await open(`${slides}?view=presenter#model`, { prepare: insecure });
  await isPresenter(presenter);
  await presenter.getByText('This screen may turn itself off', { exact: false }).waitFor();
  const audience = await open(`${slides}?role=audience`, { context: presenter.context(), prepare: insecure });
  await presenter.bringToFront();
  await presenter.keyboard.press('PageDown');
  await expect.poll(() => audience.locator('[data-current]').getAttribute('id')).toBe('specifying-parameters');
});

test.each([lecture, `${slides}#model`])('with storage denied /%s works, and one line says that nothing is kept', async (path) => {
  const page = await open(path, { prepare: denied });
  await stepUp(page);
  await page.getByText('Your browser does not allow this page to save your changes.', { exact: false }).waitFor();
  await page.locator('[data-notice="trouble"]').getByRole('button', { name: 'Close' }).click();
  const before = await source(page, 'smallest-model');
  await page.locator('#smallest-model [data-number]').press('ArrowUp');
  await expect.poll(() => source(page, 'smallest-model')).not.toBe(before);
  expect(await page.locator('[data-notice]').count()).toBe(0);
});

test('what cannot start says why, in the words of the browser', async () => {
  const page = await open(`${slides}#model`, {
    prepare: async (one) => {
      await one.addInitScript(() => {
        Crypto.prototype.getRandomValues = () => {
          throw new Error('no random numbers');
        };
      });
    },
  });
  await cell(page, 'smallest-model').getByRole('button', { name: 'Edit' }).dispatchEvent('click');
  await expect.poll(() => cell(page, 'smallest-model').locator('[data-error]').textContent())
    .toBe('This does not work here: no random numbers');
});
