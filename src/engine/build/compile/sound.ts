/**
 * Cells that nothing wrong touches: they are checked and run although others cannot be, so that one build tells all.
 * What stands behind a fault would only say again what is wrong above.
 */
import type { CellSource, CompiledCell } from '../../cell/cell.ts';

/** @param faulty the ids of cells with a fault of their own. */
export function soundCells(
  sources: readonly CellSource[], compiled: readonly CompiledCell[], faulty: ReadonlySet<string>,
): CompiledCell[] {
  const read = new Map(compiled.map((cell) => [cell.id, cell]));
  const lost = new Set(sources.filter(({ id }) => !read.has(id)).flatMap(({ source }) => mayDefine(source)));
  const sound: CompiledCell[] = [];
  for (const cell of compiled) {
    if (!faulty.has(cell.id) && !namesIn(cell).some((name) => lost.has(name))) sound.push(cell);
    else for (const { name } of cell.defines) lost.add(name);
  }
  return sound;
}

/** What it reads; and types, which it does not read as it runs: they have a capital. */
const namesIn = ({ reads, source }: CompiledCell): string[] =>
  [...reads.map(({ name }) => name), ...wordsOf(source).filter((word) => /^\p{Lu}/u.test(word))];

/** The names that code which cannot be read seems to define. */
export function mayDefine(source: string): string[] {
  const named = [...source.matchAll(/\b(?:const|let|var|function|class|enum|interface|type)[\s*]+([\p{L}$_][\p{L}\p{N}$_]*)/gu)]
    .map(([, name]) => name!);
  const taken = [...source.matchAll(/\b(?:const|let|var)\s*([{[][^=;]*)=/g)].flatMap(([, names = '']) => wordsOf(names));
  const more = [...source.matchAll(/\b(?:const|let|var)\s[^;\n]*/g)]
    .flatMap(([row]) => [...row.matchAll(/,\s*([\p{L}$_][\p{L}\p{N}$_]*)\s*=/gu)].map(([, name]) => name!));
  return [...named, ...taken, ...more];
}

const wordsOf = (code: string): string[] => code.match(/[\p{L}$_][\p{L}\p{N}$_]*/gu) ?? [];
