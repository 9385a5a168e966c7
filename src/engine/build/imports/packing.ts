/** What both bundles of a lecture's imports have in common: their entry, and who is to blame. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Plugin, Rollup } from 'vite';
import type { Problem } from '../read/problem.ts';
import { foreignTo, type ImportGraph } from './import-graph.ts';
import type { Refusal } from './resolve.ts';

/** Why a file cannot be imported: said of whatever cells import, or of a place in another file. */
export type Blame = ({ from: string } & Refusal) | { file: string; problem: Problem };

export interface Packed {
  code: string;
  /** All files that it is made of. */
  files: readonly string[];
}

export const ENTRY = '\0lectures:imports';

/** Files by what cells import them as, as one object; `seal` makes a module a plain object. `more` stands below. */
export function entryOf(
  modules: Readonly<Record<string, string>>, seal: (name: string) => string, more = '',
): Plugin {
  const each = Object.entries(modules);
  const text = [
    ...each.map(([, file], at) => `import * as module${at} from ${JSON.stringify(file)};`),
    `export const modules = { ${each.map(([name], at) => `${JSON.stringify(name)}: ${seal(`module${at}`)}`).join(', ')} };`,
    more,
  ].join('\n');
  return {
    name: 'lectures:imports-entry',
    enforce: 'pre',
    // Vite takes an entry for a path from the root.
    resolveId: (id) => (id.endsWith(ENTRY) ? ENTRY : undefined),
    load: (id) => (id === ENTRY ? text : undefined),
  };
}

const needless = 'Cells have no page, no Node and no network: import a part that needs none of them.';

/** Whoever needs what a worker does not have; `modules` are files by what cells import them as. */
export function foreignIn(
  { code, moduleIds, modules: parts }: Rollup.OutputChunk, graph: ImportGraph,
  modules: Readonly<Record<string, string>>, spared?: ReadonlySet<string>,
): Blame | undefined {
  const foreign = foreignTo(code, new Map(moduleIds.map((id) => [id, parts[id]?.code ?? ''])), graph, spared);
  if (!foreign) return undefined;
  const { what, file } = foreign;
  const [first = file] = graph.wayTo(file);
  const [from = path.basename(first)] = Object.entries(modules).find(([, one]) => one === first) ?? [];
  return { from, message: `"${from}" cannot run in a cell: ${what}. Imported: ${graph.chainTo(file)}.`, hint: needless };
}

interface BundlerError extends Error {
  code?: string;
  /** The file in which a name is missing. */
  exporter?: string;
  id?: string;
  loc?: { file?: string; line: number; column: number };
}

/** What the bundler says of the first thing that it cannot read. */
export function unreadable(reason: unknown, root: string): Blame {
  const { errors: [error = reason as BundlerError] = [] } = reason as { errors?: readonly BundlerError[] };
  const said = stripVTControlCharacters(error.message);
  const [, named, line = '1', column = '1'] = /\[ (\S+):(\d+):(\d+) \]/.exec(said) ?? [];
  const file = error.loc?.file ?? error.id ?? (named === undefined ? root : fileNamed(named, root));
  const message = said.replace(/^\[.*?\] /, '').replace(/\.?\n[^]*|\.$/, '');
  const { exporter } = error;
  const words = exporter === undefined ? `${message}.` : `${/"[^"]*"/.exec(message)?.[0]} is not exported by ${path.basename(exporter)}.`;
  return { file, problem: { line: Number(line), column: Number(column), message: words, hint: mendOf(error) } };
}

/** The bundler names files from the folder that the process was started in. */
const fileNamed = (named: string, root: string): string =>
  [path.resolve(named), path.resolve(root, named)].find((file) => existsSync(file)) ?? root;

const mendOf = ({ code }: BundlerError): string => (code === 'MISSING_EXPORT'
  ? 'Export it there, or correct the name.'
  : 'Look at the brackets and quotes before it.');
