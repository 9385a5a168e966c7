/**
 * Gives pages the address of what searches, as `virtual:lectures/search`. While lectures are written they can be
 * searched too: the index of each is made of its page when it is asked for.
 */
import { globSync } from 'node:fs';
import path from 'node:path';
import type { ServerResponse } from 'node:http';
import type { Connect, Plugin } from 'vite';
import { INDEX, UNKNOWN } from '../../search/part.ts';
import type { Settings } from '../settings.ts';
import { searchEntry, searchScript } from './search-script.ts';

const NAME = 'virtual:lectures/search';

export function searchParts(settings: Settings): Plugin {
  const top = settings.base.replace(/\/$/, '');
  let isBuild = false;
  return {
    name: 'lectures:search',
    enforce: 'pre',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const address = isBuild ? `${top}/${(await searchScript(settings)).file}` : `${top}/@fs${searchEntry}`;
      return `export const address = ${JSON.stringify(address)};`;
    },
    configureServer({ middlewares }) {
      middlewares.use(answerWith(settings, top));
    },
  };
}

function answerWith({ root, content }: Settings, top: string): Connect.NextHandleFunction {
  const folder = `${top}/${path.dirname(INDEX)}/`;
  return (request, response, next) => {
    const address = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    if (!address.pathname.startsWith(folder)) return next();
    const name = decodeURIComponent(address.pathname.slice(folder.length));
    const slugs = slugsIn(path.join(root, content));
    if (name === path.basename(INDEX)) {
      return send(response, { edition: UNKNOWN, files: slugs.map((slug) => `${encodeURIComponent(slug)}.json`) });
    }
    const slug = slugs.find((one) => `${one}.json` === name);
    if (slug === undefined) return next();
    partOf(slug, new URL(`${top}/lectures/${slug}/`, address)).then((part) => send(response, part), next);
  };
}

const slugsIn = (folder: string): string[] =>
  globSync('*/index.mdx', { cwd: folder }).map((file) => path.dirname(file)).sort();

/** One part, whatever its size: it is not sent far. @throws where the lecture has faults, as its page does. */
async function partOf(slug: string, page: URL): Promise<object> {
  const response = await fetch(page);
  if (!response.ok) throw new Error(`${page.pathname} answers ${response.status}`);
  const { searchedPage } = await import('../site/search-entries.ts');
  const { partsOf } = await import('../site/search-parts.ts');
  return { edition: UNKNOWN, ...partsOf(slug, searchedPage(await response.text()), Infinity)[0] };
}

function send(response: ServerResponse, content: object): void {
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(content));
}
