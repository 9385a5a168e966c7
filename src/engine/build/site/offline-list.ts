/** What a built site is made of, for its service worker: every file, and which of them belong together. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { aheadFile } from '../../offline/ahead.ts';
import { hashLength, sizeOf, type Edition, type ListedFile } from '../../offline/edition.ts';
import { editsBetween } from './alike.ts';

/** The worker's script. Its name stays the same: browsers look there for the next edition. */
export const workerFile = 'service-worker.js';

/** What is for search engines, feed readers, pages without a worker, and for hosts, of which some send it to nobody. */
const isForOthers = (file: string): boolean =>
  /(^|\/)(\.[^/]*|404\.html|robots\.txt)$|\.xml$|^fonts\/licences\/|^(_headers|_redirects|_routes\.json|CNAME)$/.test(file)
  || file === aheadFile;

/** What is larger is not fetched unasked: films, and the checker of types. */
const unasked = 300_000;

const isText = (file: string): boolean => /\.(css|csv|html|js|json|mdx|mjs|svg|txt)$/.test(file);

export interface EditionSpec extends Pick<Edition, 'base' | 'language'> {
  /** The folder of the built site. */
  folder: string;
  /** Pages to which every page leads, from the base: `playground/`. */
  everywhere: readonly string[];
}

export function editionOf({ folder, base, language, everywhere: led }: EditionSpec): Edition {
  const names = filesIn(folder);
  const bodies = new Map(names.map((name) => [name, readFileSync(path.join(folder, name))]));
  const texts = new Map([...bodies].filter(([name]) => isText(name)).map(([name, body]) => [name, String(body)]));
  const made = madeOf(texts);
  const files = Object.fromEntries([...bodies].map(([name, body]) => [name, listed(name, body, name in made)]));
  const parts = partsOf(files, texts, base);
  const everywhere = [...led, SEARCH].filter((name) => name !== '' && name in parts);
  return { base, language, files, parts, everywhere, made };
}

/** The slides of a lecture are its article with another view. */
function madeOf(texts: ReadonlyMap<string, string>): Edition['made'] {
  const pairs = [...texts].flatMap(([name, text]) => {
    const of = name.replace(/slides\/index\.html$/, 'index.html');
    const article = of === name ? undefined : texts.get(of);
    const edits = article === undefined ? undefined : editsBetween(article, text);
    return edits ? [[name, { of, edits }] as const] : [];
  });
  return Object.fromEntries(pairs);
}

function filesIn(folder: string): string[] {
  const all = globSync('**/*', { cwd: folder }).map((name) => name.replaceAll(path.sep, '/')).sort();
  const others = all.filter((name) => isOtherSite(folder, name)).map((name) => `${name}/`);
  return all.filter((name) => statSync(path.join(folder, name)).isFile() && name !== workerFile && !isForOthers(name)
    && !others.some((other) => name.startsWith(other)));
}

/** A folder with scripts and pages of its own is another build, such as that of an earlier term. */
const isOtherSite = (folder: string, name: string): boolean =>
  [workerFile, '_astro'].some((sign) => existsSync(path.join(folder, name, sign)));

function listed(name: string, body: Buffer, isMade: boolean): ListedFile {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, hashLength);
  return [hash, body.length, isMade ? 0 : sentOf(name, body)];
}

/** Hosts compress as well as this, or a little better. */
const sentOf = (name: string, body: Buffer): number =>
  (isText(name) ? gzipSync(body, { level: 1 }).length : body.length);

/** The folder of the index of search: without it there is no part of that name. */
const SEARCH = 'search/';
/** With many lectures it is too large to be fetched unasked. */
const searched = 400_000;

type Files = Edition['files'];
type Texts = ReadonlyMap<string, string>;

/** A lecture, or another folder with pages. */
const folderOf = (name: string): string => /^(lectures\/[^/]+|[^/]+)\//.exec(name)?.[0] ?? '';

/** A class needs its network: what leads and joins one is of no use without. */
const ofClass = /^_astro\/(?:desk|join|line|question-view|room-question|room-tally|tally-view)\.[\w-]+\.js$/;

/** Where there is a worker, no page holds things itself. */
const ofPages = /^_astro\/in-memory\./;

/** Of a lecture the source is only looked at, and that seldom. */
const isLeft = (name: string): boolean => name.endsWith('.mdx') || ofClass.test(name) || ofPages.test(name);

/**
 * Home and all that scripts of lectures may fetch are one part, since every page may need it; a lecture, or another
 * page, has what lies in its folder and what it shows.
 */
function partsOf(files: Files, texts: Texts, base: string): Edition['parts'] {
  const isLight = (name: string): boolean => (files[name]?.[2] ?? Infinity) <= unasked && !isLeft(name);
  const pages = Object.keys(files).filter((name) => name.endsWith('.html'));
  const ways = waysOf(texts, files);
  const begins = new Map(pages.map((page) => [page, reached(scriptsOf(texts.get(page)!, files), ways)]));
  const early = pages.filter((page) => /^(lectures\/|[^/]*$)/.test(page));
  const engine = new Set(early.flatMap((page) => [...begins.get(page)!]));
  const parts = new Map<string, Set<string>>([['', engine]]);
  const index = Object.keys(files).filter((name) => name.startsWith(SEARCH));
  const folders = new Set(pages.map(folderOf));
  if (sizeOf({ files }, index) <= searched) folders.add(SEARCH);
  for (const name of Object.keys(files).filter((one) => folders.has(folderOf(one)))) {
    const shown = pages.includes(name) ? [...begins.get(name)!, ...shownBy(texts.get(name)!, files, base)] : [];
    const own = parts.get(folderOf(name)) ?? new Set();
    for (const one of [name, ...shown]) if (own === engine || !engine.has(one)) own.add(one);
    parts.set(folderOf(name), own);
  }
  return Object.fromEntries([...parts].map(([part, names]) => [part, [...names].filter(isLight).sort()]));
}

/** Scripts name others, and other files, by names that nothing else has: there is a hash in them. */
const waysOf = (texts: Texts, files: Files): ReadonlyMap<string, readonly string[]> =>
  new Map([...texts].filter(([name]) => /\.(js|css)$/.test(name)).map(([name, text]) => [name, named(text, files)]));

function reached(from: readonly string[], ways: ReturnType<typeof waysOf>): Set<string> {
  const found = new Set<string>();
  const left = [...from];
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    left.push(...ways.get(name) ?? []);
  }
  return found;
}

const named = (text: string, files: Files): string[] =>
  (text.match(/[\w.@$-]+/g) ?? []).flatMap((word) => {
    const [name] = /^.*\.\w+/.exec(word) ?? [];
    return name !== undefined && Object.hasOwn(files, `_astro/${name}`) ? [`_astro/${name}`] : [];
  });

/** Pages name them by their addresses: looking for these alone is quick in a long page. */
const addressed = (text: string, files: Files): string[] =>
  [...text.matchAll(/_astro\/[\w.@$-]+/g)].map(([name]) => name).filter((name) => Object.hasOwn(files, name));

/** What a page begins with: scripts, styles, typefaces. */
const scriptsOf = (page: string, files: Files): string[] =>
  [...page.matchAll(/<script\b[^>]*>|<link\b[^>]*>|<style\b[^>]*>[^]*?<\/style>/g)]
    .flatMap(([tag]) => addressed(tag, files));

/** What else it shows. The types of what cells import are of use to the checker alone, which is not fetched unasked. */
const shownBy = (page: string, files: Files, base: string): string[] => [
  ...addressed(page.replace(/\bdata-import-types="[^"]*"/g, ''), files),
  ...[...page.matchAll(/\s(?:src|poster|srcset|data-src)="([^"]+)/g)].flatMap(([, written = '']) =>
    written.split(/,?\s+/).map((address) => decodeURI(address.slice(base.length))).filter((name) => Object.hasOwn(files, name))),
];
