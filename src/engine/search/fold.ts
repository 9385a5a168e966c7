/** Words as they are compared: small letters without accents, whatever keyboard they were written on. */

/** Accents of Latin, Greek and Cyrillic, and the vowel signs and the stretching of Arabic. */
const marks = /[\u0300-\u036f\u0640\u064b-\u065f\u0670]/g;

const letters: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ς: 'σ', ى: 'ي', ة: 'ه',
};
const special = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');

/** `Größe` → `grosse`, `Ärger` → `arger`, `ﬁ` → `fi`. */
export const fold = (word: string): string =>
  word.toLowerCase().normalize('NFKD').replace(marks, '').normalize('NFC').replace(special, (one) => letters[one]!);

const digraphs: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa' };

/** `Größe` → `groesse`: without the letters of German, where there are some. */
export function spelledOut(word: string): string | undefined {
  const plain = word.normalize('NFC').toLowerCase();
  const spelled = plain.replace(/[äöüå]/g, (one) => digraphs[one]!);
  return spelled === plain ? undefined : fold(spelled);
}
