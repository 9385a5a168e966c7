/** Dollars and brackets around formulas as people write them, turned into what Markdown reads as formulas. */
import type { Edit } from './edited.ts';
import { positionOf } from './edited.ts';
import { masked } from './masked.ts';
import type { Problem } from './problem.ts';

export interface Found {
  edits: Edit[];
  problems: Problem[];
}

export function formulaSigns(source: string): Found {
  const found: Found = { edits: [], problems: [] };
  const brackets = bracketEdits(masked(source));
  const text = withoutBlocks(masked(source), source, found);
  const isLeft = ({ offset, remove }: Edit): boolean => text.slice(offset, offset + remove).includes('\\');
  found.edits.push(...brackets.filter(isLeft), ...priceEdits(text));
  return found;
}

/** `\( … \)` and `\[ … \]` that hold TeX. In Markdown these are mere brackets. */
function bracketEdits(text: string): Edit[] {
  const pair = /(?<!\\)\\([([])((?:(?!\n[ \t]*\n)[\s\S])*?)(?<!\\)\\([)\]])/g;
  return [...text.matchAll(pair)].flatMap((match) => {
    const [whole, open, inside = '', close] = match;
    const closes = open === '(' ? close === ')' : close === ']';
    const isTex = /[\\^_=+<>|]/.test(inside) || /^\s*\w\s*$/.test(inside);
    if (!closes || !isTex) return [];
    const sign = open === '(' ? '$' : '$$';
    const lead = /^[ \t]*/.exec(inside)![0].length;
    const trail = /[ \t]*$/.exec(inside)![0].length;
    const inText = open === '(';
    return [
      { offset: match.index, remove: 2 + (inText ? lead : 0), insert: sign },
      { offset: match.index + whole.length - 2 - (inText ? trail : 0), remove: 2 + (inText ? trail : 0), insert: sign },
    ];
  });
}

/** The text without formulas of their own; where their last `$$` shares its line, it gets a line. */
function withoutBlocks(text: string, source: string, { edits, problems }: Found): string {
  const open = /^((?:[ \t]|>|[-*+][ \t]|\d+[.)][ \t])*)\$\$(?!\$)([^\n]*)$/gm;
  let rest = text;
  for (let match = open.exec(rest); match; match = open.exec(rest)) {
    const [line, indent = '', behind = ''] = match;
    if (/(?<!\\)\$\$/.test(behind)) continue;
    const start = match.index + line.length;
    const end = endOf(rest, start);
    const close = /(?<!\\)\$\$/.exec(rest.slice(start, end));
    if (close) edits.push(...blankLines(rest.slice(start, start + close.index), start));
    const at = close ? start + close.index : end;
    if (!close) {
      problems.push({ ...positionOf(source, match.index + indent.length), ...unclosed });
      edits.push({ offset: end, remove: 0, insert: `\n${indent.replace(/[^>\s]/g, ' ')}$$` });
    } else edits.push(...ownLine(rest, at, indent.replace(/[^>\s]/g, ' ')));
    const until = close ? at + 2 : end;
    rest = rest.slice(0, match.index) + rest.slice(match.index, until).replace(/[^\n]/g, ' ') + rest.slice(until);
    open.lastIndex = until;
  }
  return rest;
}

/** Where it must have ended: at a blank line, unless all its signs on this slide come in pairs. */
function endOf(text: string, start: number): number {
  const slide = /\n[ \t>]*(?:---+[ \t]*\n|#{1,6} )|(?![\s\S])/.exec(text.slice(start))!.index + start;
  const signs = text.slice(start, slide).match(/(?<!\\)\$\$/g) ?? [];
  if (signs.length % 2 === 1) return slide;
  return Math.min(slide, /\n[ \t>]*\n|(?![\s\S])/.exec(text.slice(start))!.index + start);
}

/** To Markdown a blank line ends a paragraph, to TeX one with a comment is none. */
const blankLines = (inside: string, start: number): Edit[] =>
  [...inside.matchAll(/\n[ \t>]*(?=\n)/g)].map(({ index, 0: line }) =>
    ({ offset: start + index + line.length, remove: 0, insert: '%' }));

const unclosed = {
  message: 'The formula that begins here is not closed.',
  hint: 'Write `$$` below its last line.',
};

function ownLine(text: string, at: number, indent: string): Edit[] {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const behind = /^[^\n]*/.exec(text.slice(at + 2))![0];
  const edits: Edit[] = [];
  if (/[^\s>]/.test(before)) edits.push({ offset: at, remove: 0, insert: `\n${indent}` });
  if (behind.trim() !== '') edits.push({ offset: at + 2, remove: 0, insert: `\n${indent}` });
  return edits;
}

/**
 * Single signs as Pandoc reads them: behind the first and before the last stands no space, and behind the last no
 * digit. So "$5 in print and $10 in cloth" holds no formula. Spaces on both sides, as in `$ a $`, are a formula's too.
 */
function priceEdits(text: string): Edit[] {
  return text.split(/(\n[ \t>]*\n)/).reduce<{ edits: Edit[]; at: number }>(({ edits, at }, paragraph) => {
    edits.push(...pricesIn(paragraph).map((index) => ({ offset: at + index, remove: 0, insert: '\\' })));
    return { edits, at: at + paragraph.length };
  }, { edits: [], at: 0 }).edits;
}

function pricesIn(paragraph: string): number[] {
  const signs = [...paragraph.matchAll(/(?<!\\)\$+/g)];
  const prices: number[] = [];
  for (let at = 0; at < signs.length; at++) {
    const [sign, ...others] = signs.slice(at);
    if (sign![0].length > 1) {
      const end = others.findIndex(([text]) => text.length === sign![0].length);
      if (end >= 0) at += end + 1;
      continue;
    }
    const end = others.findIndex((other) => other[0].length === 1 && canClose(paragraph, sign!.index, other.index));
    const isNext = end >= 0 && others.slice(0, end).every(([text]) => text.length === 1);
    if (isNext && end === 0) at += 1;
    else if (others.length > 0 && looksLikePrice(paragraph, sign!.index)) prices.push(sign!.index);
    else if (isNext) at += end + 1;
  }
  return prices;
}

const looksLikePrice = (text: string, at: number): boolean =>
  /^\$ ?\d|^\$[ \n]/.test(text.slice(at)) || at === text.length - 1;

function canClose(text: string, open: number, close: number): boolean {
  const inside = text.slice(open + 1, close);
  const spaced = [/^\s/.test(inside), /\s$/.test(inside)];
  return inside.trim() !== '' && spaced[0] === spaced[1] && !/\d/.test(text[close + 1] ?? '');
}
