/** The language of a lecture or a site, and from which side it is read. */

/** As `lang` of HTML has it. */
export const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;

export type Direction = 'ltr' | 'rtl';

/** Languages and scripts that are written from the right. */
const FROM_THE_RIGHT = new Set([
  'ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'iw', 'ks', 'nqo', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi',
  'adlm', 'arab', 'aran', 'hebr', 'nkoo', 'rohg', 'syrc', 'thaa',
]);

/** `ar` and `az-Arab` are read from the right, `ar-Latn` is not. */
export function directionOf(language: string): Direction {
  const [first = '', second = ''] = language.toLowerCase().split('-');
  return FROM_THE_RIGHT.has(second.length === 4 ? second : first) ? 'rtl' : 'ltr';
}
