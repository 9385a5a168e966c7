/** Texts with blanks: `{count}` is a blank, `{ count }` is not. */
import { locale } from './locale.ts';

/** The names of a text's blanks. */
export type Blanks<T extends string> = T extends `${string}{${infer Rest}`
  ? (Rest extends `${infer Name}}${infer After}`
    ? (Name extends `${string}${' ' | '{' | '`'}${string}` ? Blanks<Rest> : Name | Blanks<After>)
    : never)
  : never;

const blank = /\{(\w+)\}/g;

/** Languages that write a short number as it is: a page needs no format before it is shown. */
const plain = /^(?:en|de)\b/;

function written(value: string | number): string {
  if (typeof value === 'string') return value;
  const language = locale();
  if (plain.test(language) && Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  return value.toLocaleString(language);
}

/** The text with a value in each blank; numbers are written as its language writes them: 20,000 or 20.000. */
export function fill<const T extends string>(text: T, values: Readonly<Record<Blanks<T>, string | number>>): string {
  const all: Readonly<Record<string, string | number>> = values;
  return text.replace(blank, (_, name: string) => written(all[name]!));
}

export const pluralForms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

export type Form = (typeof pluralForms)[number];

/** A text of one thing, and of none or several. Other languages may have more forms, and are given them. */
export interface Forms {
  readonly one: string;
  readonly other: string;
}

/** The form that fits a count in the language of the page. */
export function formOf<const F extends Forms>(forms: F, count: number): F['one'] | F['other'] {
  const given: { readonly [N in Form]?: string } = forms;
  return given[new Intl.PluralRules(locale()).select(count)] ?? forms.other;
}

export const blanksOf = (text: string): string[] => [...text.matchAll(blank)].map(([, name]) => name!);
