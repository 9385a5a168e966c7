/** Numbers as a plain table on the screen. */

/** The middle one of some numbers, or the mean of the middle two. @throws RangeError for none */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('There is no median of no numbers.');
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** What 95 of 100 values do not exceed; NaN for none. */
export const late = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length * 0.95)] ?? NaN;

/** `ok`, or the names of the figures that are over their limits, each with its limit. */
export function within(figures: Readonly<Record<string, readonly [value: number, limit: number]>>): string {
  const over = Object.entries(figures).filter(([, [value, limit]]) => !(value <= limit));
  return over.length === 0 ? 'ok' : `over: ${over.map(([name, [, limit]]) => `${name} ${limit}`).join(', ')}`;
}

/** Three significant digits, and no more digits behind the point than that leaves. */
export function short(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}

/** A title, a line of column names, and a line for each row; numbers stand right. */
export function table(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [columns, ...rows];
  const widths = columns.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const pad = (text: string, column: number) =>
    column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  const drawn = lines.map((line) => line.map(pad).join('  ').trimEnd());
  return [title, ...drawn.map((line) => `  ${line}`)].join('\n');
}
