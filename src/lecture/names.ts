/** The components an author may write; `src/components/authoring.ts` says what each of them is. */
export const AUTHORING = [
  'Notes',
  'ArticleOnly',
  'SlideOnly',
  'Step',
  'Columns',
  'Term',
  'Aside',
] as const;

/** What the build puts into a lecture by itself. */
export const GENERATED = ['Cell', 'Slide'] as const;

export type ComponentName = (typeof AUTHORING)[number] | (typeof GENERATED)[number];

/** Code inside these reads the names above and defines none. */
export const ASKING: readonly string[] = ['Quiz', 'Exercise', 'Predict'];

/** Key and symbol of the concepts a reader can point at, in prose, formula, code and figure alike. */
export const TERMS: Readonly<Record<string, string>> = { x: 'x', theta: 'θ', w: 'w', b: 'b', m: 'm', y: 'y' };

/** The name nearest to a misspelt one, if any is near enough to be meant. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(name.length / 3));
  return known
    .map((candidate) => ({ candidate, distance: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter((found) => found.distance <= limit)
    .sort((a, b) => a.distance - b.distance)[0]?.candidate;
}

/** Levenshtein's distance: how many letters must be put in, taken out or replaced. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
