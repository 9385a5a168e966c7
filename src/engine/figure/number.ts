/** A number as people write it: at most four digits behind the point, a true minus sign, never -0. */
export function numberInWords(value: number): string {
  const size = Math.abs(value);
  const plain = value === 0 || (size >= 1e-4 && size < 1e6);
  return String(Number(plain ? value.toFixed(4) : value.toPrecision(4))).replaceAll('-', '−');
}

/** `1 point`, `2 points`, `2 crosses` */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
