/** The beginning of a word that its forms have in common, in English and in German. */

interface Ending {
  ending: RegExp;
  least: number;
  left?: string;
}

const endings: readonly Ending[] = [
  { ending: /sses$/, least: 4, left: 'ss' },
  { ending: /(?:ungen|heiten|keiten|lichen|licher|liches)$/, least: 4 },
  { ending: /(?:ies|ing|ings|edly|ed|ern|em|en|es|est|ly|ung)$/, least: 4 },
  { ending: /(?:e|s|n|y)$/, least: 3 },
];

/** In German forms of a word, `Feld` and `Felder`; in English other words, `slide` and `slider`. */
const wider: readonly Ending[] = [{ ending: /ers?$/, least: 4 }, ...endings];

/** `waves` → `wav`, `trained` → `train`, `grossen` → `gross`; a short word as it is. */
export const stem = (word: string): string => without(word, endings);

/** `felder` → `feld` as well. */
export const widerStem = (word: string): string => without(word, wider);

function without(word: string, all: readonly Ending[]): string {
  if (!/^[a-z]+$/.test(word) || word.endsWith('ss')) return word;
  for (const { ending, least, left = '' } of all) {
    const short = word.replace(ending, left);
    if (short !== word && short.length >= least) return withoutDouble(short);
  }
  return word;
}

/** `running` and `stopped` have one letter more than `run` and `stop`. */
const withoutDouble = (word: string): string => (word.length > 3 ? word.replace(/([bdgmnprt])\1$/, '$1') : word);
