/** Finds the bracket that is not closed, where a text cannot be read because of one. */
import { fill } from '../words/fill.ts';
import { syntax } from '../words/syntax.ts';
import type { OpenBracket, Place } from './cell.ts';
import { placeAt } from './place.ts';

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Texts, comments and regular expressions, in which brackets do not count; then brackets, and ends of templates. */
const tokens = /'(?:\\[^]|[^'\\\n])*'|"(?:\\[^]|[^"\\\n])*"|\/\/[^\n]*|\/\*[^]*?\*\/|`|[()[\]{}]/g;
const regularExpression = /(^|[(,=:[!&|?{};\n>*%^~]|(?<!\+)\+|(?<!-)-)([ \t]*)\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\//g;
const templateText = /(?:\\[^]|\$(?!\{)|[^`\\$])*(`|\$\{)?/y;

/** The offset of the innermost bracket that has no partner, or nothing where all have one. */
export function unclosed(source: string): number | undefined {
  const text = source.replace(regularExpression, blankAfter);
  const open: { close: string; at: number }[] = [];
  tokens.lastIndex = 0;
  for (let found = tokens.exec(text); found; found = tokens.exec(text)) {
    const [token] = found;
    const isClosing = /^[)\]}]$/.test(token);
    if (isClosing && open.at(-1)?.close !== token) return open.at(-1)?.at;
    const close = closing[token];
    const wasCode = isClosing && text[open.pop()!.at] === '$';
    if (close !== undefined) open.push({ close, at: found.index });
    else if (token === '`' || wasCode) readTemplate(text, open);
  }
  return open.at(-1)?.at;
}

const blankAfter = (found: string, before: string): string => before + ' '.repeat(found.length - before.length);

/** Goes to the end of the template, or into the next code of it. */
function readTemplate(text: string, open: { close: string; at: number }[]): void {
  templateText.lastIndex = tokens.lastIndex;
  const end = templateText.exec(text)?.[1];
  tokens.lastIndex = templateText.lastIndex;
  if (end === '${') open.push({ close: '}', at: tokens.lastIndex - 2 });
}

/** The bracket before this place that has no partner, if that is what is wrong. */
export function openBracket(source: string, before: number): { unclosed?: OpenBracket } {
  const at = unclosed(source);
  if (at === undefined || at >= before) return {};
  const bracket = source.charAt(at) === '$' ? '${' : source.charAt(at);
  return { unclosed: { bracket, place: placeAt(source, at) } };
}

export const notClosed = (bracket: string, { line, column }: Pick<Place, 'line' | 'column'>): string =>
  fill(syntax.notClosed, { bracket, line, column });
