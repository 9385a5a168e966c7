import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { hashOf, packLink } from '../../src/engine/page/changes/code-link.ts';
import { violationsInBoth } from './axe.ts';
import { open, type PageSpec } from './browser.ts';
import { hash, href } from './location.ts';
import { three } from './sites.ts';

const { lecture, slides } = three;

/** The first cell that shows a figure, and its author's text. */
async function figureCell(page: Page): Promise<{ id: string; source: string }> {
  return page.$eval('live-cell:has([data-figure]):not([data-readonly], :has([data-fold]))', (cell) => ({
    id: cell.id, source: cell.getAttribute('data-source') ?? '',
  }));
}

async function firstCell(): Promise<{ id: string; source: string }> {
  const page = await open(lecture);
  const cell = await figureCell(page);
  await page.close();
  return cell;
}

/** A link to the article that puts another text into a cell. */
async function linkWith(id: string, text: string, from: string): Promise<string> {
  return `${lecture}#${id}&e=${await packLink([{ cell: id, from: await hashOf(from), text }])}`;
}

const notice = '[data-notice="link"]';

/** The page, after it said something about the link. */
async function openWithNotice(link: string, spec: PageSpec = {}): Promise<Page> {
  const page = await open(link, spec);
  await page.waitForSelector(notice);
  return page;
}

const statuses = (page: Page): Promise<(string | null)[]> =>
  page.$$eval('live-cell', (cells) => [...new Set(cells.map((cell) => cell.getAttribute('data-status')))]);

test('what one reader shares, another sees, applies and takes back', async () => {
  const sharer = await open(lecture);
  const { id } = await figureCell(sharer);
  await sharer.locator(`#${id} [data-action="edit"]`).press('Enter');
  const code = sharer.locator(`#${id} .cm-content`);
  await code.waitFor();
  await sharer.keyboard.press('Control+End');
  await sharer.keyboard.type('\nconsole.log("shared");');
  await sharer.waitForSelector(`#${id} [data-output]:has-text("shared")`);
  await sharer.locator(`#${id} [data-action="share"]`).press('Enter');
  const link = sharer.getByLabel(/^This cell/);
  await expect.poll(() => link.inputValue()).toMatch(/&e=1\./);

  const page = await openWithNotice(await link.inputValue());
  expect(await page.textContent(notice)).toContain(`This link changes one cell: “${id}”.`);
  await page.getByText('Show changes').click();
  await expect.poll(() => page.textContent(`${notice} ins`)).toBe('+ console.log("shared");\n');
  expect(await statuses(page)).toEqual(['static']);
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.waitForSelector(`#${id}[data-status="ok"] [data-output]:has-text("shared")`);
  await expect.poll(() => hash(page)).toBe(`#${id}`);
});

test('a link that is ignored changes nothing', async () => {
  const { id, source } = await firstCell();
  const page = await openWithNotice(await linkWith(id, 'while (true) {}', source));
  await page.getByRole('button', { name: 'Ignore' }).click();
  await expect.poll(() => page.locator(notice).count()).toBe(0);
  expect(await statuses(page)).toEqual(['static']);
  await expect.poll(() => href(page)).not.toContain('e=');
});

test('a link made from another edition of the lecture says so', async () => {
  const { id } = await firstCell();
  const page = await openWithNotice(await linkWith(id, '1 + 1', 'what the author wrote before'));
  expect(await page.textContent(notice)).toContain(`The author has changed “${id}” since this link was made.`);
});

test('a link opens at its slide, and stepping on does not lose it', async () => {
  const { id, source } = await firstCell();
  const link = (await linkWith(id, 'console.log(7)', source)).replace(lecture, slides);
  const page = await openWithNotice(link);
  expect(await page.locator(`section[data-current] #${id}`).count()).toBe(1);
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.waitForSelector(`#${id}[data-status="ok"]`, { state: 'attached' });
});

test('a link that is followed on an open page is offered too', async () => {
  const page = await open(lecture);
  const { id, source } = await figureCell(page);
  await page.goto(await linkWith(id, '1 + 1', source));
  await page.waitForSelector(notice);
});

const whole = async (): Promise<string> => packLink([{ cell: 'none-such', from: await hashOf(''), text: '1' }]);

test.each([
  ['cut', /damaged/, async () => (await whole()).slice(0, -3)],
  ['with one letter changed', /damaged/, async () => (await whole()).replace(/\.(.)/, (_, sign) => (sign === 'q' ? '.r' : '.q'))],
  ['without anything in it', /damaged/, () => ''],
  ['of another version', /another version/, async () => (await whole()).replace('1.', '2.')],
  ['of another kind', /damaged/, () => 'hello'],
  ['with too many parts', /damaged/, async () => `${await whole()}.x`],
  ['with percent signs', /damaged/, () => '1.%00%ff.%zz'],
  ['too long', /too long/, () => `1.${'a'.repeat(40_000)}.abcdefgh`],
  ['too large inside', /too much code/, () => packLink([{ cell: 'big', from: '', text: 'x'.repeat(300_000) }])],
  ['from another lecture', /another lecture/, whole],
])('a link %s leaves the lecture unharmed and says why', async (_, words, make) => {
  const page = await openWithNotice(`${lecture}#height&e=${await make()}`);
  expect(await page.textContent(notice)).toMatch(words);
  expect(await statuses(page)).toEqual(['static']);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => page.locator(notice).count()).toBe(0);
});

test('axe finds nothing in a notice or the panel in light and in dark colours', async () => {
  const { id, source } = await firstCell();
  const page = await openWithNotice(await linkWith(id, `${source}\n1 + 1`, `${source} `), { reducedMotion: true });
  await page.getByText('Show changes').click();
  expect(await violationsInBoth(page, '[data-notices]')).toEqual([]);
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.locator(`#${id} [data-action="share"]`).press('Enter');
  await page.waitForSelector('dialog[open]');
  expect(await violationsInBoth(page, 'dialog[open]')).toEqual([]);
});
