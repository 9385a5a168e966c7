/** Packages as one bundle: lectures that import the same ones share it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { bundle } from './bundle.ts';
import { ImportGraph } from './import-graph.ts';
import { ENTRY, entryOf, foreignIn, unreadable, type Blame, type Packed } from './packing.ts';
import { plainRows } from './plain-rows.ts';

export async function packPackages(
  root: string, names: readonly string[],
): Promise<Packed | { blames: readonly Blame[] }> {
  const graph = new ImportGraph(root, ENTRY);
  const fromRoot = packagesAt(root);
  const modules = Object.fromEntries(names.map((name) => [name, name]));
  const plugins = [entryOf(modules, sealed), fromRoot.plugin, graph.plugin, plainRows];
  const made = await bundle({ root, entry: ENTRY, minify: true, plugins })
    .catch((reason: unknown) => unreadable(reason, root));
  const lost = names.filter((name) => !(name in fromRoot.found));
  if (lost.length > 0) return { blames: lost.map((name) => missing(name, root)) };
  if (!('moduleIds' in made)) return { blames: [made] };
  const foreign = foreignIn(made, graph, fromRoot.found);
  if (foreign) return { blames: [foreign] };
  return { code: made.code, files: made.moduleIds.filter((id) => path.isAbsolute(id)) };
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
      if (importer !== ENTRY) return undefined;
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
    ? { from, message: `There is no "${from}" in the package "${name}".`, hint: `Import "${name}", or a part that its package.json names under "exports".` }
    : { from, message: `The package "${name}" is not installed.`, hint: 'Run `npm install` where the package.json of the site is.' };
}

function isInstalled(name: string, folder: string): boolean {
  if (existsSync(path.join(folder, 'node_modules', name))) return true;
  return path.dirname(folder) !== folder && isInstalled(name, path.dirname(folder));
}
