/** The pages of every site of lectures: where it has no home and no 404 of its own, also those. */
import { globSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { engineFolder } from '../compile/engine.ts';
import type { Settings } from '../settings.ts';

export interface Route {
  pattern: string;
  entrypoint: URL;
}

const lecture = { article: '', slides: '/slides', 'index.mdx': '/index.mdx', 'names.json': '/names.json' };
const files = { article: 'article.astro', slides: 'slides.astro', 'index.mdx': 'source', 'names.json': 'names' };

/** @param isDev the reference is for authors: it is there while they write, and not published. */
export function routesOf(srcDir: string, pages: Settings['pages'], isDev: boolean): Route[] {
  const parts = (Object.keys(lecture) as (keyof typeof lecture)[])
    .map((part) => route(`/lectures/[slug]${lecture[part]}`, files[part]));
  return [
    ...parts,
    route('/class', 'class.astro'),
    route('/tags/[tag]', 'tag.astro'),
    ...(hasPage(srcDir, 'index') ? [] : [route('/', 'home.astro')]),
    ...Object.entries(pages).map(([path, file]) => ({ pattern: `/${path}`, entrypoint: pathToFileURL(file) })),
    ...(isDev && !hasPage(srcDir, 'reference') ? [route('/reference', 'reference.astro')] : []),
    ...(hasPage(srcDir, '404') ? [] : [route('/404', 'not-found.astro')]),
  ];
}

const hasPage = (srcDir: string, name: string): boolean =>
  globSync(`${name}.*`, { cwd: path.join(srcDir, 'pages') }).length > 0;

/** What a site says of its home page in vain: it has a page of its own there. */
export function unusedHome(srcDir: string, home: string): string[] {
  if (home === '' || !hasPage(srcDir, 'index')) return [];
  return ['`home` in `astro.config.mjs` is not shown, because `src/pages/` has a home page.\n'
    + '  Fix: Remove one of the two.'];
}

function route(pattern: string, file: string): Route {
  const name = file.endsWith('.astro') ? file : file + path.extname(import.meta.filename);
  return { pattern, entrypoint: pathToFileURL(path.join(engineFolder, 'routes', name)) };
}
