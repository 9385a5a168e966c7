/** In a live cell `kind === "dots"` is no mistake although `kind` is `"bars"` in the code: a reader may change that. */

/** "This comparison appears to be unintentional", "Type … is not comparable to type …". */
const ofComparisons: readonly number[] = [2367, 2678];

const literal = /'("[^"]*"|-?\d[\d.]*|true|false)'/g;

/** True where TypeScript minds nothing but that two literals of one kind differ. */
export function comparesLiterals(code: number, message: string): boolean {
  if (!ofComparisons.includes(code)) return false;
  const found = [...message.matchAll(literal)].map(([, text = '']) => typeof JSON.parse(text));
  return found.length === 2 && found[0] === found[1];
}
