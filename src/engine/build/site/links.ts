/** No link inside the site may lead nowhere: every built page is read, and every address in it is followed. */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

/** What a page offers to links, and where its own lead. */
export interface LinkedPage {
  ids: ReadonlySet<string>;
  addresses: ReadonlySet<string>;
}

/** The files of a built site by their address from its root; only pages have links. */
export type Site = ReadonlyMap<string, LinkedPage | undefined>;

export interface BrokenLink {
  /** The page it stands on, from the root of the site: `lectures/waves/index.html`. */
  page: string;
  /** As it is written there. */
  href: string;
  why: string;
}

export async function readSite(folder: string): Promise<Site> {
  const site = new Map<string, LinkedPage | undefined>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const page = file.endsWith('.html') ? readPage(await readFile(file, 'utf8')) : undefined;
    site.set(path.relative(folder, file).split(path.sep).join('/'), page);
  }
  return site;
}

/** @param base where the site is published: addresses that begin elsewhere are broken too. */
export function brokenLinks(site: Site, base: string): BrokenLink[] {
  return [...site].flatMap(([page, links]) =>
    [...(links?.addresses ?? [])].flatMap((href) => {
      const why = follow(href, page, base, site);
      return why === undefined ? [] : [{ page, href, why }];
    }),
  );
}

/** Why most links are broken. */
export const NO_PAGE = 'there is no such page';

const ORIGIN = 'https://site.invalid';

function follow(href: string, page: string, base: string, site: Site): string | undefined {
  const root = new URL(base.endsWith('/') ? base : `${base}/`, ORIGIN);
  const url = URL.parse(href, new URL(page.replace(/index\.html$/, ''), root));
  if (!url) return 'this is not an address';
  if (url.origin !== ORIGIN) return undefined;
  if (!url.pathname.startsWith(root.pathname)) return `the site is published under ${root.pathname}`;
  const target = decodeURIComponent(url.pathname.slice(root.pathname.length));
  const file = [target, `${target}index.html`, `${target}/index.html`].find((name) => site.has(name));
  if (file === undefined) return NO_PAGE;
  return hasPlace(url.hash.slice(1), site.get(file)?.ids) ? undefined : `the page has no \`${url.hash}\``;
}

/** `#loss.2` is step 2 of the slide `loss`; `#data=xor` and what follows an `&` is state, not a place. */
function hasPlace(hash: string, ids: ReadonlySet<string> | undefined): boolean {
  const [place = ''] = hash.split('&');
  const id = decodeURIComponent(place);
  return id === '' || id.includes('=') || ids === undefined || ids.has(id) || ids.has(id.replace(/\.\d+$/, ''));
}

const TAG = /<[a-z][^\s>]*(?:\s+[^\s=>]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]+))?)*\s*\/?>/gi;
const ATTRIBUTE = /\s([^\s=>]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g;

export function readPage(html: string): LinkedPage {
  const ids = new Set<string>();
  const addresses = new Set<string>();
  for (const [tag] of html.matchAll(TAG)) {
    if (!/\s(?:id|href|src)=/i.test(tag)) continue;
    for (const [, name, double, single, bare] of tag.matchAll(ATTRIBUTE)) {
      const value = double ?? single ?? bare ?? '';
      if (name === 'id') ids.add(unescapeHtml(value));
      if (name === 'href' || name === 'src') addresses.add(unescapeHtml(value));
    }
  }
  return { ids, addresses };
}

/** A text of its own: a part of a page would keep all of it in memory. */
const unescapeHtml = (text: string): string =>
  Buffer.from(text.replaceAll('&amp;', '&').replaceAll('&#38;', '&')).toString();
