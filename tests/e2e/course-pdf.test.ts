/** All lectures of a site in one file. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { printCourse } from '../../src/engine/commands/course-pdf.ts';
import { theBrowser } from './browser.ts';
import { factsOf, type Facts } from './pdf-facts.ts';

const folder = mkdtempSync(join(tmpdir(), 'course-'));
let course: Facts;

beforeAll(async () => {
  const browser = await theBrowser();
  const site = { site: inject('waves'), dir: inject('wavesFolder'), published: 'https://example.org/' };
  const file = await printCourse(browser, { ...site, slugs: ['inputs', 'three', 'waves'], folder, paper: 'a4' });
  course = await factsOf(readFileSync(file));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

/** As contents write a line: the title, then the page. */
const pageOf = (title: string): number => Number(new RegExp(`${title} ?(\\d+)`).exec(course.pages[1]!.text)?.[1]);

test('it begins with cover and contents, and has a bookmark for each lecture and section', () => {
  expect(course.tagged).toBe(true);
  expect(course.pages[1]!.text).toContain('Contents');
  for (const title of ['Contents', 'Waves', 'Two Pictures']) expect(course.bookmarks).toContain(title);
  expect(course.bookmarks[1]).toBe('Contents');
});

test('contents tell the page on which a lecture begins', () => {
  const page = pageOf('Waves');
  expect(page).toBeGreaterThan(2);
  expect(course.pages[page - 1]!.text).toContain('Water that moves and stays where it is');
  expect(course.pages[1]!.text).not.toContain('000');
});

test('figures are drawn in lines, and no link leads to the server that printed it', () => {
  expect(course.pages.reduce((sum, { figures }) => sum + figures, 0)).toBeGreaterThan(10);
  const links = course.pages.flatMap((page) => page.links);
  expect(links).toContain('inside');
  expect(links.filter((link) => /localhost|127\.0\.0\.1/.test(link))).toEqual([]);
});
