/** The source of a lecture in colours: slides, titles, tags, and the code in its fences in the colours of that code. */
import { toHtml, type Piece } from '../../cell/highlight.ts';

const FENCE = /^([ \t]*)(`{3,}|~{3,})(\w*)/;
const WORDS = /<\/?[A-Z]\w*|\/?>|"[^"\n]*"|`[^`\n]+`|\$[^$\n]+\$/g;

/** `inside` gives the HTML of code in a language. */
export function highlightLecture(source: string, inside: (code: string, language: string) => string): string {
  const lines = source.split('\n');
  const html: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const [, indent = '', fence, language = ''] = FENCE.exec(line) ?? [];
    html.push(toHtml(piecesOf(line)));
    const end = fence === undefined ? -1 : lines.findIndex((each, place) => place > at && each.trim() === fence);
    if (end < 0) continue;
    const code = lines.slice(at + 1, end);
    // Code in a list is indented as a whole.
    const text = code.join('\n');
    if (code.length > 0) html.push(indent === '' ? inside(text, language) : toHtml([plain(text)]));
    html.push(toHtml(piecesOf(lines[end]!)));
    at = end;
  }
  return html.join('\n');
}

const plain = (text: string): Piece => ({ text, className: '' });

function piecesOf(line: string): Piece[] {
  if (/^(?:---+|#{1,6} .*)$/.test(line)) return [{ text: line, className: 'tok-keyword' }];
  if (FENCE.test(line)) return [{ text: line, className: 'tok-comment' }];
  const found: Piece[] = [];
  let from = 0;
  for (const { 0: text, index } of line.matchAll(WORDS)) {
    found.push(plain(line.slice(from, index)), { text, className: /^["`$]/.test(text) ? 'tok-string' : 'tok-type' });
    from = index + text.length;
  }
  return [...found, plain(line.slice(from))].filter(({ text }) => text !== '');
}
