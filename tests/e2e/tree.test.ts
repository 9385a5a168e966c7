import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { violationsInBoth } from './axe.ts';
import { open, type PageSpec } from './browser.ts';
import { allLaidOut, cell, error, isAtRest, output, rewrite, source } from './live.ts';
import { onCourse } from './sites.ts';

const { lecture, slides } = onCourse('tree');

const id = 'naming-tree';
const slide = `${slides}#module-naming`;
const node = (page: Page, name: string): Locator => cell(page, id).getByRole('button', { name, exact: true });
const press = (page: Page, name: string): Promise<void> => node(page, name).click();

async function openTree(path: string, spec?: PageSpec): Promise<Page> {
  const page = await open(path, spec);
  await allLaidOut(page);
  const image = cell(page, id).locator('svg.figure-drawing').first();
  if (spec?.touch) await image.tap({ position: { x: 5, y: 5 } });
  else await image.click({ position: { x: 5, y: 5 } });
  await node(page, 'Root, of class Root').waitFor();
  return page;
}

/** The names of the parameters, as the tree says them. */
const names = async (page: Page): Promise<string> =>
  (await output(page, id).locator('.nodes-parameter text').allTextContents()).map((word) => word.split(' ')[0]).join(' ');

const said = (page: Page): Promise<string | null> => cell(page, id).locator('[data-tree-panel] [role=status]').textContent();

const lit = (page: Page): Promise<string[]> => page.evaluate(() =>
  [...(CSS.highlights.get('term') ?? [])].map((range) => (range as Range).toString()));

test('a name that is chosen lights its path in the figure and its words in the code', async () => {
  const page = await openTree(slide);
  await press(page, 'Parameter b.c.p3 = 15');
  await expect.poll(() => lit(page)).toEqual(['b', 'c', 'p3']);
  const meant = cell(page, id).locator('[data-tree] [data-meant]');
  await expect.poll(() => meant.evaluateAll((all) => all.map((one) => one.ariaLabel)))
    .toEqual(['Root, of class Root', 'Module b', 'Module b.c', 'Parameter b.c.p3 = 15']);
  await node(page, 'Parameter p1 = 5').press('Enter');
  await expect.poll(() => lit(page)).toEqual(['p1']);
});

test.each([['article', lecture], ['slides', slide]])('in the %s a tree is renamed, grown, moved and cut, step by step', async (_, path) => {
  const page = await openTree(path);
  const before = await source(page, id);
  await press(page, 'Parameter b.c.p3 = 15');
  await cell(page, id).getByLabel('Field name').fill('weight');
  await cell(page, id).getByLabel('Field name').press('Enter');
  await expect.poll(() => names(page)).toBe('p1 a.p2 b.c.weight');
  await expect.poll(() => said(page)).toBe('b.c.p3 is now b.c.weight.');
  await expect.poll(() => node(page, 'Parameter b.c.weight = 15').getAttribute('aria-pressed')).toBe('true');
  await press(page, 'Module b');
  await press(page, 'Add child');
  await expect.poll(() => node(page, 'Module b.d').getAttribute('aria-pressed')).toBe('true');
  await press(page, 'Add parameter');
  await expect.poll(() => names(page)).toMatch(/^p1 a\.p2 b\.c\.weight b\.d\.p\d$/);
  await press(page, 'Module b.c');
  await cell(page, id).getByLabel('New parent').selectOption('a');
  await press(page, 'Move');
  await expect.poll(() => names(page)).toMatch(/^p1 a\.p2 a\.c\.weight b\.d\.p\d$/);
  await press(page, 'Module b');
  await press(page, 'Remove');
  await expect.poll(() => names(page)).toBe('p1 a.p2 a.c.weight');
  await expect.poll(() => page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Root, of class Root');
  await isAtRest(page);
  for (let step = 0; step < 5; step++) await page.keyboard.press('Control+z');
  await expect.poll(() => source(page, id)).toBe(before);
});

test('what cannot be done is said, and the code stays as it is', async () => {
  const page = await openTree(slide);
  const before = await source(page, id);
  await press(page, 'Module a');
  for (const [name, words] of [
    ['two words', 'A field name has letters, digits and _, and does not begin with a digit.'],
    ['b', 'Name already used.'], ['train', 'Name already used.'],
  ] as const) {
    await cell(page, id).getByLabel('Field name').fill(name);
    await press(page, 'Rename');
    await expect.poll(() => said(page)).toBe(words);
  }
  expect(await source(page, id)).toBe(before);
});

test('a field of a class that stands in two places changes in both, and that is said before', async () => {
  const page = await openTree(slide);
  await rewrite(page, id, (text) => text.replace('c = new C();', 'c = new C();\n  d = new C();'));
  await expect.poll(() => names(page)).toBe('p1 a.p2 b.c.p3 b.d.p3');
  await press(page, 'Parameter b.c.p3 = 15');
  await expect.poll(() => cell(page, id).locator('[data-tree-panel]').textContent())
    .toContain('Class C is used in several places: b.c.p3 and b.d.p3 change together.');
  await cell(page, id).getByLabel('Field name').fill('w');
  await press(page, 'Rename');
  await expect.poll(() => names(page)).toBe('p1 a.p2 b.c.w b.d.w');
  await expect.poll(() => error(page, id).textContent()).toBe('');
});

test('a finger does it too, and the names that are listed below follow', async () => {
  const page = await openTree(lecture, { touch: true, width: 390, height: 844 });
  await node(page, 'Parameter a.p2 = 10').tap();
  await cell(page, id).getByLabel('Field name').fill('w');
  await node(page, 'Rename').tap();
  await expect.poll(() => output(page, 'naming-list').textContent()).toContain('a.w');
});

test('axe finds nothing in a tree that is changed, in light and in dark colours', async () => {
  const page = await openTree(slide, { reducedMotion: true });
  await press(page, 'Parameter b.c.p3 = 15');
  expect(await violationsInBoth(page, 'live-cell#naming-tree')).toEqual([]);
});
