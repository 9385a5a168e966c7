/** The ways in which a word that somebody looks for may be written. */
import { fold, spelledOut } from './fold.ts';
import { stem, widerStem } from './stem.ts';
import { tokensOf, withoutArticle } from './terms.ts';

/** How much a word may differ: by its ending, by one that may make another word, or by a slip of the keyboard too. */
export type Care = 'exact' | 'wide' | 'loose';

/** A word to look up: as it is, as the beginning of words, and with so many letters wrong. */
export interface Way {
  word: string;
  prefix: boolean;
  fuzzy: number;
}

/** The words of a question. */
export const wordsOf = (question: string): string[] => tokensOf(question).map(({ word }) => word);

export function waysOf(word: string, care: Care): Way[] {
  const folded = fold(word);
  const forms = formsOf(word);
  const stems = forms.map(stemFor(care));
  const fuzzy = care === 'loose' ? slipsIn(folded) : 0;
  const asked = [...new Set([...forms, ...stems])].map((one) => ({ word: one, prefix: isBeginning(one), fuzzy }));
  const swapped = fuzzy > 0 ? swaps(folded).map((one) => ({ word: one, prefix: true, fuzzy: 0 })) : [];
  return [...asked, ...swapped];
}

/** Whether a word of a lecture is what is looked for: a stem is the beginning of other words as well. */
export function fits(term: string, word: string, care: Care): boolean {
  if (care === 'loose') return true;
  const stemOf = stemFor(care);
  return formsOf(word).some((form) =>
    term === form || (isBeginning(form) && term.startsWith(form)) || stemOf(term) === stemOf(form));
}

function formsOf(word: string): string[] {
  const folded = fold(word);
  return [...new Set([folded, spelledOut(word) ?? folded, withoutArticle(folded) ?? folded])];
}

const stemFor = (care: Care): ((word: string) => string) => (care === 'exact' ? stem : widerStem);

/** A single letter is a name, such as `w`, and no beginning; a single sign of Chinese is both. */
const isBeginning = (word: string): boolean => word.length > 1 || !/^[a-z0-9α-ω]$/.test(word);

const slipsIn = ({ length }: string): number => (length < 4 ? 0 : length < 6 ? 1 : 2);

/** Two neighbours in the wrong order are one slip, and not two. */
const swaps = (word: string): string[] =>
  Array.from({ length: word.length - 1 }, (_, at) =>
    word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2)).filter((one) => one !== word);
