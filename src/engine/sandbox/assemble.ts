import type { CompiledCell } from '../cell/cell.ts';
import type { Site } from '../cell/locate.ts';
import type { Outline } from '../cell/order.ts';
import { functionOf } from './imports.ts';
import type { EntryNames } from './worker.ts';

/** A cell as the worker gets it: the outline, and the code if there is some. */
export interface Part {
  outline: Outline;
  compiled: CompiledCell | undefined;
}

/** What a worker begins with, the same for all programs of a page. */
export interface Runtime {
  text: string;
  lines: number;
}

export interface Assembled {
  /** The cells, as they stand behind the runtime. */
  text: string;
  /** Where each cell stands in the two together. */
  sites: readonly Site[];
}

/** The name of the one file that runs in a worker, in place of its address. */
const file = 'cells';

/** The worker's expression as a script, with what cells import. Afterwards the worker waits for cells: see `start`. */
export function toRuntime(worker: string, imported: readonly string[] = []): Runtime {
  const more = imported.length > 0 ? `, [${imported.map(functionOf).join(',\n')}]` : '';
  const text = `${worker.trim().replace(/;$/, '')}(self${more});\n`;
  return { text, lines: lines(text) };
}

/** The function that takes the cells is there until it is called. */
export function assemble(runtime: Runtime, parts: readonly Part[]): Assembled {
  let text = 'take([\n';
  let line = runtime.lines + 1;
  const sites: Site[] = [];
  for (const { outline, compiled } of parts) {
    const head = `[${JSON.stringify(namesOf(outline))},\n`;
    const code = compiled ? `${compiled.code}\n` : '';
    if (compiled) sites.push({ cell: compiled, file, line: line + 1, column: 1 });
    const entry = `${head}${code}],\n`;
    text += entry;
    line += lines(entry) - 1;
  }
  return { text: `${text}]);\n`, sites };
}

/** The cells as a script of their own, in which every line has the number that it has behind the runtime. */
export const behind = ({ lines }: Runtime, text: string): string => '\n'.repeat(lines - 1) + text;

/** A stack in which the worker's address, which is another each time, is the name of its file. */
export function nameFile(stack: string): string {
  return stack.replace(/blob:null\/[\w-]+/g, file);
}

function namesOf({ id, reads, defines, imports }: Outline): EntryNames {
  return {
    id,
    reads: reads.map(({ name }) => name),
    defines: defines.filter(({ type }) => !type).map(({ name }) => name),
    imports: imports.map(({ from, name }) => [from, name]),
  };
}

function lines(text: string): number {
  return text.split('\n').length;
}
