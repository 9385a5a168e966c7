/** The beginning of a word that its forms have in common, in English and in German. */

const endings: readonly { ending: RegExp; least: number; left?: string }[] = [
  { ending: /sses$/, least: 4, left: 'ss' },
  { ending: /(?:ungen|heiten|keiten|lichen|licher|liches)$/, least: 4 },
  { ending: /(?:ies|ing|ings|edly|ed|er|ers|ern|em|en|es|est|ly|ung)$/, least: 4 },
  { ending: /(?:e|s|n|y)$/, least: 3 },
];

/** `waves` → `wav`, `trained` → `train`, `grossen` → `gross`; a short word as it is. */
export function stem(word: string): string {
  if (!/^[a-z]+$/.test(word) || word.endsWith('ss')) return word;
  for (const { ending, least, left = '' } of endings) {
    const short = word.replace(ending, left);
    if (short !== word && short.length >= least) return withoutDouble(short);
  }
  return word;
}

/** `running` and `stopped` have one letter more than `run` and `stop`. */
const withoutDouble = (word: string): string => (word.length > 3 ? word.replace(/([bdgmnprt])\1$/, '$1') : word);
