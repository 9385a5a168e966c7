/** Several things in one sentence, as the language of the page has it: `a, b and c`. */
import { locale } from './locale.ts';

// Where cells run, nothing of `Intl` is there any more when it is asked.
const { ListFormat } = Intl;

export const allOf = (words: readonly string[]): string => new ListFormat(locale(), { type: 'conjunction' }).format(words);

export const oneOf = (words: readonly string[]): string => new ListFormat(locale(), { type: 'disjunction' }).format(words);
