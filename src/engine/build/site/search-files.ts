/** The index of a built site: a file a lecture, and one that names them. Its pages are told which edition they are. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FORMAT, INDEX, UNKNOWN, type Parts } from '../../search/part.ts';
import { hashOf, openCache, type Cache } from '../cache/cache.ts';
import { searchedPage } from './search-entries.ts';
import { partsOf, type LecturePart } from './search-parts.ts';

export interface SearchScript {
  /** Its path from the site's root, in the folder of the index. */
  file: string;
  text: string;
}

const placeholder = `data-edition="${UNKNOWN}"`;

/** @param script what searches. */
export async function writeSearch(root: string, built: string, script: SearchScript): Promise<void> {
  const kept = openCache(root, 'search');
  const pages = globSync('lectures/*/index.html', { cwd: built }).sort();
  const parts: LecturePart[] = [];
  for (const page of pages) parts.push(...await partsOfPage(path.join(built, page), kept));
  const edition = hashOf(String(FORMAT), ...parts.map((part) => JSON.stringify(part)));
  const folder = path.join(built, path.dirname(INDEX));
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(built, script.file), script.text);
  const files = parts.map((part) => {
    const text = JSON.stringify({ edition, ...part });
    const name = `${hashOf(text)}.json`;
    writeFileSync(path.join(folder, name), text);
    return name;
  });
  writeFileSync(path.join(built, INDEX), JSON.stringify({ edition, files } satisfies Parts));
  tellPages(built, edition);
}

async function partsOfPage(page: string, kept: Cache): Promise<LecturePart[]> {
  const slug = path.basename(path.dirname(page));
  const html = readFileSync(page, 'utf8');
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
  const key = `${hashOf(String(FORMAT), slug, main)}.json`;
  const made = await kept.keep(key, () => JSON.stringify(partsOf(slug, searchedPage(html))));
  return JSON.parse(made.toString()) as LecturePart[];
}

function tellPages(built: string, edition: string): void {
  for (const page of globSync('**/*.html', { cwd: built })) {
    const file = path.join(built, page);
    const html = readFileSync(file, 'utf8');
    if (html.includes(placeholder)) writeFileSync(file, html.replace(placeholder, `data-edition="${edition}"`));
  }
}
