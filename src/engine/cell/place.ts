import type { Place } from './cell.ts';

/** Line and column, from 1, of an offset. Lines end at `\n`. */
export function placeAt(source: string, offset: number): Place {
  const at = Math.max(0, Math.min(offset, source.length));
  const before = source.slice(0, at);
  return { offset: at, line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}

/** The offset of a line and column, both from 1. */
export function offsetAt(source: string, line: number, column: number): number {
  let start = 0;
  for (let passed = 1; passed < line; passed++) {
    const end = source.indexOf('\n', start);
    if (end < 0) return source.length;
    start = end + 1;
  }
  return Math.min(start + column - 1, source.length);
}
