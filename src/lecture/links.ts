/** No link inside the site may lead nowhere: every built page is read, and every address in it is followed. */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

/** A built site: its files by address from the root of the site, pages as text. */
export type Site = ReadonlyMap<string, string | undefined>;

export interface BrokenLink {
  /** The page it stands on, from the root of the site: `lectures/mini-ml/index.html`. */
  page: string;
  /** As it is written there. */
  href: string;
  why: string;
}

export async function readSite(folder: string): Promise<Site> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const read = files.map(async (file): Promise<[string, string | undefined]> => [
    path.relative(folder, file).split(path.sep).join('/'),
    file.endsWith('.html') ? await readFile(file, 'utf8') : undefined,
  ]);
  return new Map(await Promise.all(read));
}

/** @param base where the site is published: addresses that begin elsewhere are broken too. */
export function brokenLinks(site: Site, base: string): BrokenLink[] {
  const ids = new Map<string, ReadonlySet<string>>();
  for (const [page, html] of site) if (html !== undefined) ids.set(page, idsOf(html));
  return [...site].flatMap(([page, html]) => {
    const hrefs = html === undefined ? [] : new Set(addressesOf(html));
    return [...hrefs].flatMap((href) => {
      const why = follow(href, page, base, site, ids);
      return why === undefined ? [] : [{ page, href, why }];
    });
  });
}

const ORIGIN = 'https://site.invalid';

function follow(
  href: string,
  page: string,
  base: string,
  site: Site,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  const root = new URL(base.endsWith('/') ? base : `${base}/`, ORIGIN);
  const url = URL.parse(href, new URL(page.replace(/index\.html$/, ''), root));
  if (!url) return 'this is no address';
  if (url.origin !== ORIGIN) return undefined;
  if (!url.pathname.startsWith(root.pathname)) return `the site is published under ${root.pathname}`;
  const target = decodeURIComponent(url.pathname.slice(root.pathname.length));
  const file = [target, `${target}index.html`, `${target}/index.html`].find((name) => site.has(name));
  if (file === undefined) return 'there is no such page';
  return hasPlace(url.hash.slice(1), ids.get(file)) ? undefined : `the page has no place \`${url.hash}\``;
}

/** `#loss.2` is step 2 of the slide `loss`; `#data=xor` and what follows an `&` is state, not a place. */
function hasPlace(hash: string, ids: ReadonlySet<string> | undefined): boolean {
  const [place = ''] = hash.split('&');
  const id = decodeURIComponent(place);
  return id === '' || id.includes('=') || ids === undefined || ids.has(id) || ids.has(id.replace(/\.\d+$/, ''));
}

const TAG = /<[a-z][^\s>]*(?:\s+[^\s=>]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]+))?)*\s*\/?>/gi;
const ATTRIBUTE = /\s([^\s=>]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g;

function attributesOf(html: string, wanted: readonly string[]): string[] {
  return [...html.matchAll(TAG)].flatMap(([tag]) =>
    [...tag.matchAll(ATTRIBUTE)]
      .filter(([, name = '']) => wanted.includes(name.toLowerCase()))
      .map(([, , double, single, bare]) => unescapeHtml(double ?? single ?? bare ?? '')),
  );
}

const idsOf = (html: string): ReadonlySet<string> => new Set(attributesOf(html, ['id']));
const addressesOf = (html: string): string[] => attributesOf(html, ['href', 'src']);
const unescapeHtml = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
