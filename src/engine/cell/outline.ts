import type { CellSource, CompiledCell } from './cell.ts';
import type { Outline } from './order.ts';

const name = String.raw`[\p{ID_Start}$_][\p{ID_Continue}$]*`;

/**
 * `import { … }`, `const { … }` and the like, then `const a`, `function f`, `class C`, then `import a` and
 * `import * as a`, where they begin a line.
 */
const declaration = new RegExp([
  String.raw`^(?:import|const|let|var)\s*[{[]([^}\]]{0,2000})`,
  String.raw`^(?:(?:async\s+)?function\s*\*?|const|let|var|class)\s+(${name})`,
  String.raw`^import\s+(?:\*\s*as\s+)?(${name})\s+from\b`,
].join('|'), 'gmu');

const lastName = new RegExp(String.raw`(${name})\s*(?:=.*)?$`, 'su');

/**
 * The outline of a cell that does not compile: the names it seems to define, so that the cells that read them wait for
 * it. What it reads does not matter, for it cannot run.
 */
export function guessOutline({ id, source, defines }: CellSource): Outline {
  const names = defines ? [...source.matchAll(declaration)].flatMap(namesIn) : [];
  const defined = [...new Set(names)].map((one) => ({ name: one, at: 0, type: false }));
  return { id, source, reads: [], imports: [], defines: defined };
}

function namesIn([, pattern = '', own, imported = own]: RegExpMatchArray): string[] {
  if (imported !== undefined) return [imported];
  return pattern.split(',').flatMap((part) => lastName.exec(part)?.[1] ?? []);
}

/** What order needs of a cell, whether it compiled or not. */
export function outlineOf(cell: CellSource, compiled: CompiledCell | undefined): Outline {
  return compiled ?? guessOutline(cell);
}
