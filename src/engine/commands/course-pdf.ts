/** `npm run pdf -- --course`: all lectures in one file, with a cover, contents and a bookmark for each heading. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { getDocumentProxy } from 'unpdf';
import {
  joinArticles, readArticles, renewIds, renewLinks, writeContents, writeCover, writeNumbers, type CourseEntry,
} from './course-page.ts';
import { printing, waitForFaces } from './printing.ts';

export interface CoursePdfSpec {
  /** The address of a site, with a slash at the end, and the folder that it was built into. */
  site: string;
  dir: string;
  slugs: readonly string[];
  /** Where the file goes. */
  folder: string;
  published: string;
  paper: 'a4' | 'letter';
}

/** How cover and contents look. */
const css = `
  .course-cover { display: flex; flex-direction: column; justify-content: center; min-height: 230mm; break-after: page; }
  .course-cover h1 { font-size: 34pt; }
  .course-contents { break-after: page; }
  .course-contents ol { padding: 0; list-style: none; }
  .course-contents a { display: flex; justify-content: space-between; gap: 1em; color: inherit; text-decoration: none; }
  .course-contents .lecture { margin-top: 0.6em; font-weight: 600; }
  .course-contents .part { padding-inline-start: 1.5em; }
  .course-contents span { font-variant-numeric: tabular-nums; }
  .course-lecture + .course-lecture { break-before: page; }
`;

/** Prints the course twice: only then is known on which page what begins. @returns the file that was written */
export async function printCourse(browser: Browser, spec: CoursePdfSpec): Promise<string> {
  const { site, dir, slugs, folder, published, paper } = spec;
  const ordered = inOrder(readFileSync(join(dir, 'index.html'), 'utf8'), slugs);
  const articles = ordered.map((slug) => new URL(`lectures/${slug}/`, site).href);
  // The policy of pages allows none of what puts them together.
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, bypassCSP: true });
  await page.goto(articles[0]!);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await page.evaluate(readArticles, { articles, site, published });
  await page.evaluate(renewIds);
  await page.evaluate(renewLinks);
  await page.evaluate(joinArticles, css);
  const entries = await page.evaluate(writeContents);
  await page.evaluate(writeCover);
  await page.evaluate(waitForFaces);
  const first = await page.pdf({ ...printing, format: paper });
  await page.evaluate(writeNumbers, await pagesOf(entries, first));
  const file = join(folder, 'course.pdf');
  writeFileSync(file, await page.pdf({ ...printing, format: paper }));
  await page.close();
  return file;
}

/** As the home page lists them; those that it does not list come last. */
export function inOrder(home: string, slugs: readonly string[]): string[] {
  const links = home.matchAll(/href="[^"]*\/lectures\/([^/"#?]+)\/"/g);
  const linked = [...links].map(([, slug = '']) => decodeURIComponent(slug));
  return [...new Set([...linked.filter((slug) => slugs.includes(slug)), ...slugs])];
}

type PageReference = Parameters<Awaited<ReturnType<typeof getDocumentProxy>>['getPageIndex']>[0];

/** The page on which each entry begins, by the element that tells it. */
async function pagesOf(entries: readonly CourseEntry[], file: Uint8Array): Promise<Record<string, number>> {
  const pdf = await getDocumentProxy(new Uint8Array(file));
  const numbers: Record<string, number> = {};
  for (const { id, number } of entries) {
    const [page] = await pdf.getDestination(id) ?? [];
    if (page) numbers[number] = await pdf.getPageIndex(page as PageReference) + 1;
  }
  return numbers;
}
