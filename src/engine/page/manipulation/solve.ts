/** The least change of numbers that brings a few residuals to zero, as far as a straight line tells. */

/** How the residuals change with one number. */
export type Column = readonly number[];

export function norm(values: readonly number[]): number {
  return Math.hypot(...values);
}

/**
 * The shortest Δ with Σ column·Δ = -residuals, for one residual or two.
 * A number without effect, and a second equation that contradicts the first, change nothing; nor does anything where
 * a residual or what would answer for it is no finite number: a line may run out of every frame.
 */
export function leastMove(columns: readonly Column[], residuals: readonly number[]): number[] {
  const moves = straightMove(columns, residuals);
  return moves.every(Number.isFinite) ? moves : columns.map(() => 0);
}

function straightMove(columns: readonly Column[], residuals: readonly number[]): number[] {
  const dot = (row: number, other: number): number =>
    columns.reduce((sum, column) => sum + column[row]! * column[other]!, 0);
  const ridge = 1e-9 * Math.max(dot(0, 0), residuals.length > 1 ? dot(1, 1) : 0) + 1e-18;
  const [r0 = 0, r1 = 0] = residuals;
  if (residuals.length < 2) return columns.map(([c0 = 0]) => (-c0 * r0) / (dot(0, 0) + ridge));
  const [a, b, d] = [dot(0, 0) + ridge, dot(0, 1), dot(1, 1) + ridge];
  const det = a * d - b * b;
  const [y0, y1] = [(d * r0 - b * r1) / det, (a * r1 - b * r0) / det];
  return columns.map(([c0 = 0, c1 = 0]) => -(c0 * y0 + c1 * y1));
}

/** The one column that reaches `wanted` almost alone, or all that have an effect. */
export function effective(columns: readonly Column[], wanted: readonly number[] | undefined): number[] {
  const all = columns.flatMap((column, index) => (norm(column) > 1e-6 ? [index] : []));
  const alone = wanted && all
    .map((index) => ({ index, error: misfit(columns[index]!, wanted), size: norm(columns[index]!) }))
    .filter(({ error }) => error < 0.02)
    .toSorted((a, b) => b.size - a.size)[0];
  return alone ? [alone.index] : all;
}

/** How far the nearest multiple of a column is from what is wanted, as a share of it. */
function misfit(column: Column, wanted: readonly number[]): number {
  const along = column.reduce((sum, value, row) => sum + value * wanted[row]!, 0) / norm(column) ** 2;
  return norm(column.map((value, row) => value * along - wanted[row]!)) / norm(wanted);
}

/** The columns corrected by what a change of numbers really did (Broyden's update), if that can be said. */
export function corrected(columns: readonly Column[], move: readonly number[], change: readonly number[]): Column[] {
  const length = norm(move) ** 2;
  if (length < 1e-12 || !change.every(Number.isFinite)) return [...columns];
  const expected = change.map((_, row) => columns.reduce((sum, column, at) => sum + column[row]! * move[at]!, 0));
  return columns.map((column, at) =>
    column.map((value, row) => value + ((change[row]! - expected[row]!) * move[at]!) / length));
}

/** A step that moves a handle by less than half a pixel: the next power of ten. */
export function stepFor(column: Column, pixel: number): number {
  return 10 ** Math.floor(Math.log10(pixel / (2 * norm(column))));
}
