/** Rules about one file at a time: its length, its name, its words. */
import { basename, dirname } from 'node:path/posix';
import ts from 'typescript';
import { codeOf, isCode, isTest, type SourceFile } from './tree.ts';

const longest = 250;
const longestPage = 40;
const barrels = ['src/engine/index.ts', 'src/mini-ml/core/index.ts', 'src/mini-ml/figures/index.ts'];
const suppressions = /eslint-disable|@ts-(ignore|nocheck|expect-error)/;

function linesOf(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}

/** Files of code and styles with more lines than a reader keeps in mind; pages hold no logic. */
export function tooLong(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => isCode(path) || path.endsWith('.css'))
    .map(({ path, text }) => ({ path, lines: linesOf(text), limit: limitOf(path) }))
    .filter(({ lines, limit }) => lines > limit)
    .map(({ path, lines, limit }) => `${path} has ${lines} lines, ${limit} are allowed`);
}

function limitOf(path: string): number {
  return path.startsWith('src/pages/') ? longestPage : longest;
}

function usesAny(file: SourceFile): boolean {
  if (!/\bany\b/.test(file.text)) return false;
  function isAny(node: ts.Node): true | undefined {
    return node.kind === ts.SyntaxKind.AnyKeyword ? true : ts.forEachChild(node, isAny);
  }
  return isAny(ts.createSourceFile(file.path, codeOf(file), ts.ScriptTarget.Latest)) === true;
}

/** Files that give up on types, or switch a rule off. */
export function carelessTypes(files: readonly SourceFile[]): string[] {
  const code = files.filter(({ path }) => isCode(path));
  const untyped = code.filter(usesAny).map(({ path }) => `${path} uses any`);
  const silent = code
    .filter(({ path, text }) => !isTest(path) && suppressions.test(text))
    .map(({ path }) => `${path} switches a rule off`);
  return [...untyped, ...silent];
}

/** Names that say nothing, and indexes that hide where a thing lies. */
export function vagueNames(paths: readonly string[]): string[] {
  const vague = paths.filter((path) => isCode(path) && /(^|[/.-])(utils?|helpers?|misc|common)([/.-]|$)/.test(path));
  const index = paths.filter((path) => basename(path) === 'index.ts' && !barrels.includes(path));
  return [...vague.map((path) => `${path} says nothing`), ...index.map((path) => `${path} is a barrel`)];
}

/** Unit tests that do not lie beside the code they test. */
export function strayTests(paths: readonly string[]): string[] {
  const folders = new Set(paths.filter((path) => !isTest(path)).map((path) => dirname(path)));
  return paths
    .filter((path) => path.endsWith('.test.ts') && !path.startsWith('tests/'))
    .filter((path) => path.startsWith('src/pages/') || !folders.has(dirname(path)))
    .map((path) => `${path} does not lie beside code`);
}

/** Code of `core` and `figure` that draws chance or reads a clock: the same seed must give the same picture. */
export function hiddenWorld(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => /^src\/(mini-ml\/(core|figures|lab)|engine\/(figure|cell|deck|quiz))\/[^/]*\.ts$/.test(path) && !isTest(path))
    .filter((file) => /\b(Math\.random|Date\.now|performance\.now)\(|\bnew Date\(\)/.test(file.text))
    .map(({ path }) => `${path} reads a clock or draws chance`);
}
