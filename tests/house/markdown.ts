/** Prose that names a path or a command makes a claim: the path and the command exist. */
import { dirname, join } from 'node:path/posix';
import type { SourceFile } from './tree.ts';

export interface Project {
  paths: readonly string[];
  /** The scripts of package.json by name. */
  scripts: Readonly<Record<string, string>>;
}

/** Made by the build or by npm, so git keeps none of it. */
const made = /^(dist|lib|pdf|node_modules|\.dist-next|\.astro|test-results)\//;
const fileName = /^[\w.-]+\.(ts|mjs|astro|mdx|md|json|css|svg|png|woff2|yml)$/;
const pathShape = /^[\w.<>*-]+(\/[\w.<>*-]*)+$/;

/** `src/<room>/*.ts` as a pattern: each placeholder stands for one name. */
function patternOf(path: string): RegExp {
  const escaped = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  const open = escaped.replace(/<[^>]*>|\*/g, '[^/]+');
  return new RegExp(`^${open}${path.endsWith('/') ? '' : '($|/)'}`);
}

function exists(path: string, { paths }: Project): boolean {
  if (made.test(path)) return true;
  const pattern = patternOf(path);
  return paths.some((known) => pattern.test(known));
}

/** A bare file name may lie in any folder. */
function existsSomewhere(name: string, { paths }: Project): boolean {
  return paths.some((path) => path === name || path.endsWith(`/${name}`));
}

function spansOf(text: string): string[] {
  const prose = text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '');
  return [...prose.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');
}

function missingPaths(file: SourceFile, project: Project): string[] {
  return spansOf(file.text).filter((span) => {
    if (fileName.test(span)) return !existsSomewhere(span, project);
    return pathShape.test(span) && !exists(span, project);
  });
}

function missingLinks(file: SourceFile, project: Project): string[] {
  return [...file.text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
    .map((match) => match[1] ?? '')
    .filter((link) => !/^[a-z]+:/.test(link))
    .filter((link) => !exists(join(dirname(file.path), link), project));
}

function missingCommands(file: SourceFile, { scripts }: Project): string[] {
  const run = [...file.text.matchAll(/\bnpm run ([\w:-]+)/g)].map((match) => match[1] ?? '');
  const short = [...file.text.matchAll(/\bnpm (start|test)\b/g)].map((match) => match[1] ?? '');
  return [...run, ...short].filter((name) => !(name in scripts)).map((name) => `npm run ${name}`);
}

/** Every path, link and command that a Markdown file names and the project has not. */
export function brokenClaims(files: readonly SourceFile[], project: Project): string[] {
  return files.flatMap((file) =>
    [...missingPaths(file, project), ...missingLinks(file, project), ...missingCommands(file, project)]
      .map((claim) => `${file.path} names ${claim}`));
}

/** Files that the scripts of package.json start and the project has not. */
export function brokenScripts({ scripts, paths }: Project): string[] {
  return Object.entries(scripts).flatMap(([name, command]) =>
    command.split(/\s+/)
      .filter((word) => /^[\w-]+\/.*\.\w+$/.test(word) && !paths.includes(word))
      .map((word) => `npm run ${name} starts ${word}`));
}
