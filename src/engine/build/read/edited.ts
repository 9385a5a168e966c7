/** A text after some edits, and the way back: a place in it is a place in what the author wrote. */
import type { Position } from './problem.ts';

export interface Edit {
  /** From 0, in the text before the edits. */
  offset: number;
  /** So many characters are taken away. */
  remove: number;
  insert: string;
}

export interface Edited {
  text: string;
  back(place: Position): Position;
}

export function edited(source: string, edits: readonly Edit[]): Edited {
  const sorted = [...edits].sort((a, b) => a.offset - b.offset);
  let text = '';
  let from = 0;
  const spans: { at: number; length: number; from: number }[] = [];
  const keep = (to: number): void => {
    spans.push({ at: text.length, length: to - from, from });
    text += source.slice(from, to);
    from = to;
  };
  for (const { offset, remove, insert } of sorted) {
    keep(offset);
    spans.push({ at: text.length, length: insert.length, from: offset });
    text += insert;
    from = offset + remove;
  }
  keep(source.length);
  const back = (place: Position): Position => {
    const offset = offsetOf(text, place);
    const span = spans.findLast(({ at }) => at <= offset)!;
    const isKept = text.slice(span.at, span.at + span.length) === source.slice(span.from, span.from + span.length);
    return positionOf(source, span.from + (isKept ? offset - span.at : 0));
  };
  return { text, back: sorted.length === 0 ? (place) => place : back };
}

export function offsetOf(text: string, { line, column }: Position): number {
  let start = 0;
  for (let row = 1; row < line; row++) {
    const end = text.indexOf('\n', start);
    if (end < 0) break;
    start = end + 1;
  }
  return start + column - 1;
}

export function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
