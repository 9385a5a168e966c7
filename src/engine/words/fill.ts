/** Texts with blanks: `{count}` is a blank, `{ count }` is not. */

/** The names of a text's blanks. */
export type Blanks<T extends string> = T extends `${string}{${infer Rest}`
  ? (Rest extends `${infer Name}}${infer After}`
    ? (Name extends `${string}${' ' | '{' | '`'}${string}` ? Blanks<Rest> : Name | Blanks<After>)
    : never)
  : never;

const blank = /\{(\w+)\}/g;

/** The text with a value in each blank. */
export function fill<const T extends string>(text: T, values: Readonly<Record<Blanks<T>, string | number>>): string {
  const all: Readonly<Record<string, string | number>> = values;
  return text.replace(blank, (_, name: string) => String(all[name]));
}

/** A text of one thing, and of none or several. */
export interface Forms {
  readonly one: string;
  readonly other: string;
}

/** The form that fits a count. */
export const formOf = <const F extends Forms>({ one, other }: F, count: number): F['one'] | F['other'] =>
  (count === 1 ? one : other);

export const blanksOf = (text: string): string[] => [...text.matchAll(blank)].map(([, name]) => name!);
