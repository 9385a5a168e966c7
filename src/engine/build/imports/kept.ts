/** Where the texts of imports lie until a build takes them, and while `npm run dev` serves them. */
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, readFileSync } from 'node:fs';
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CheckPlace } from '../../types/checker.ts';

const folderOf = (root: string): string => path.join(root, 'node_modules/.cache/lecture-imports');

export const keptFile = (root: string, name: string): string => path.join(folderOf(root), name);

/** Where pages find it, from the root of the site. */
export const importsFolder = '_astro';

/** @returns the name of its file, which says what is in it. */
export async function keepText(root: string, text: string, stem = 'imports', ending = 'js'): Promise<string> {
  const name = `${stem}.${createHash('sha256').update(text).digest('hex').slice(0, 16)}.${ending}`;
  const file = keptFile(root, name);
  if (await access(file).then(() => true, () => false)) return name;
  await mkdir(folderOf(root), { recursive: true });
  await writeFile(`${file}.${process.pid}`, text);
  await rename(`${file}.${process.pid}`, file);
  return name;
}

/** What readers' checker of types must know, as one file for packages and one for the rest. */
export async function keepDeclarations(
  root: string, { folder, froms }: Pick<CheckPlace, 'folder' | 'froms'>,
  { packages, own }: Readonly<Record<'packages' | 'own', object>>,
): Promise<string[]> {
  return Promise.all([
    keepText(root, JSON.stringify({ files: packages }), 'types', 'json'),
    keepText(root, JSON.stringify({ folder, froms, files: own }), 'types', 'json'),
  ]);
}

/** Those that a built site names come to lie where its pages look for them. */
export function copyImports(root: string, built: string): void {
  const pages = globSync('**/*.html', { cwd: built }).map((page) => readFileSync(path.join(built, page), 'utf8'));
  const lists = pages.flatMap((page) => [...page.matchAll(/ data-import(?:s|-types)="([^"]+)"/g)]);
  const names = lists.flatMap(([, list = '']) => list.split(' '));
  mkdirSync(path.join(built, importsFolder), { recursive: true });
  for (const name of new Set(names.map((one) => path.posix.basename(one)))) {
    cpSync(keptFile(root, name), path.join(built, importsFolder, name));
  }
}
