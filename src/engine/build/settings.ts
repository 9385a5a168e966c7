/** What the build knows of the site: read once from the options of `lectures(…)` and from Astro's config. */
import type { Speech } from '../words/speech.ts';

export interface Settings {
  /** The folder of the site's project, with a trailing slash. */
  root: string;
  /** Where the site is published: `/` or `/lectures-site/`. */
  base: string;
  /** The folder of lectures, from the root: `content/lectures`. */
  content: string;
  site: Site;
  /** Macros that every formula of the site may use: `{ '\\R': '\\mathbb{R}' }`. */
  macros: Readonly<Record<string, string>>;
  /** The hosts that `<Embed>` may show something of, after a click. */
  embeds: readonly string[];
  /** Typefaces of the site's own, as files: for letters that the engine's do not have. */
  fonts: readonly string[];
  subjects: readonly SubjectModules[];
  /** The concepts of all subjects. */
  terms: Terms;
  /** What the site says, in its languages. */
  words: Speech;
}

/** What every page says of the site it belongs to. */
export interface Site {
  title: string;
  description: string;
  navigation: readonly Place[];
  /** HTML of one paragraph: whom the course owes what, then what is said of its rights. */
  footer: string;
  language: string;
  direction: 'ltr' | 'rtl';
  colours: Readonly<Partial<Record<SiteColour, string>>>;
  /** The first part of the names under which browsers keep what readers leave. */
  storage: string;
}

export type SiteColour = 'paper' | 'ink' | 'accent';

/** A place of the site that every page leads to; its path from the site's root. */
export interface Place {
  name: string;
  path: string;
}

/** A subject whose modules are files. */
export interface SubjectModules {
  name: string;
  library: string;
  draw?: string;
  tools?: string;
  components: Readonly<Record<string, string>>;
  styles: readonly string[];
  terms: Terms;
  policies: readonly string[];
}

/** Concepts that readers can point at, by key. */
export type Terms = Readonly<Record<string, Term>>;

export const symbolsOf = (terms: Terms): Record<string, string> =>
  Object.fromEntries(Object.entries(terms).map(([key, { symbol }]) => [key, symbol]));

export interface Term {
  /** What it is in formulas. */
  symbol: string;
  /** What it is called in code, beside its key. */
  names: readonly string[];
}
