/** In dev the files beside a lecture, and typefaces that were cut for it, lie where its page looks for them. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { importsFolder, keptFile } from '../imports/kept.ts';
import { cutFaces } from './faces.ts';
import type { Settings } from '../settings.ts';

export function mediaBeside(settings: Settings): Plugin {
  return {
    name: 'lectures:media',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use((request, _, next) => {
        const file = madeFor(request.url ?? '', settings) ?? fileBeside(request.url ?? '', settings);
        if (file !== undefined) request.url = `${settings.base.replace(/\/$/, '')}/@fs${encodeURI(file)}`;
        next();
      });
    },
  };
}

/** `/fonts/0123456789abcdef.woff2`, `/_astro/imports.0123456789abcdef.js`: what a lecture was given besides. */
function madeFor(address: string, { root, base }: Settings): string | undefined {
  const below = address.slice(base.replace(/\/$/, '').length);
  const [, folder, name = ''] = /^\/(\w+)\/((?:(?:imports|types)\.)?[0-9a-f]{16}\.\w+)$/.exec(below) ?? [];
  const kept = folder === importsFolder ? keptFile(root, name) : '';
  const file = folder === 'fonts' ? cutFaces(root).fileOf(name) : kept;
  return existsSync(file) ? file.split(path.sep).join('/') : undefined;
}

type Where = Pick<Settings, 'root' | 'base' | 'content'>;

/** The file that an address means: `/lectures/waves/film.mp4`. Sources are for the routes of the site. */
export function fileBeside(address: string, { root, base, content }: Where): string | undefined {
  const url = URL.parse(address, 'http://localhost');
  const start = `${base.replace(/\/$/, '')}/lectures/`;
  if (!url?.pathname.startsWith(start) || url.search !== '') return undefined;
  const [slug = '', ...name] = decodeURIComponent(url.pathname.slice(start.length)).split('/');
  if (name.length === 0 || /\.(?:mdx?|[cm]?[jt]s|astro)$|^$/.test(name.join('/')) || name.includes('..')) return undefined;
  const file = path.join(root, content, slug, ...name);
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file.split(path.sep).join('/') : undefined;
}
