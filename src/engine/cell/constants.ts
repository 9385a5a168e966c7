/** Strings and booleans written into source text: what choices, checkboxes and text fields do to a cell. */
import type { Places } from './literal-places.ts';

/** The source with one of its constants changed; a string keeps its quotes. Every other byte stays. */
export function editConstant({ source, constants }: Places, index: number, value: string | boolean): string {
  const constant = constants[index];
  if (!constant) return source;
  const text = typeof value === 'string' ? quoted(value, source[constant.start]!) : String(value);
  return source.slice(0, constant.start) + text + source.slice(constant.end);
}

function quoted(value: string, quote: string): string {
  const escaped = value.replace(/[\\"']/g, (sign) => (sign === '\\' || sign === quote ? `\\${sign}` : sign));
  return quote + escaped.replaceAll('\n', '\\n') + quote;
}
