/** Where the texts of imports lie until a build takes them, and while `npm run dev` serves them. */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CheckPlace } from '../../types/checker.ts';
import { openCache, type Cache } from '../cache/cache.ts';

const cacheOf = (root: string): Cache => openCache(root, 'texts');

export const keptFile = (root: string, name: string): string => cacheOf(root).fileOf(name);

export const isKept = (root: string, name: string): boolean => cacheOf(root).has(name);

/** Where pages find it, from the root of the site. */
export const importsFolder = '_astro';

/** @returns the name of its file, which says what is in it. */
export function keepText(root: string, text: string, stem = 'imports', ending = 'js'): string {
  const name = `${stem}.${createHash('sha256').update(text).digest('hex').slice(0, 16)}.${ending}`;
  const cache = cacheOf(root);
  if (!cache.has(name)) cache.write(name, text);
  return name;
}

/** What readers' checker of types must know, as one file for packages and one for the rest. */
export function keepDeclarations(
  root: string, { folder, froms }: Pick<CheckPlace, 'folder' | 'froms'>,
  { packages, own }: Readonly<Record<'packages' | 'own', object>>,
): string[] {
  return [
    keepText(root, JSON.stringify({ files: packages }), 'types', 'json'),
    keepText(root, JSON.stringify({ folder, froms, files: own }), 'types', 'json'),
  ];
}

/** Those that a built site names come to lie where its pages look for them. */
export function copyImports(root: string, built: string): void {
  const pages = globSync('**/*.html', { cwd: built }).map((page) => readFileSync(path.join(built, page), 'utf8'));
  const lists = pages.flatMap((page) => [...page.matchAll(/ data-import(?:s|-types)="([^"]+)"/g)]);
  const names = lists.flatMap(([, list = '']) => list.split(' '));
  mkdirSync(path.join(built, importsFolder), { recursive: true });
  for (const name of new Set(names.map((one) => path.posix.basename(one)))) {
    writeFileSync(path.join(built, importsFolder, name), cacheOf(root).read(name) ?? '');
  }
}
