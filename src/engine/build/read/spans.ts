/** Where the things of a lecture begin and end that MDX could not read. */

export interface Span {
  start: number;
  /** Behind the last character. */
  end: number;
}

/** A tag to its `>`, at most to the end of its line. */
export function tagAt(text: string, start: number): Span {
  const tag = /^<\/?[^<>\n]*>?/.exec(text.slice(start))?.[0] ?? '<';
  return { start, end: start + Math.max(1, tag.length) };
}

/** The next closing tag of that name. */
export function closeOf(text: string, from: number, name: string): Span | undefined {
  const start = text.indexOf(`</${name}>`, from);
  return start < 0 ? undefined : { start, end: start + name.length + 3 };
}

export function expressionAround(text: string, offset: number): Span {
  const start = Math.max(0, text.lastIndexOf('{', offset));
  const end = text.indexOf('}', Math.max(offset, start));
  return { start, end: end < 0 ? start + 1 : end + 1 };
}

export function paragraphAt(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n\n', offset) + 1;
  const end = text.indexOf('\n\n', offset);
  return { start, end: end < 0 ? text.length : end };
}
