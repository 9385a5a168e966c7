/** The libraries of subjects before they run: their names, their files, and whether a worker can run them. */
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { createContext, Script } from 'node:vm';
import type { Plugin, Rollup } from 'vite';
import type { SubjectModules } from '../settings.ts';
import { bundle } from './bundle.ts';

export interface BundledLibrary {
  /** What cells can import. */
  names: readonly string[];
  /** The files that it and the drawing of its subject are made of. */
  files: readonly string[];
}

/** By the name of the module. */
export type BundledLibraries = ReadonlyMap<string, BundledLibrary>;

export class LibraryError extends Error {
  override name = 'LibraryError';
}

/** @throws LibraryError for one that a worker cannot run, with the import that is to blame. */
export async function bundleLibraries(root: string, subjects: readonly SubjectModules[]): Promise<BundledLibraries> {
  const bundled = subjects.map(async (subject) => [subject.name, await bundleLibrary(root, subject)] as const);
  return new Map(await Promise.all(bundled));
}

async function bundleLibrary(root: string, { name, library, draw }: SubjectModules): Promise<BundledLibrary> {
  const graph = new ImportGraph(root, library);
  const bundling = bundle({ root, entry: library, plugins: [graph.plugin] });
  const { code, moduleIds } = await bundling.catch((reason: unknown) => {
    throw unusable(name, firstLine(reason), graph.chainTo(library));
  });
  const [builtin] = graph.builtins;
  if (builtin) throw unusable(name, `"${builtin.module}" is a part of Node`, graph.chainTo(builtin.importer));
  const drawing = draw === undefined ? [] : (await bundle({ root, entry: draw })).moduleIds;
  const files = new Set([...moduleIds, ...drawing].filter((id) => path.isAbsolute(id)));
  return { names: namesOf(code, name, graph), files: [...files] };
}

const unusable = (name: string, why: string, chain: string): LibraryError => new LibraryError(
  `The library of "${name}" cannot run in a worker: ${why}.\n  Imported: ${chain}\n`
  + '  Fix: A library has neither a page nor Node: leave this import out, or import the part that needs neither.',
);

/** Which file imports which, and what of Node is imported. */
class ImportGraph {
  readonly builtins: { module: string; importer: string }[] = [];
  readonly plugin: Plugin;
  readonly #root: string;
  readonly #entry: string;
  readonly #importers = new Map<string, string>();

  constructor(root: string, entry: string) {
    this.#root = root;
    this.#entry = entry;
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
    const chain = [file];
    for (let at = file; at !== this.#entry; at = chain[0]!) {
      const from = this.#importers.get(at);
      if (from === undefined || chain.includes(from)) break;
      chain.unshift(from);
    }
    return chain.map((one) => path.relative(this.#root, one).split(path.sep).join('/')).join(' → ');
  }

  /** The file of a comment of the bundler: `//#region src/waves/fft.ts`. */
  fileAt(region: string): string {
    return [...this.#importers.keys()].find((file) => file.endsWith(region)) ?? this.#entry;
  }

  #follow({ id, importedIds }: Rollup.ModuleInfo): void {
    for (const imported of importedIds) if (!this.#importers.has(imported)) this.#importers.set(imported, id);
  }
}

/** What a worker has beside JavaScript itself, and Node has too. */
const shared = [
  'console', 'structuredClone', 'performance', 'crypto', 'URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'atob',
  'btoa', 'setTimeout', 'clearTimeout', 'queueMicrotask', 'AbortController', 'Event', 'EventTarget',
] as const;

/** The library is run once where there is neither a page nor Node. */
function namesOf(code: string, name: string, graph: ImportGraph): string[] {
  const world = createContext(Object.fromEntries(shared.map((one) => [one, globalThis[one]])));
  try {
    const names = new Script(`${code}\nObject.keys(part)`, { filename: FILE }).runInContext(world) as string[];
    return names.filter((one) => one !== 'default');
  } catch (reason) {
    throw unusable(name, firstLine(reason), graph.chainTo(graph.fileAt(regionOf(code, reason))));
  }
}

const FILE = 'library.js';

/** Errors of another world are no `Error` of this one. */
const firstLine = (reason: unknown): string => {
  const { name, message } = reason as { name?: unknown; message?: unknown };
  return typeof message === 'string' ? `${String(name)}: ${message.split('\n')[0]}` : String(reason);
};

/** The file in whose part of the bundle the error was thrown. */
function regionOf(code: string, reason: unknown): string {
  const { stack } = reason as { stack?: unknown };
  const line = Number(new RegExp(`${FILE}:(\\d+)`).exec(String(stack))?.[1] ?? 0);
  const before = code.split('\n').slice(0, line).reverse();
  return /\/\/#region (.*)$/.exec(before.find((one) => one.includes('//#region ')) ?? '')?.[1] ?? '';
}
