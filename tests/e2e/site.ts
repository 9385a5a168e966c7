/** The built site as files: its pages, and what they point at. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { parseHTML } from 'linkedom';

export interface BuiltPage {
  /** The page's path on the site: `lectures/mini-ml/`. */
  path: string;
  document: Document;
}

/** Every page of a built folder, parsed. */
export function builtPages(folder = 'dist'): BuiltPage[] {
  return globSync('**/*.html', { cwd: folder }).sort().map((file) => ({
    path: file.replace(/index\.html$/, ''),
    document: parseHTML(readFileSync(join(folder, file), 'utf8')).document,
  }));
}

/** The slugs of the lectures that were built. */
export function builtLectures(): string[] {
  return globSync('dist/lectures/*/index.html').map((file) => file.split('/')[2] ?? '').sort();
}

/** The value of an attribute on every element that has it, or on those a selector names. */
export function attributes(document: Document, name: string, selector = `[${name}]`): string[] {
  return [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '');
}

/** The ids that stand more than once on a page. */
export function repeatedIds({ document }: BuiltPage): string[] {
  const ids = attributes(document, 'id');
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** What a page points at by id (labels, descriptions, clip paths) and has not. */
export function danglingIds({ document }: BuiltPage): string[] {
  const ids = new Set(attributes(document, 'id'));
  const lists = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers']
    .flatMap((name) => attributes(document, name).flatMap((value) => value.split(/\s+/)));
  const inUrls = ['clip-path', 'mask', 'fill', 'stroke', 'marker-start', 'marker-mid', 'marker-end']
    .flatMap((name) => attributes(document, name))
    .flatMap((value) => /^url\(["']?#(.*?)["']?\)$/.exec(value)?.[1] ?? []);
  return [...lists, ...inUrls].filter((id) => !ids.has(id));
}

/** Links and sources of a page that lead to no file of the site, or to no element of that file. */
export function brokenLinks(page: BuiltPage, pages: readonly BuiltPage[], base = '/', folder = 'dist'): string[] {
  const site = new URL(base, 'http://site');
  const here = new URL(page.path, site);
  const links = ['href', 'src', 'poster', 'data-src'].flatMap((name) => attributes(page.document, name));
  return links.filter((link) => {
    const url = new URL(link, here);
    if (url.origin !== site.origin) return url.protocol === 'http:';
    if (!url.pathname.startsWith(base)) return true;
    return !leadsSomewhere(url, base, folder, pages);
  });
}

function leadsSomewhere(url: URL, base: string, folder: string, pages: readonly BuiltPage[]): boolean {
  const path = decodeURIComponent(url.pathname.slice(base.length));
  const target = pages.find((other) => other.path === path);
  if (target === undefined) return existsSync(join(folder, path)) && !path.endsWith('/');
  const id = decodeURIComponent(url.hash.slice(1));
  // A page's state stands behind the hash too: `#data=xor` names no element.
  return id === '' || id.includes('=') || hasId(target.document, id) || hasId(target.document, id.replace(/\.\d+$/, ''));
}

function hasId(document: Document, id: string): boolean {
  return attributes(document, 'id').includes(id);
}
