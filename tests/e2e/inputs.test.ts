import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { violationsInBoth } from './axe.ts';
import { open, type PageSpec } from './browser.ts';
import { storedDrafts } from './draft-pages.ts';
import { cell, hasStatus, hasTools, isAtRest, output, source } from './live.ts';
import { inputs } from './sites.ts';
import { isPresenter } from './talk.ts';

const { lecture, slides } = inputs;

const says = (page: Page, id: string) => expect.poll(() => source(page, id), { timeout: 15_000 });
const kind = (page: Page) => page.getByRole('combobox', { name: 'kind of wave' });
const still = (page: Page) => page.getByRole('checkbox', { name: 'still water' });
const greeting = (page: Page) => page.getByRole('textbox', { name: 'greeting' });
const run = (page: Page) => page.locator('[data-do="run"]');

/** How many crests the code has. */
const crests = async (page: Page): Promise<number> => Number(/crests = ([\d.-]+)/.exec(await source(page, 'many'))?.[1]);

test('a choice, a checkbox and a text write into the code, and each is one step to undo', async () => {
  const page = await open(lecture);
  const before = await source(page, 'wave');
  const figure = await output(page, 'wave').innerHTML();
  await kind(page).selectOption('cosine');
  await says(page, 'wave').toContain('const kind = "cosine";');
  await expect.poll(() => output(page, 'wave').innerHTML(), { timeout: 15_000 }).not.toBe(figure);
  await still(page).press('Space');
  await says(page, 'wave').toContain('const still = true;');
  await greeting(page).fill('Counted "at"');
  await says(page, 'said').toContain('const greeting = "Counted \\"at\\"";');
  await expect.poll(() => output(page, 'said').textContent()).toContain('Counted "at" the bank, 2.00 crests!');
  await page.getByRole('combobox', { name: 'digits' }).selectOption('0');
  await expect.poll(() => output(page, 'said').textContent()).toContain('2 crests!');
  await still(page).focus();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+z');
  await says(page, 'wave').toBe(before);
  expect([await kind(page).inputValue(), await still(page).isChecked()]).toEqual(['sine', false]);
  expect(await greeting(page).inputValue()).toBe('Seen from');
});

test('a slider and a choice of the same cell work one after the other, and keep the focus', async () => {
  const page = await open(lecture);
  await kind(page).focus();
  await kind(page).press('ArrowDown');
  await page.getByRole('slider', { name: 'height' }).press('ArrowRight');
  await says(page, 'wave').toMatch(/height = 0\.55;\nconst kind = "cosine"/);
  await kind(page).focus();
  await kind(page).press('ArrowUp');
  await says(page, 'wave').toMatch(/height = 0\.55;\nconst kind = "sine"/);
  await isAtRest(page);
  expect(await kind(page).evaluate((choice) => choice === document.activeElement)).toBe(true);
});

test('what was chosen is there after a reload', async () => {
  const page = await open(lecture);
  await kind(page).selectOption('cosine');
  await says(page, 'wave').toContain('cosine";');
  await expect.poll(async () => JSON.stringify(await storedDrafts(page))).toContain('cosine\\";');
  await page.reload();
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await kind(page).focus();
  await expect.poll(() => kind(page).inputValue(), { timeout: 15_000 }).toBe('cosine');
});

test('a number runs through its range once when it is told to, and that is one step to undo', async () => {
  const page = await open(lecture);
  await run(page).press('Space');
  expect(await run(page).textContent()).toMatch(/Pause|Play/);
  await expect.poll(() => crests(page), { timeout: 15_000 }).toBe(5);
  await expect.poll(() => run(page).textContent()).toBe('Play');
  await expect.poll(() => page.getByRole('slider', { name: 'crests' }).inputValue()).toBe('5');
  await page.getByRole('slider', { name: 'crests' }).focus();
  await page.keyboard.press('Control+z');
  expect(await crests(page)).toBe(2);
});

test('it is paused, goes on at another speed, and with a loop it begins anew', async () => {
  const page = await open(lecture);
  await page.getByRole('combobox', { name: 'Speed of crests' }).selectOption('0.5');
  await page.getByRole('button', { name: 'Loop crests' }).click();
  await run(page).click();
  await expect.poll(() => crests(page), { timeout: 15_000 }).not.toBe(2);
  await expect.poll(() => crests(page), { timeout: 15_000 }).toBeLessThan(3);
  await page.getByRole('button', { name: 'Pause crests' }).click();
  await expect.poll(() => run(page).textContent()).toBe('Play');
  const paused = await crests(page);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await crests(page)).toBe(paused);
  await page.getByRole('button', { name: 'Step crests' }).click();
  await expect.poll(() => crests(page)).toBe(paused === 5 ? 1 : paused + 1);
});

test('it stops when a reader takes hold of something else, and when it is out of sight', async () => {
  const page = await open(lecture);
  await page.getByRole('button', { name: 'Loop crests' }).click();
  await run(page).click();
  await expect.poll(() => crests(page), { timeout: 15_000 }).not.toBe(2);
  await page.getByRole('slider', { name: 'height' }).press('ArrowRight');
  await expect.poll(() => run(page).textContent()).toBe('Play');
  await run(page).click();
  await expect.poll(() => run(page).textContent()).toBe('Pause');
  await page.evaluate(() => {
    document.body.style.paddingTop = '3000px';
    scrollTo(0, 0);
  });
  await expect.poll(() => run(page).textContent()).toBe('Play');
});

test('on slides it stops when its slide goes', async () => {
  const page = await open(`${slides}#count`);
  await page.getByRole('button', { name: 'Loop crests' }).click();
  await run(page).click();
  await expect.poll(() => run(page).textContent(), { timeout: 15_000 }).toBe('Pause');
  await page.keyboard.press('PageUp');
  await expect.poll(() => run(page).textContent()).toBe('Play');
});

test('who wants no motion goes step by step', async () => {
  const page = await open(lecture, { reducedMotion: true });
  expect(await run(page).isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Step crests' }).click();
  await expect.poll(() => crests(page), { timeout: 15_000 }).toBe(3);
});

test('the audience sees what is chosen and what runs', async () => {
  const presenter = await open(`${slides}?view=presenter#count`);
  await isPresenter(presenter);
  const audience = await open(`${slides}?role=audience`, { context: presenter.context() });
  await presenter.locator('main [data-do="step"]').click();
  await says(audience, 'many').toContain('crests = 3');
  await presenter.locator('main').getByRole('checkbox', { name: 'excited' }).click();
  await says(audience, 'said').toContain('excited = false');
  await expect.poll(() => audience.locator('main').getByRole('checkbox', { name: 'excited' }).isChecked()).toBe(false);
});

test('a page without anything that runs or is chosen fetches nothing for it', async () => {
  const asked: string[] = [];
  const prepare: PageSpec['prepare'] = (page) => void page.on('request', (request) => asked.push(request.url()));
  const page = await open(lecture.replace('inputs', 'three'), { prepare });
  await hasTools(page, 'sine');
  await cell(page, 'sine').getByRole('button', { name: 'Edit' }).focus();
  await page.keyboard.press('Control+Enter');
  await hasStatus(page, 'sine', 'ok');
  expect(asked.filter((url) => url.includes('player'))).toEqual([]);
  expect(await page.content()).not.toContain('[data-play]');
});

test('axe finds nothing among inputs in light and in dark colours', async () => {
  const page = await open(lecture, { reducedMotion: true });
  expect(await violationsInBoth(page)).toEqual([]);
});
