/** The libraries of subjects before they run: their names, their files, and whether a worker can run them. */
import { SourceMap, type SourceMapPayload } from 'node:module';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Script } from 'node:vm';
import type { Plugin, Rollup } from 'vite';
import { hashOf } from '../cache/cache.ts';
import { traced } from '../cache/traced.ts';
import type { SubjectModules } from '../settings.ts';
import { engineHash } from './engine.ts';
import { bundle } from '../imports/bundle.ts';
import { foreignTo, ImportGraph } from '../imports/import-graph.ts';
import { bareWorld } from '../imports/bare-world.ts';

export interface BundledLibrary {
  /** What cells can import. */
  names: readonly string[];
  /** The files that it and the drawing of its subject are made of. */
  files: readonly string[];
  /** A script whose exports are those of the library, in a variable `part`. */
  code: string;
}

/** By the name of the module. */
export type BundledLibraries = ReadonlyMap<string, BundledLibrary>;

export class LibraryError extends Error {
  override name = 'LibraryError';
}

/**
 * Those of the last time, where none of their files is another.
 * @throws LibraryError for one that a worker cannot run, with the imports that lead to what it needs.
 */
export async function bundleLibraries(root: string, subjects: readonly SubjectModules[]): Promise<BundledLibraries> {
  const edition = engineHash(root, new Map());
  const bundled = subjects.map(async (subject) => [subject.name, await keptLibrary(root, edition, subject)] as const);
  return new Map(await Promise.all(bundled));
}

function keptLibrary(root: string, edition: string, subject: SubjectModules): Promise<BundledLibrary> {
  const { name, library, draw, tools } = subject;
  const key = hashOf(edition, JSON.stringify([name, library, draw, tools]));
  return traced(root, 'libraries', key, async () => {
    const { sides: read, ...value } = await bundleLibrary(root, subject);
    return { value, files: [...value.files, ...read] };
  });
}

/** @returns also the files of the sides that are read and are no part of it. */
async function bundleLibrary(
  root: string, { name, library, draw, tools }: SubjectModules,
): Promise<BundledLibrary & { sides: readonly string[] }> {
  const graph = new ImportGraph(root, library);
  const bundling = bundle({ root, entry: library, mapped: true, plugins: [graph.plugin] });
  const { code, map, modules, moduleIds } = await bundling.catch((reason: unknown) => {
    throw unbundled(name, reason, graph);
  });
  const parts = new Map(moduleIds.map((id) => [id, modules[id]?.code ?? '']));
  const why = foreignTo(code, parts, graph);
  if (why) throw unusable(name, why.what, graph.chainTo(why.file), needless);
  const drawing = draw === undefined ? [] : await filesOf('draw', root, name, draw);
  const tooled = tools === undefined ? [] : await filesOf('tools', root, name, tools);
  const files = new Set(onDisk([...moduleIds, ...drawing]));
  const chainOf = (reason: unknown): string => graph.chainTo(fileAt(map, placeIn(reason), root) ?? library);
  return { names: namesOf(code, name, chainOf), files: [...files], code, sides: onDisk(tooled) };
}

const onDisk = (ids: readonly string[]): string[] =>
  ids.filter((id) => path.isAbsolute(id)).map((id) => id.replace(/\?.*/, ''));

/** The list that a side exports beside the library, and what to call the side. */
const sides = {
  draw: { list: 'marks', type: 'MarkKind', called: 'The drawing' },
  tools: { list: 'figureTools', type: 'FigureTool', called: 'The tools side' },
} as const;

/** A side is read for what it exports: what it imports from a package, or from the page, is none of that. */
const ownFiles: Plugin = {
  name: 'lectures:own-files',
  enforce: 'pre',
  resolveId: (id, importer) => (importer !== undefined && !/^[./]/.test(id) ? { id, external: true } : undefined),
};

/** @throws LibraryError where the list of the side is missing. */
async function filesOf(side: keyof typeof sides, root: string, name: string, file: string): Promise<string[]> {
  const { exports, moduleIds } = await bundle({ root, entry: file, plugins: side === 'tools' ? [ownFiles] : [] });
  const { list, type, called } = sides[side];
  if (exports.includes(list)) return moduleIds;
  const at = path.relative(root, file).split(path.sep).join('/');
  throw new LibraryError(`${called} of "${name}" has no ${list}: ${at} does not export \`${list}\`.\n`
    + `  Fix: Write \`export const ${list}: readonly ${type}[] = […]\` there, or leave out \`${side}\`.`);
}

const needless =
  'A library has neither a page nor Node: remove what needs them, or import a part that does not.';

const unusable = (name: string, why: string, chain: string, fix: string): LibraryError =>
  new LibraryError(`The library of "${name}" cannot run in a worker: ${why}.\n  Imported: ${chain}\n  Fix: ${fix}`);

interface BundlerError extends Error {
  id?: string;
  loc?: { file?: string; line: number };
}

/** What the bundler says of the first thing that it cannot read or find. */
function unbundled(name: string, reason: unknown, graph: ImportGraph): LibraryError {
  const { errors: [first] = [] } = reason as { errors?: readonly BundlerError[] };
  const { message, id, loc } = first ?? (reason as BundlerError);
  const [said = ''] = stripVTControlCharacters(message).split('\n');
  const why = said.replace(/^\[.*?\] /, '').replace(/ in \S+$|\.$/, '');
  const chain = graph.chainTo(loc?.file ?? id ?? graph.entry) + (loc ? `:${loc.line}` : '');
  return new LibraryError(`The library of "${name}" cannot be bundled: ${why}.\n  Imported: ${chain}`);
}

/** The library is run once where there is neither a page nor Node. */
function namesOf(code: string, name: string, chainOf: (reason: unknown) => string): string[] {
  try {
    const names = new Script(`${code}\nObject.keys(part)`, { filename: FILE }).runInContext(bareWorld()) as string[];
    return names.filter((one) => one !== 'default');
  } catch (reason) {
    throw unusable(name, firstLine(reason), chainOf(reason), atTopLevel);
  }
}

const atTopLevel = 'Code outside its functions runs when it is imported: fix it there.';

const FILE = 'library.js';

/** Errors of another world are no `Error` of this one. */
const firstLine = (reason: unknown): string => {
  const { name, message } = reason as { name?: unknown; message?: unknown };
  return typeof message === 'string' ? `${String(name)}: ${message.split('\n')[0]}` : String(reason);
};

/** Where in the bundle the error was thrown: line and column, from 1. */
function placeIn(reason: unknown): [line: number, column: number] | undefined {
  const { stack } = reason as { stack?: unknown };
  const [, line, column] = new RegExp(`${FILE}:(\\d+):(\\d+)`).exec(String(stack)) ?? [];
  return line === undefined ? undefined : [Number(line), Number(column)];
}

function fileAt(map: Rollup.OutputChunk['map'], place: ReturnType<typeof placeIn>, root: string): string | undefined {
  if (!map || !place) return undefined;
  const entry = new SourceMap(map as unknown as SourceMapPayload).findEntry(place[0] - 1, place[1] - 1);
  return 'originalSource' in entry ? path.resolve(root, 'dist', entry.originalSource) : undefined;
}
