/** How many letters must be changed, added or dropped to make one word of the other; swapped neighbours count once. */
export function distance(a: string, b: string): number {
  const rows: number[][] = [[...Array(b.length + 1).keys()]];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(cheapest(a, b, i, j, rows, row));
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

type Row = readonly number[];

function cheapest(a: string, b: string, i: number, j: number, rows: readonly Row[], row: Row): number {
  const cost = (of: Row | undefined, at: number): number => of?.[at] ?? Infinity;
  const same = a[i - 1] === b[j - 1] ? 0 : 1;
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return Math.min(
    cost(rows[i - 1], j) + 1,
    cost(row, j - 1) + 1,
    cost(rows[i - 1], j - 1) + same,
    swapped ? cost(rows[i - 2], j - 2) + 1 : Infinity,
  );
}

/** No name that anyone meant is longer, and the work grows with the square. */
const longest = 100;

/** The name that was probably meant, if one is near enough: a third of its letters, case for free. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  if (name.length > longest) return undefined;
  let best: string | undefined;
  let least = Math.floor(name.length / 3) + 1;
  for (const candidate of names) {
    if (candidate === name || Math.abs(candidate.length - name.length) >= least) continue;
    const apart = distance(name.toLowerCase(), candidate.toLowerCase());
    if (apart < least) [best, least] = [candidate, apart];
  }
  return best;
}
