/** A number as it stands in a formula: a negative one in brackets, with a true minus sign. */
export function formulaNumber(value: number): string {
  return value < 0 ? `(−${Math.abs(value)})` : String(value);
}

/** What a cell has shown, as a formula's result: numbers without the digits that only rounding has made. */
export function formulaResult(text: string): string {
  const value = Number(text);
  return (Number.isFinite(value) ? String(Number(value.toFixed(6))) : text).replace('-', '−');
}
