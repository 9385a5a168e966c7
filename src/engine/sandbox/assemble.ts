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

export interface Assembled {
  /** The source of a worker. */
  text: string;
  /** Where each cell stands in it. */
  sites: readonly Site[];
}

/** The name of the one file that runs in a worker, in place of its address. */
const file = 'cells';

/** The worker's source: the runtime is an expression, the function that takes the cells, and what they import. */
export function assemble(runtime: string, parts: readonly Part[], imported: readonly string[] = []): Assembled {
  let text = `${runtime.trim().replace(/;$/, '')}([\n`;
  let line = lines(text);
  const sites: Site[] = [];
  for (const { outline, compiled } of parts) {
    const head = `[${JSON.stringify(namesOf(outline))},\n`;
    const code = compiled ? `${compiled.code}\n` : '';
    if (compiled) sites.push({ cell: compiled, file, line: line + 1, column: 1 });
    const entry = `${head}${code}],\n`;
    text += entry;
    line += lines(entry) - 1;
  }
  const more = imported.length > 0 ? `, [${imported.map(functionOf).join(',\n')}]` : '';
  return { text: `${text}], self${more});\n`, sites };
}

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
