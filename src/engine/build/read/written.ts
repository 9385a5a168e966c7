/** A part of a lecture as its author wrote it, with the backslashes and signs that reading has taken away. */
import type { Node } from './tree.ts';

export function writtenOf({ position }: Node, lines: readonly string[]): string {
  if (!position) return '';
  const { start, end } = position;
  const rows = lines.slice(start.line - 1, end.line);
  return rows.map((row, at) =>
    row.slice(at === 0 ? start.column - 1 : 0, at === rows.length - 1 ? end.column - 1 : undefined)).join('\n');
}
