/** Finds the bracket that is not closed, where a text cannot be read because of one. */
import { placeAt } from './place.ts';

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Texts, comments and regular expressions, in which brackets do not count; then brackets, and ends of templates. */
const tokens = /'(?:\\[^]|[^'\\\n])*'|"(?:\\[^]|[^"\\\n])*"|\/\/[^\n]*|\/\*[^]*?\*\/|`|[()[\]{}]/g;
const regularExpression = /(^|[(,=:[!&|?{};\n>])([ \t]*)\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\//g;
const templateText = /(?:\\[^]|\$(?!\{)|[^`\\$])*(`|\$\{)?/y;

/** The offset of the innermost bracket that has no partner, or nothing where all have one. */
export function unclosed(source: string): number | undefined {
  const text = source.replace(regularExpression, (found, before: string) => before + ' '.repeat(found.length - before.length));
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

/** Goes to the end of the template, or into the next code of it. */
function readTemplate(text: string, open: { close: string; at: number }[]): void {
  templateText.lastIndex = tokens.lastIndex;
  const end = templateText.exec(text)?.[1];
  tokens.lastIndex = templateText.lastIndex;
  if (end === '${') open.push({ close: '}', at: tokens.lastIndex - 2 });
}

/** Says which bracket before this place has no partner, if that is what is wrong. */
export function bracketHint(source: string, before: number): { hint?: string } {
  const at = unclosed(source);
  if (at === undefined || at >= before) return {};
  const { line, column } = placeAt(source, at);
  const bracket = source.charAt(at) === '$' ? '${' : source.charAt(at);
  return { hint: `The \`${bracket}\` in line ${line}, column ${column} is not closed.` };
}
