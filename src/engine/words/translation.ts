/** What a translation looks like: the same texts by the same names, with the same blanks in each. */
import type { Blanks, Form, Forms } from './fill.ts';

export type Translation<T> = {
  readonly [K in keyof T]: T[K] extends string ? With<Blanks<T[K]>>
    : T[K] extends Forms ? PluralForms : Translation<T[K]>;
};

/** Languages have more forms than two, or one: which blanks these have, a test demands. */
type PluralForms = { readonly [F in Form]?: string } & { readonly other: string };

/** A text in which all these blanks are. */
type With<Names extends string> =
  (Names extends string ? (text: `${string}{${Names}}${string}`) => void : never) extends (text: infer All) => void
    ? string & All
    : never;
