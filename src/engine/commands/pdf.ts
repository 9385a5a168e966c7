/**
 * `npm run pdf`: writes each built lecture into `pdf/` as article, slides and handout: tagged, with bookmarks, figures
 * as vectors. `npm run pdf -- tides --paper letter --steps --per 2` takes one lecture, on American paper, with a page
 * for each step and two slides a page of the handout. `npm run pdf -- --course` writes all articles into one file, with
 * cover and contents. `--site https://example.org` names the host of links to other
 * pages of the site.
 */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright';
import { builtBase } from './built-base.ts';
import { builtLectures } from './built-lectures.ts';
import { CommandError, type Run } from './command.ts';
import { inBrowser } from './in-browser.ts';
import { printCourse } from './course-pdf.ts';
import { printing, waitForFaces } from './printing.ts';
import { toBase } from './server.ts';

export interface PdfSpec {
  /** The address of a site, with a slash at the end. */
  site: string;
  slug: string;
  /** Where the files go. */
  folder: string;
  /** Where the lecture is published, for links to its other pages. Without it such links are left out. */
  published?: string;
  paper?: 'a4' | 'letter';
  steps?: boolean;
  perPage?: 1 | 2;
}

/** The paths that are printed of a lecture, by what they give. */
function pathsOf({ slug, steps = false, perPage = 1 }: PdfSpec): Record<string, string> {
  const slides = `lectures/${slug}/slides/`;
  return {
    article: `lectures/${slug}/`,
    slides: `${slides}?view=print${steps ? '&steps' : ''}`,
    handout: `${slides}?view=handout&per=${perPage}`,
  };
}

/** Links to other pages of the site lead to where it is published, not to the server that prints it. */
function leadOut({ site, published }: { site: string; published: string }): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
    if (!link.href.startsWith(site) || link.getAttribute('href')!.startsWith('#')) continue;
    if (published === '') link.removeAttribute('href');
    else link.href = published + link.href.slice(site.length);
  }
}

/** Prints a lecture. @returns the files that were written */
export async function printLecture(browser: Browser, spec: PdfSpec): Promise<string[]> {
  const { site, slug, folder, published = '', paper = 'a4' } = spec;
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  const files: string[] = [];
  for (const [name, path] of Object.entries(pathsOf(spec))) {
    await page.goto(site + path);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    await page.evaluate(waitForFaces);
    await page.evaluate(leadOut, { site, published });
    const file = join(folder, `${slug}-${name}.pdf`);
    await page.pdf({ ...printing, path: file, format: paper });
    files.push(file);
  }
  await page.close();
  return files;
}

function readArguments(args: readonly string[], dist: string) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      base: { type: 'string' },
      paper: { type: 'string', default: 'a4' },
      site: { type: 'string' },
      per: { type: 'string', default: '1' },
      steps: { type: 'boolean', default: false },
      course: { type: 'boolean', default: false },
    },
  });
  const { base = builtBase(dist), paper, per, site, steps, course } = values;
  if (paper !== 'a4' && paper !== 'letter') throw new CommandError(`--paper must be a4 or letter, not ${paper}.`);
  if (per !== '1' && per !== '2') throw new CommandError(`--per must be 1 or 2, not ${per}.`);
  const perPage: 1 | 2 = per === '2' ? 2 : 1;
  const published = site === undefined ? '' : new URL(toBase(base), site).href;
  return { base, paper, steps, perPage, published, course, asked: positionals } as const;
}

export const run: Run = async (args, { folder: home, say }) => {
  const dir = join(home, 'dist');
  const { asked, base, course, ...rest } = readArguments(args, dir);
  const slugs = builtLectures(dir, asked);
  const folder = join(home, 'pdf');
  mkdirSync(folder, { recursive: true });
  await inBrowser({ dir, base }, async (browser, site) => {
    if (course) return say(relative(home, await printCourse(browser, { site, dir, slugs, folder, ...rest })));
    for (const slug of slugs) {
      const files = await printLecture(browser, { site, slug, folder, ...rest });
      for (const file of files) say(relative(home, file));
    }
  });
};
