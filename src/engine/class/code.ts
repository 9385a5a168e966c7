/** The code of a class: six letters that are read aloud and typed, none of which looks like another. */

const letters = 'ABCDEFGHJKMNPQRTUVWXYZ';
const length = 6;

/** What gives random bytes: `crypto` in browsers and in Node, with https or without. */
export type Random = Pick<Crypto, 'getRandomValues'>;

/** Each of the 22 ** 6 codes is as likely as any other: bytes beyond a whole number of alphabets are thrown away. */
export function newCode(random: Random): string {
  const fair = 256 - (256 % letters.length);
  let code = '';
  while (code.length < length) {
    const [byte = 0] = random.getRandomValues(new Uint8Array(1));
    if (byte < fair) code += letters[byte % letters.length]!;
  }
  return code;
}

/** A code as somebody typed it, in small letters or with gaps; nothing where it is none. */
export function readCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replaceAll(/[\s-]/g, '');
  return code.length === length && [...code].every((letter) => letters.includes(letter)) ? code : undefined;
}

/** In two halves, as it is shown: `KTR MXA`. */
export const spaced = (code: string): string => `${code.slice(0, length / 2)} ${code.slice(length / 2)}`;
