import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { open } from './browser.ts';
import { cell, enterCell, longRun, marks, openEditor, plant, seeWord, statusOf, storedDrafts, typeWord } from './draft-pages.ts';
import { three, waves } from './sites.ts';

const { lecture, slides } = three;

/** A page with one draft that has run, and the draft as it is stored. */
async function withDraft(word: string, at = lecture) {
  const page = await open(at);
  await typeWord(page, word);
  await seeWord(page, word);
  await expect.poll(() => marks(page)).toEqual([]);
  const [draft] = await storedDrafts(page);
  return { page, draft: draft!, context: page.context() };
}

const notice = (page: Page, key: string): Promise<string | null> => page.textContent(`[data-notice="${key}"]`);

test('a change survives a reload, in the article and in the slides', async () => {
  const { page } = await withDraft('kept');
  await page.reload();
  await enterCell(page);
  await seeWord(page, 'kept');
  await expect.poll(() => page.textContent(`#${cell} [data-code]`)).toContain('"kept"');
  await page.goto(`${slides}#${cell}`);
  await enterCell(page);
  await seeWord(page, 'kept');
});

test('a reader who changes nothing leaves nothing behind', async () => {
  const page = await open(lecture);
  await openEditor(page);
  await page.locator(`#${cell} [data-action="run"]`).press('Enter');
  await expect.poll(() => statusOf(page)).toBe('ok');
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});

test('a cell that is reset leaves no draft', async () => {
  const { page } = await withDraft('gone');
  await page.locator(`#${cell} [data-action="reset"]`).press('Enter');
  await expect.poll(() => storedDrafts(page)).toEqual([]);
});

test('two windows of one reader follow each other', async () => {
  const first = await open(lecture);
  const second = await open(`${slides}#${cell}`, { context: first.context() });
  await first.bringToFront();
  await typeWord(first, 'one');
  await second.bringToFront();
  await seeWord(second, 'one');
  await second.locator(`#${cell} [data-action="reset"]`).press('Enter');
  await expect.poll(() => first.textContent(`#${cell} [data-output]`)).not.toContain('one');
});

test('an audience\'s window shows no drafts, follows no reader, and keeps nothing', async () => {
  const { page, context, draft } = await withDraft('mine');
  const prepare = async (audience: Page): Promise<void> => void await audience.addInitScript(() => {
    const watcher = new MutationObserver(() => {
      document.documentElement.setAttribute('data-role', 'audience');
      watcher.disconnect();
    });
    watcher.observe(document, { childList: true });
  });
  const audience = await open(lecture, { context, prepare });
  await page.keyboard.type('\nconsole.log("more");');
  await seeWord(page, 'more');
  await audience.bringToFront();
  await audience.locator(`#${cell} [data-action="run"]`).press('Enter');
  await expect.poll(() => statusOf(audience)).toBe('ok');
  expect(await audience.textContent(`#${cell} [data-output]`)).not.toMatch(/mine|more/);
  await typeWord(audience, 'shown');
  await seeWord(audience, 'shown');
  expect(await storedDrafts(page)).toMatchObject([{ cell: draft.cell, text: expect.not.stringContaining('shown') }]);
  expect(await page.textContent(`#${cell} [data-output]`)).not.toContain('shown');
});

test('what another window wrote unseen is not overwritten before the reader chooses', async () => {
  const { page, draft } = await withDraft('mine');
  const theirs = { ...draft, text: `${draft.text}\nconsole.log("theirs");`, revision: 'other' };
  await plant(page, 'drafts', theirs);
  await page.locator(`#${cell} .cm-content`).click();
  await page.keyboard.type(' ');
  await page.waitForSelector(`[data-notice="conflict-${cell}"]`);
  expect(await storedDrafts(page)).toEqual([theirs]);
  await page.getByRole('button', { name: 'Use the other version' }).click();
  await seeWord(page, 'theirs');
  await plant(page, 'drafts', { ...theirs, revision: 'third' });
  await page.locator(`#${cell} .cm-content`).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\nconsole.log("last");');
  await page.getByRole('button', { name: 'Keep my version' }).click();
  await expect.poll(async () => (await storedDrafts(page))[0]!.text).toContain('"last"');
});

test.each([
  ['denied', 'SecurityError', /does not allow this page to save/],
  ['full', 'QuotaExceededError', /no room left/],
])('storage that is %s is said plainly, and editing goes on', async (_, name, words) => {
  const prepare = async (page: Page): Promise<void> => {
    await page.addInitScript((kind) => {
      Object.defineProperty(IDBFactory.prototype, 'open', {
        value: () => {
          const { dataset } = document.documentElement;
          dataset['attempts'] = String(Number(dataset['attempts'] ?? 0) + 1);
          throw new DOMException('no', kind);
        },
      });
    }, name);
  };
  const page = await open(lecture, { prepare });
  await typeWord(page, 'still');
  await seeWord(page, 'still');
  expect(await notice(page, 'trouble')).toMatch(words);
  const attempts = (): Promise<number> => page.evaluate(() => Number(document.documentElement.dataset['attempts']));
  const [button, before] = [await page.getByRole('button', { name: 'Download' }).elementHandle(), await attempts()];
  await page.keyboard.type(' // again');
  await expect.poll(attempts).toBeGreaterThan(before);
  expect(await button!.evaluate((pressed) => pressed.isConnected)).toBe(true);
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  expect((await file).suggestedFilename()).toBe('my-changes.ts');
  await seeWord(page, 'still');
});

test('a record that cannot be read is set aside, and the others are kept', async () => {
  const { page, draft } = await withDraft('whole');
  await plant(page, 'drafts', { lecture: draft.lecture, cell: 'broken', text: 7 });
  await page.reload();
  await enterCell(page);
  await seeWord(page, 'whole');
  expect(await notice(page, 'damaged')).toContain('We kept a copy.');
  await expect.poll(() => storedDrafts(page)).toEqual([draft]);
});

test('a draft of another edition is not applied before the reader chooses', async () => {
  const { page, draft } = await withDraft('older');
  await plant(page, 'drafts', { ...draft, base: 'what the author wrote before' });
  await page.reload();
  await page.waitForSelector(`[data-notice="edition-${cell}"]`);
  expect(await statusOf(page)).toBe('static');
  await page.getByText('Compare', { exact: true }).click();
  await expect.poll(() => page.textContent('[data-notices] ins')).toContain('older');
  expect(await violations(page, { within: '[data-notices]' })).toEqual([]);
  await page.getByRole('button', { name: 'Keep my version' }).click();
  await seeWord(page, 'older');
  await expect.poll(async () => (await storedDrafts(page))[0]!.base).toBe(draft.base);
});

test('the new text of the lecture can be chosen instead', async () => {
  const { page, draft } = await withDraft('older');
  await plant(page, 'drafts', { ...draft, base: 'what the author wrote before' });
  await page.reload();
  await page.getByRole('button', { name: 'Use the new version' }).click();
  await expect.poll(() => storedDrafts(page)).toEqual([]);
  expect(await statusOf(page)).toBe('static');
});

test('a draft of a cell that is gone is kept, and told once', async () => {
  const { page, draft } = await withDraft('here', waves.lecture);
  await plant(page, 'drafts', { ...draft, cell: 'long-gone' });
  await page.reload();
  await page.waitForSelector('[data-notice="orphaned"]');
  expect(await notice(page, 'orphaned')).toContain('“long-gone”');
  // A page that is left while its drafts run has not finished them.
  await enterCell(page);
  await seeWord(page, 'here');
  await expect.poll(() => marks(page)).toEqual([]);
  await page.reload();
  await enterCell(page);
  await seeWord(page, 'here');
  expect(await page.locator('[data-notice="orphaned"]').count()).toBe(0);
  expect(await storedDrafts(page)).toHaveLength(2);
});

test('a run that never finished is not repeated on load', async () => {
  const { page } = await withDraft('before');
  await page.locator(`#${cell} .cm-content`).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(longRun);
  await expect.poll(() => marks(page)).toHaveLength(1);
  await page.reload();
  await page.waitForSelector('[data-notice="unfinished"]');
  expect(await notice(page, 'unfinished')).toContain(`Your changes to “${cell}” are still here`);
  await enterCell(page);
  await expect.poll(() => page.textContent(`#${cell} [data-code]`)).toContain(longRun.trim());
  expect(await page.textContent(`#${cell} [data-output]`)).not.toContain('before');
  await page.locator('[data-notice="unfinished"]').getByRole('button', { name: 'Reset' }).click();
  await expect.poll(() => storedDrafts(page)).toEqual([]);
});

test('what another window runs just now is no run that never finished', async () => {
  const { page, context } = await withDraft('before');
  await page.keyboard.insertText(longRun);
  await expect.poll(() => marks(page)).toHaveLength(1);
  const [running] = await marks(page);
  const other = await open(lecture, { context });
  await enterCell(other);
  await expect.poll(() => other.textContent(`#${cell} [data-code]`)).toContain(longRun.trim());
  expect(await other.locator('[data-notice="unfinished"]').count()).toBe(0);
  expect(await marks(other)).toContain(running);
});

test('my changes can be looked at, taken back at once, and had again', async () => {
  const { page } = await withDraft('mine');
  await page.getByRole('button', { name: 'My changes (1)' }).click();
  const panel = page.getByRole('dialog', { name: 'My changes' });
  expect(await panel.locator('ins').textContent()).toContain('"mine"');
  expect(await violations(page, { within: 'dialog[open]' })).toEqual([]);
  await panel.getByRole('button', { name: 'Reset all' }).click();
  await expect.poll(() => storedDrafts(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await seeWord(page, 'mine');
  await expect.poll(async () => (await storedDrafts(page)).length).toBe(1);
  await panel.getByRole('button', { name: 'Reset all' }).click();
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => page.getByRole('button', { name: /^My changes/ }).count()).toBe(0);
});

test('a page that is older than the site offers to load it anew', async () => {
  const gone = /\/live\.[^/]*\.js$/;
  const page = await open(lecture, { allow: /live\.|dynamically imported|404/ });
  await page.route(gone, (route) => route.fulfill({ status: 404, body: '' }));
  await page.locator(`#${cell} [data-action="edit"]`).press('Enter');
  await page.locator(`#${cell} [data-error]`).getByRole('button', { name: 'Reload' }).waitFor();
  await page.unroute(gone);
  await page.getByRole('button', { name: 'Reload' }).click();
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await openEditor(page);
});
