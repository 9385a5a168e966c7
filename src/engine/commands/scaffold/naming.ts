/** Names that are made of other names: of a title a slug, of a slug a title. */

const german: Readonly<Record<string, string>> = {
  ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'oe', å: 'aa', œ: 'oe',
};

/** Small letters, digits and hyphens: "Größe & Maß" is `groesse-mass`. Empty where no letter can be written so. */
export function slugOf(words: string): string {
  return words.normalize('NFC').toLowerCase()
    .replace(/[äöüßæøåœ]/g, (letter) => german[letter] ?? '')
    .normalize('NFD').replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** `fourier-series` is "Fourier Series"; what has a space or a capital is a title already. */
export function titleOf(words: string): string {
  if (/\s|\p{Lu}/u.test(words)) return words.trim();
  return words.split(/[-_]+/).filter((word) => word !== '').map(capital).join(' ');
}

function capital(word: string): string {
  const [first = ''] = word;
  return first.toUpperCase() + word.slice(first.length);
}
