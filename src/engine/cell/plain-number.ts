/** Numbers as they are printed: without the noise that sums of decimal fractions leave in the last digit. */

/** Digits that are never noise. */
const certain = 14;
/** Noise is gone when a number gets so much shorter by it. */
const muchShorter = 4;

/** `0.15` for 0.1499999999999999, but all digits of 1/3. The value itself is never changed. */
export function plainNumber(value: number): string {
  if (Object.is(value, -0)) return '-0';
  const exact = String(value);
  if (Number.isInteger(value) || !Number.isFinite(value)) return exact;
  const plain = String(Number(value.toPrecision(certain)));
  return exact.length - plain.length >= muchShorter ? plain : exact;
}

/** The same in a text that holds numbers, as a tree of parameters does. */
export const plainNumbers = (text: string): string =>
  text.replace(/(?<![\w.])-?\d+\.\d{12,}(?:e[+-]\d+)?(?![\w.])/g, (digits) => plainNumber(Number(digits)));
