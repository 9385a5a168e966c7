/** What is done to the text of a lecture before Markdown reads it: many ways of writing become the one that it knows. */
import { formulaSigns } from './dollars.ts';
import { edited } from './edited.ts';
import type { Position, Problem } from './problem.ts';

export interface Prepared {
  text: string;
  /** The place in the author's text of one in `text`. */
  back(place: Position): Position;
  problems: readonly Problem[];
}

export function prepare(content: string): Prepared {
  const source = content.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const { edits, problems } = formulaSigns(source);
  return { ...edited(source, edits), problems };
}
