/** What pages fetch ahead where there is no service worker: what that would keep, without the pages themselves. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Ahead } from '../../offline/ahead.ts';
import type { Edition } from '../../offline/edition.ts';

/** Of all pages the scripts and styles; a browser gets typefaces by their rules. */
const isOfAll = (name: string): boolean => /^_astro\/(?!(?:offline|in-memory)\.|.*\.astro_).*\.(?:js|css)$/.test(name);
const isOfPart = (name: string): boolean => !/\.(?:html|woff2)$/.test(name);

/** A module says what it gives or takes; a script of a worker, or what cells import, says neither. */
const isModule = (script: string): boolean => /^import\b|\bexport\s*(?:\{[^{}]*\}|const \w+[^;]*);?\s*$/.test(script);

export function aheadList({ parts }: Pick<Edition, 'parts'>, folder: string): Ahead {
  const own = Object.entries(parts).map(([part, names]): [string, readonly string[]] =>
    [part, names.filter(part === '' ? isOfAll : isOfPart)]);
  const isText = (name: string): boolean =>
    name.endsWith('.json') || (name.endsWith('.js') && !isModule(readFileSync(path.join(folder, name), 'utf8')));
  const all = [...new Set(own.flatMap(([, names]) => names))];
  return { parts: Object.fromEntries(own), texts: all.filter(isText) };
}
