/** Packages as one bundle: lectures that import the same ones share it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rollup } from 'vite';
import * as pageNames from '../../chart/inject.ts';
import type { Speech } from '../../words/voice.ts';
import { bundle } from './bundle.ts';
import { takesAny } from './foreign-names.ts';
import { ImportGraph } from './import-graph.ts';
import { ENTRY, entryOf, foreignIn, unreadable, type Blame, type Packed } from './packing.ts';
import { plainRows } from './plain-rows.ts';
import { ownWords } from './words-plugin.ts';

export type Packing = Packed | { blames: readonly Blame[] };

/** With the document of charts, which says `words`, only where a package asks for a page or for time. */
export async function packPackages(root: string, names: readonly string[], words: Speech): Promise<Packing> {
  const plain = await made(root, names);
  if ('blames' in plain) return plain;
  const parts = Object.values(plain.chunk.modules).map(({ code }) => code ?? '');
  const draws = takesAny(parts, (name) => Object.hasOwn(given, name));
  const packed = draws ? await made(root, names, words) : plain;
  if ('blames' in packed) return packed;
  const { chunk, graph, found } = packed;
  const foreign = foreignIn(chunk, graph, found, draws ? withDocument : undefined);
  if (foreign) return { blames: [foreign] };
  return { code: chunk.code, files: chunk.moduleIds.filter((id) => path.isAbsolute(id)) };
}

/** A file of the room of charts, as source or as the package has it. */
const chartFile = (name: string): string =>
  fileURLToPath(new URL(`../../chart/${name}${path.extname(import.meta.filename)}`, import.meta.url));

/** What each name that packages may ask for means, by the file that gives it. */
const given = Object.fromEntries(Object.keys(pageNames).map((name) => [name, [chartFile('inject'), name] as const]));

/** What it is given. It may also have functions that fetch: they fail when they are called. */
const withDocument = new Set([...Object.keys(given), 'Image', 'DOMParser']);

interface Made {
  chunk: Rollup.OutputChunk;
  graph: ImportGraph;
  found: Readonly<Record<string, string>>;
}

async function made(
  root: string, names: readonly string[], words?: Speech,
): Promise<Made | { blames: readonly Blame[] }> {
  const graph = new ImportGraph(root, ENTRY);
  const { plugin, found } = packagesAt(root);
  const modules = Object.fromEntries(names.map((name) => [name, name]));
  const more = words ? `export { charts } from ${JSON.stringify(chartFile('charts'))};` : '';
  const said = words ? [ownWords(words)] : [];
  const plugins = [entryOf(modules, sealed, more), plugin, graph.plugin, plainRows, ...said];
  const chunk = await bundle({ root, entry: ENTRY, minify: true, plugins, inject: words ? given : {} })
    .catch((reason: unknown) => unreadable(reason, root));
  const lost = names.filter((name) => !(name in found));
  if (lost.length > 0) return { blames: lost.map((name) => missing(name, root)) };
  return 'moduleIds' in chunk ? { chunk, graph, found } : { blames: [chunk] };
}

/** A file that imports a package finds what it is by default: `__esModule` says that this was a module. */
const sealed = (name: string): string => `Object.defineProperty({ ...${name} }, '__esModule', { value: true })`;

/** Packages are looked for from the root of the site. */
function packagesAt(root: string): { plugin: Plugin; found: Readonly<Record<string, string>> } {
  const found: Record<string, string> = {};
  const plugin: Plugin = {
    name: 'lectures:packages',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (importer !== ENTRY || path.isAbsolute(source)) return undefined;
      if (source === '@observablehq/plot') return (found[source] = chartFile('plot'));
      const resolved = await this.resolve(source, path.join(root, 'package.json'), { skipSelf: true });
      if (!resolved) return { id: source, external: true };
      found[source] = resolved.id;
      return resolved;
    },
  };
  return { plugin, found };
}

function missing(from: string, root: string): Blame {
  const name = from.split('/', from.startsWith('@') ? 2 : 1).join('/');
  return isInstalled(name, root)
    ? { from, message: `There is no "${from}" in the package "${name}".`, hint: `Import "${name}", or a part that its package.json lists under "exports".` }
    : { from, message: `The package "${name}" is not installed.`, hint: 'Run `npm install` in the folder of the site’s package.json.' };
}

function isInstalled(name: string, folder: string): boolean {
  if (existsSync(path.join(folder, 'node_modules', name))) return true;
  return path.dirname(folder) !== folder && isInstalled(name, path.dirname(folder));
}
