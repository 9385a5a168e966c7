import type { Parser } from '@lezer/common';
import { parser } from '@lezer/javascript';
import { highlightCode, tagHighlighter, tags as tag } from '@lezer/highlight';

/** The classes of code: the same at build time and in the editor, so that nothing changes when it opens. */
export const highlighter = tagHighlighter([
  { tag: [tag.keyword, tag.self, tag.null, tag.bool, tag.modifier], class: 'tok-keyword' },
  { tag: [tag.typeName, tag.className, tag.namespace], class: 'tok-type' },
  { tag: [tag.string, tag.special(tag.string), tag.regexp], class: 'tok-string' },
  { tag: tag.number, class: 'tok-number' },
  { tag: tag.comment, class: 'tok-comment' },
  {
    tag: [
      tag.definition(tag.variableName), tag.function(tag.variableName),
      tag.definition(tag.propertyName), tag.function(tag.propertyName),
    ],
    class: 'tok-name',
  },
]);

export interface Piece {
  text: string;
  /** Empty where the text has no colour of its own. */
  className: string;
}

/** The grammar of code on the page, in editors and out of them. */
export const typescript = parser.configure({ dialect: 'ts' });

/** The source in pieces of one colour each; together they are the source. */
export const pieces = (source: string): Piece[] => piecesOf(source, typescript);

/** The same in another language. */
export function piecesOf(source: string, grammar: Parser): Piece[] {
  const found: Piece[] = [];
  const add = (text: string, className: string): void => {
    found.push({ text, className });
  };
  highlightCode(source, grammar.parse(source), highlighter, add, () => add('\n', ''));
  return found;
}

/** The source as HTML: a `<span class="tok-…">` around each piece that has a colour. */
export const highlight = (source: string): string => toHtml(pieces(source));

/** The same of a cell: numbers at whose end no number stands that can be taken hold of are fixed. */
export function highlightCell(source: string, ends: ReadonlySet<number>): string {
  let end = 0;
  return toHtml(pieces(source).map(({ text, className }) => {
    end += text.length;
    return { text, className: className === 'tok-number' && !ends.has(end) ? 'tok-number tok-fixed' : className };
  }));
}

export function toHtml(all: readonly Piece[]): string {
  return all.map(({ text, className }) => {
    const safe = isolated(escape(text), className);
    return className === '' ? safe : `<span class="${className}">${safe}</span>`;
  }).join('');
}

const FROM_THE_RIGHT = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]`;
const name = new RegExp(`${FROM_THE_RIGHT}[\\p{L}\\p{N}\\p{M}_$]*`, 'gu');
const phrase = new RegExp(`${FROM_THE_RIGHT}(?:[^\\n]*${FROM_THE_RIGHT}\\p{M}*)?`, 'gu');

/** Where they stand; within a text or a comment, from the first such word of a line to its last. */
export function wordsFromTheRight(text: string, within: 'code' | 'words'): { at: number; length: number }[] {
  const found = text.matchAll(within === 'words' ? phrase : name);
  return [...found].map(({ index, 0: word }) => ({ at: index, length: word.length }));
}

/** Words that are read from the right would draw what follows them to their left: `5 = سعر`. Each stands for itself. */
const isolated = (html: string, className: string): string =>
  html.replace(/string|comment/.test(className) ? phrase : name, '<bdi>$&</bdi>');

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
