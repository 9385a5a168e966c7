/** The project's files as the rules of the house see them. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path/posix';
import ts from 'typescript';

export interface SourceFile {
  /** From the project's root, with slashes. */
  path: string;
  text: string;
}

/** One import of one file; `target` is a path of the project or the name of a package. */
export interface Import {
  from: string;
  specifier: string;
  target: string;
  inside: boolean;
}

const made = new Set(['.git', '.astro', '.dist-next', 'dist', 'node_modules', 'pdf', 'test-results']);

/** Every file that people write, not what git, npm and the build make. */
export function projectFiles(folder = ''): string[] {
  const entries = readdirSync(folder || '.', { withFileTypes: true })
    .filter(({ name }) => !made.has(name) && join(folder, name) !== 'lib');
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? projectFiles(path) : [path];
  }).sort();
}

export function readFiles(paths: readonly string[]): SourceFile[] {
  return paths.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** The code of a file: an .astro file has it between its fences and in its scripts. */
export function codeOf({ path, text }: SourceFile): string {
  if (extname(path) !== '.astro') return text;
  const fence = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  return [fence, ...scripts].join('\n');
}

export function isCode(path: string): boolean {
  return /\.(ts|mjs|astro)$/.test(path);
}

export function isTest(path: string): boolean {
  return path.endsWith('.test.ts') || path.startsWith('tests/');
}

/** What a file imports, types included. */
export function importsOf(file: SourceFile): Import[] {
  const { importedFiles } = ts.preProcessFile(codeOf(file), true, true);
  return importedFiles.map(({ fileName }) => {
    const inside = fileName.startsWith('.') || fileName.startsWith('/');
    const bare = fileName.replace(/\?.*$/, '');
    const target = inside ? join(dirname(file.path), bare) : packageOf(fileName);
    return { from: file.path, specifier: fileName, target, inside };
  });
}

/** `@scope/name/deep` is of package `@scope/name`; `node:fs` and `astro:content` stand for themselves. */
function packageOf(specifier: string): string {
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}
