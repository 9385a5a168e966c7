/** Several things in one sentence, as the language of the page has it: `a, b and c`. */
import { locale } from './locale.ts';

// Kept, since nothing of `Intl` is there any more where cells run, and packages that draw get one of their own.
const { ListFormat } = (globalThis as { Intl: typeof Intl }).Intl;

const listed = (words: readonly string[], type: Intl.ListFormatType): string =>
  new ListFormat(locale(), { type }).format(words);

export const allOf = (words: readonly string[]): string => listed(words, 'conjunction');

export const oneOf = (words: readonly string[]): string => listed(words, 'disjunction');
