/** A built site as a folder that opens by a double click on `index.html`, without a server. */
import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { classicScript } from './classic-scripts.ts';
import { toFilePage } from './file-pages.ts';
import { fileSearch, searchOfFiles } from './file-search.ts';
import { aheadFile } from '../../offline/ahead.ts';
import { workerFile } from './offline-list.ts';

/** Files by their path. */
export type Folder = Map<string, Uint8Array>;

/** What is larger is of no use to cells: the checker of types. */
const carriedAtMost = 1_500_000;

export async function toFileFolder(dist: string): Promise<Folder> {
  const site = readSite(dist);
  const base = /<html [^>]*data-base="([^"]*)"/.exec(text(site, 'index.html'))?.[1] ?? '/';
  const pages = [...site.keys()].filter((name) => name.endsWith('.html'));
  const scripts = new Map<string, readonly string[]>();
  const faces = new Set<string>();
  const styles = ['_astro/faces.css', ...[...site.keys()].filter((name) => name.endsWith('.css'))];
  const search = searchOfFiles(site);
  const made: Folder = new Map(search === undefined ? [] : [[fileSearch, bytes(search)]]);
  for (const name of pages) {
    const texts = carriedBeside(site, name, base);
    const begin = (modules: readonly string[]): readonly string[] => {
      const own = modules.filter((module) => !/\/Offline\./.test(module));
      if (own.length === 0) return [];
      const file = `_astro/classic-${[...scripts.keys()].indexOf(own.join()) + 1 || scripts.size + 1}.js`;
      scripts.set(own.join(), own);
      const beside = texts ? [`${path.posix.dirname(name).replace(/\/slides$/, '')}/carried.js`] : [];
      return ['_astro/carried.js', ...beside, file, ...(search === undefined ? [] : [fileSearch])];
    };
    const page = toFilePage(text(site, name), { path: name, base, scripts: begin, styles });
    for (const face of page.faces) faces.add(face);
    made.set(name, bytes(page.html));
    if (texts) made.set(`${path.posix.dirname(name).replace(/\/slides$/, '')}/carried.js`, bytes(texts));
  }
  for (const [at, own] of [...scripts.values()].entries()) {
    made.set(`_astro/classic-${at + 1}.js`, bytes(await classicScript(dist, own)));
  }
  made.set('_astro/carried.js', bytes(carry(site, addressesIn(site, base), base)));
  made.set('_astro/faces.css', bytes(facesAsText([...faces], site, base)));
  for (const [name, body] of site) if (!made.has(name) && isOpened(name)) made.set(name, body);
  return new Map([...made].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function readSite(dist: string): Folder {
  const names = globSync('**/*', { cwd: dist }).map((name) => name.replaceAll(path.sep, '/')).sort();
  const files = names.filter((name) => statSync(path.join(dist, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(path.join(dist, name))]));
}

/** What only a server, or the scripts of one, would ask for is left out. */
const isOpened = (name: string): boolean =>
  !/^(?:\.nojekyll|_headers|robots\.txt|.*\.xml|search\/.*|_astro\/.*\.(?:js|json|woff2))$/.test(name)
  && name !== workerFile && name !== aheadFile;

/** The addresses of scripts of workers, as other scripts have them. */
function addressesIn(site: Folder, base: string): string[] {
  const scripts = [...site].filter(([name]) => /^_astro\/.*\.js$/.test(name)).map(([, body]) => String(body));
  const found = scripts.flatMap((script) =>
    [...script.matchAll(/["'`]([^"'`\s]+\.js)["'`]/g)].map(([, address = '']) => address));
  return [...new Set(found)].filter((address) => address.startsWith(`${base}_astro/`)).sort();
}

/** What the cells of a page import, and the names that their editor knows. */
function carriedBeside(site: Folder, name: string, base: string): string | undefined {
  const page = text(site, name);
  const imports = [...page.matchAll(/\bdata-imports="([^"]*)"/g)].flatMap(([, all = '']) => all.split(' '));
  const article = /\bdata-article="([^"]*)"/.exec(page)?.[1];
  if (article === undefined) return undefined;
  return carry(site, [...new Set(imports), `${article}names.json`].filter(Boolean), base);
}

function carry(site: Folder, addresses: readonly string[], base: string): string {
  const texts = addresses.flatMap((address) => {
    const body = site.get(address.slice(base.length));
    return body && body.length <= carriedAtMost ? [[address, String(body)]] : [];
  });
  return `globalThis.carried=Object.assign(globalThis.carried??{},${JSON.stringify(Object.fromEntries(texts))});\n`;
}

/** Typefaces in their rules themselves: no page that is a file gets them from another. */
const facesAsText = (rules: readonly string[], site: Folder, base: string): string =>
  rules.map((rule) => rule.replace(/url\((["']?)([^"')]+)\1\)/g, (whole, _, address: string) => {
    const body = site.get(address.slice(base.length));
    return body ? `url(data:font/woff2;base64,${Buffer.from(body).toString('base64')})` : whole;
  })).join('\n');

const text = (site: Folder, name: string): string => String(site.get(name) ?? '');
const bytes = (written: string): Uint8Array => new TextEncoder().encode(written);
