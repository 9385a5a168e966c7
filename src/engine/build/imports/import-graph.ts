/** Which file of a bundle imports which, and what of it a worker does not have. */
import { isBuiltin } from 'node:module';
import path from 'node:path';
import type { Plugin, Rollup } from 'vite';
import { foreignName } from './foreign-names.ts';

/** What a worker does not have, and the file that needs it. */
export function foreignTo(
  code: string, parts: ReadonlyMap<string, string>, graph: ImportGraph, spared?: ReadonlySet<string>,
): { what: string; file: string } | undefined {
  const [builtin] = graph.builtins;
  if (builtin) return { what: `"${builtin.module}" is part of Node`, file: builtin.importer };
  const foreign = foreignName(code, parts, spared);
  return foreign && { what: `it uses \`${foreign.name}\`, which belongs to ${foreign.owner}`, file: foreign.module };
}

/** Which file imports which, and what of Node is imported. */
export class ImportGraph {
  readonly builtins: { module: string; importer: string }[] = [];
  readonly plugin: Plugin;
  readonly #root: string;
  readonly entry: string;
  readonly #importers = new Map<string, string>();

  constructor(root: string, entry: string) {
    this.#root = root;
    this.entry = entry;
    this.plugin = {
      name: 'lectures:library',
      enforce: 'pre',
      resolveId: (source, importer) => {
        if (importer === undefined || !isBuiltin(source)) return null;
        this.builtins.push({ module: source, importer });
        return { id: source, external: true };
      },
      moduleParsed: (info) => this.#follow(info),
    };
  }

  /** `src/waves/library.ts → src/waves/fft.ts`. */
  chainTo(file: string): string {
    return this.wayTo(file).map((one) => path.relative(this.#root, one).split(path.sep).join('/')).join(' → ');
  }

  /** The files from the entry to this one; an entry that is no file is left out. */
  wayTo(file: string): string[] {
    const chain = [file];
    for (let at = file; at !== this.entry; at = chain[0]!) {
      const from = this.#importers.get(at);
      if (from === undefined || chain.includes(from)) break;
      chain.unshift(from);
    }
    return chain.filter((one) => path.isAbsolute(one));
  }

  #follow({ id, importedIds, dynamicallyImportedIds }: Rollup.ModuleInfo): void {
    for (const imported of [...importedIds, ...dynamicallyImportedIds]) {
      if (!this.#importers.has(imported)) this.#importers.set(imported, id);
    }
  }
}
