/** The engine as a package: what somebody needs who has this and no more. */
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Served } from '../../src/engine/commands/server.ts';
import { open } from './browser.ts';
import { hasStatus, output, rewrite } from './live.ts';
import { brokenLinks, builtPages } from './site.ts';
import { buildStranger, runWorkflow, scaffold, scaffoldByEngine } from './stranger.ts';

let home: string;
let site: Served;
const lecture = (rest = ''): string => new URL(`lectures/tides/${rest}`, site.url).href;

beforeAll(async () => {
  home = await buildStranger('tests/fixtures/tides');
  site = await serve({ dir: join(home, 'dist') });
}, 480_000);
afterAll(async () => {
  await site.close();
  rmSync(home, { recursive: true });
});

test('its site is whole, and set in typefaces that came with the package', async () => {
  const dist = join(home, 'dist');
  const pages = builtPages(dist);
  expect(pages.map(({ path }) => path)).toEqual(['404.html', 'class/', '', 'lectures/tides/', 'lectures/tides/slides/']);
  for (const page of pages) expect(brokenLinks(page, pages, '/', dist)).toEqual([]);
  const page = await open(lecture());
  await page.evaluate(() => document.fonts.ready);
  const faces = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family));
  expect(faces).toEqual(expect.arrayContaining(['Text', 'Mono']));
});

test('a cell runs after an edit, with the library of its own subject', async () => {
  const page = await open(lecture());
  expect(await output(page, 'high').textContent()).toMatch(/^2/);
  await rewrite(page, 'high', (text) => text.replace('height = 2', 'height = 3.5'));
  await hasStatus(page, 'high', 'ok');
  await expect.poll(() => output(page, 'high').textContent()).toMatch(/^3\.5/);
  expect(await output(page, 'high').locator('svg').count()).toBe(1);
  await rewrite(page, 'high', (text) => text.replace('tide(height)', 'tide("high")'));
  await expect.poll(() => page.locator('live-cell[id="high"] [data-types] li').allTextContents())
    .toEqual([expect.stringMatching(/`string` is not assignable to parameter of type `number`/)]);
});

test('it has slides, a presenter\'s view with notes, and pages for paper', async () => {
  const slides = await open(`${lecture('slides/')}#high-water`);
  expect(await slides.locator('[data-current] h2').textContent()).toBe('High Water');
  await slides.keyboard.press('s');
  await slides.waitForSelector('html[data-presenter]', { state: 'attached' });
  await expect.poll(() => slides.textContent('.presenter-text')).toContain('Who lives by the sea?');
  const paper = await open(lecture('slides/?view=print'));
  await expect.poll(() => paper.locator('[data-slide]:visible').count()).toBe(2);
});

test('nothing of this course is in it', () => {
  const files = globSync('**', { cwd: join(home, 'dist') }).filter((name) => statSync(join(home, 'dist', name)).isFile());
  const course = /minitorch|drawGraph|lectures\/mini-ml|from "mini-ml"/;
  const found = files.flatMap((name) => course.exec(readFileSync(join(home, 'dist', name), 'latin1'))?.slice(0, 1) ?? []);
  expect(files.length).toBeGreaterThan(40);
  expect(found).toEqual([]);
});

test('a course made by its command is published by its own workflow, under its own name', async () => {
  const course = await scaffold(home, 'my-course');
  const other = await scaffoldByEngine(home, 'other-course');
  const named = (folder: string): string => readFileSync(join(folder, 'package.json'), 'utf8').replaceAll(basename(folder), '');
  expect(named(other)).toBe(named(course));
  const given = { 'steps.pages.outputs.base_url': 'https://ada.github.io/my-course' };
  const said = await runWorkflow(join(course, '.github/workflows/publish.yml'), course, given);
  expect(said).toMatch(/how-coffee-cools: 4 slides, 0 faults/);
  expect(said).not.toMatch(/\bwarn/i);
  const dist = join(course, 'dist');
  const pages = builtPages(dist);
  for (const page of pages) expect(brokenLinks(page, pages, '/my-course/', dist)).toEqual([]);
  for (const { path, document } of pages) expect(document.documentElement.innerHTML, path).toContain('My Course');
  const files = globSync('**', { cwd: dist }).map((name) => join(dist, name)).filter((name) => statSync(name).isFile());
  expect(files.filter((name) => /mini-?ml|minitorch/i.test(readFileSync(name, 'latin1')))).toEqual([]);
  expect(readFileSync(join(course, 'package.json'), 'utf8')).toContain('"file:packages/live-lectures-');
  expect(globSync('packages/*.tgz', { cwd: course })).toHaveLength(1);
}, 300_000);
