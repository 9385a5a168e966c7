import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { printLecture } from '../../src/engine/commands/pdf.ts';
import { open, theBrowser } from './browser.ts';
import { rewrite } from './live.ts';
import { factsOf, type Facts } from './pdf-facts.ts';

const slides = 'lectures/mini-ml/slides/';

const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
const printed: Record<string, Facts> = {};

beforeAll(async () => {
  const browser = await theBrowser();
  const spec = { site: inject('site'), slug: 'mini-ml', folder, published: 'https://example.org/' };
  for (const file of await printLecture(browser, spec)) printed[basename(file)] = await factsOf(readFileSync(file));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

const facts = (name: string): Facts => printed[`mini-ml-${name}.pdf`]!;

test('the deck has a page and a bookmark for each slide, the handout too', async () => {
  const page = await open(slides);
  const titles = await page.$$eval('[data-slide]', (sections) => sections.map((section) =>
    section.querySelector('h1, h2, h3')!.textContent.replace(/\s/g, '')));
  expect(titles).toHaveLength(44);
  expect(facts('slides').pages).toHaveLength(44);
  expect(facts('handout').bookmarks.slice(44)).toEqual(['Questions', 'Answers']);
  for (const name of ['slides', 'handout']) {
    const { pages, bookmarks } = facts(name);
    expect(bookmarks.slice(0, 44).map((title) => title.replace(/\s/g, ''))).toEqual(titles);
    titles.forEach((title, index) => expect(pages[index]!.text.replace(/\s/g, '')).toContain(title));
  }
});

test('all three are tagged, and every figure is there, in lines', async () => {
  const page = await open(`${slides}?view=print`);
  const drawn = await page.locator('[data-canvas] svg[role="img"]:visible').count();
  expect(drawn).toBeGreaterThan(40);
  expect(facts('slides').pages.reduce((sum, { figures }) => sum + figures, 0)).toBe(drawn);
  expect(facts('handout').pages.reduce((sum, { figures }) => sum + figures, 0)).toBe(drawn);
  for (const file of Object.values(printed)) expect(file).toMatchObject({ tagged: true, bitmaps: 0 });
});

test('links lead on: inside the file, and to where the site is published', () => {
  expect(facts('slides').pages.flatMap(({ links }) => links)).toContain('inside');
  const links = facts('article').pages.flatMap((page) => page.links);
  expect(links).toContain('inside');
  expect(links.filter((link) => link !== 'inside')).toContain('https://example.org/playground/');
  expect(links.filter((link) => /localhost|127\.0\.0\.1/.test(link))).toEqual([]);
});

test('the handout has what the speaker says, and the code behind folds', () => {
  const [title] = facts('handout').pages;
  expect(title?.text).toContain('let everybody look at it');
  expect(title?.text).toContain('import {');
  expect(facts('slides').pages[0]?.text).not.toContain('import {');
  expect(facts('handout').pages.slice(0, 44).map(({ text }) => text).join(' ')).not.toContain('import { trial');
  expect(facts('article').pages.map(({ text }) => text).join(' ')).not.toContain('let everybody look at it');
});

test('the handout asks every question at its end, and answers them on pages of their own', () => {
  const end = facts('handout').pages.slice(44);
  const answers = end.findIndex(({ text }) => text.includes('Answers'));
  const asked = end.slice(0, answers).map(({ text }) => text).join(' ');
  const told = end.slice(answers).map(({ text }) => text).join(' ');
  expect(asked).toContain('What are the full names of');
  expect(asked).not.toContain('Each name is the path from the root');
  expect(told).toContain('Each name is the path from the root');
  for (const { text } of facts('handout').pages.slice(0, 44)) expect(text).not.toContain('Each name is the path');
});

test('what a reader changed is what is printed, from any view', async () => {
  const page = await open(`${slides}#model`);
  await rewrite(page, 'smallest-model', (text) => text.replace('0.5', '0.75'));
  await page.waitForSelector('live-cell[id="smallest-model"][data-status="ok"]');
  const { pages } = await factsOf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
  expect(pages).toHaveLength(44);
  expect(pages[1]?.text.replace(/\s/g, '')).toContain('m(x,0.75)');
  expect(await page.locator('html').getAttribute('data-view')).toBe('slides');
});
