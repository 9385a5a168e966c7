/** The lecture's own files and data as one bundle; packages stay outside, as `modules` of those that hold them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { placeAt } from '../../cell/place.ts';
import { bundle } from './bundle.ts';
import { isData, readData } from './data-file.ts';
import { moduleOf } from './data-module.ts';
import { ImportGraph } from './import-graph.ts';
import { ENTRY, entryOf, foreignIn, unreadable, type Blame, type Packed } from './packing.ts';
import { resolveImport, type ImportPlaces, type Refusal } from './resolve.ts';

export interface OwnSpec {
  places: ImportPlaces;
  /** Files by what cells import them as. */
  modules: Readonly<Record<string, string>>;
  /** The libraries that files may import as cells do. */
  subjects: ReadonlySet<string>;
}

export type OwnPacking = { blames: readonly Blame[] } | (Packed & { packages: readonly string[] });

export async function packOwn({ places, modules, subjects }: OwnSpec): Promise<OwnPacking> {
  const graph = new ImportGraph(places.root, ENTRY);
  const own = new OwnFiles(places, subjects);
  const plugins = [entryOf(modules, (name) => `{ ...${name} }`), own.plugin, graph.plugin];
  const external = (id: string): string => `modules[${JSON.stringify(id)}]`;
  const made = await bundle({ root: places.root, entry: ENTRY, plugins, external })
    .catch((reason: unknown) => unreadable(reason, places.root));
  if (own.blames.length > 0) return { blames: own.blames };
  if (!('moduleIds' in made)) return { blames: [made] };
  const foreign = foreignIn(made, graph, modules);
  if (foreign) return { blames: [foreign] };
  const { code, moduleIds } = made;
  return { code, files: moduleIds.filter((id) => path.isAbsolute(id)), packages: [...own.packages] };
}

/** Finds what files beside the lecture import, by the rules for cells. */
class OwnFiles {
  readonly packages = new Set<string>();
  readonly blames: Blame[] = [];
  readonly plugin: Plugin;
  readonly #places: ImportPlaces;

  constructor(places: ImportPlaces, subjects: ReadonlySet<string>) {
    this.#places = places;
    this.plugin = {
      name: 'lectures:own-files',
      enforce: 'pre',
      resolveId: (source, importer) => {
        if (importer === undefined || source.startsWith('\0')) return undefined;
        if (importer === ENTRY) return source;
        return subjects.has(source) ? { id: source, external: true } : this.#resolve(source, importer);
      },
      load: (id) => this.#load(id),
    };
  }

  #resolve(source: string, importer: string): { id: string; external: true } | string | undefined {
    const target = resolveImport(source, path.dirname(importer), this.#places);
    if (!('kind' in target)) return void this.blames.push(blamed(source, importer, target));
    return target.kind === 'package' ? this.#outside(target.name) : target.file;
  }

  #outside(id: string): { id: string; external: true } {
    this.packages.add(id);
    return { id, external: true };
  }

  #load(id: string): { code: string; moduleType: 'js' } | undefined {
    if (!isData(id)) return undefined;
    const read = readData(id, path.basename(id));
    if ('problem' in read) this.blames.push({ file: id, problem: read.problem });
    return { code: 'data' in read ? moduleOf(read.data) : 'export default [];', moduleType: 'js' };
  }
}

/** Said where the import stands. */
function blamed(source: string, file: string, { message, hint }: Refusal): Blame {
  const text = readFileSync(file, 'utf8');
  const offset = Math.max(0, ...[`'${source}'`, `"${source}"`].map((quoted) => text.indexOf(quoted)));
  const { line, column } = placeAt(text, offset);
  return { file, problem: { line, column, message, hint } };
}
