/** From text to words, and from a word to the terms under which it is found. */
import { fold, spelledOut } from './fold.ts';

export interface Token {
  word: string;
  /** Where it stands in the text. */
  from: number;
  to: number;
}

/** Scripts that put no spaces between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]+/u;
const runs = new RegExp(`${unspaced.source}|\\d+(?:[.,]\\d+)+|(?:(?!${unspaced.source})[\\p{L}\\p{N}\\p{M}])+`, 'gu');

let segmenter: Intl.Segmenter | undefined;

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(runs)].flatMap(({ 0: run, index }) => {
    if (!unspaced.test(run)) return [{ word: run, from: index, to: index + run.length }];
    segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
    return [...segmenter.segment(run)].map(({ segment, index: at }) =>
      ({ word: segment, from: index + at, to: index + at + segment.length }));
  });
}

/** `namedParameters` → `named`, `Parameters`; a word of one part has none. */
function partsOf(word: string): string[] {
  const parts = word.match(/\p{Lu}+(?!\p{Ll})\p{N}*|\p{Lu}?[^\p{Lu}]+/gu) ?? [];
  return parts.length > 1 ? parts.filter((part) => part.length > 1) : [];
}

/** The article that Arabic writes as the beginning of a word, with what stands before it. */
export const withoutArticle = (word: string): string | undefined => {
  const bare = word.replace(/^[وفبك]?ال(?=..)|^لل(?=..)/u, '');
  return bare === word ? undefined : bare;
};

/** All that a word is found by: itself, without accents or spelled out, and what it is put together from. */
export function termsOf(word: string): string[] {
  const folded = fold(word);
  const others = [spelledOut(word), withoutArticle(folded), ...partsOf(word).map(fold)];
  return [...new Set([folded, ...others])].filter((term) => term !== undefined);
}

/** In code most numbers are data. */
export const isNumber = (word: string): boolean => /^\p{N}/u.test(word);
