/** What the build knows of the site: read once from the options of `lectures(…)` and from Astro's config. */
import type { Speech } from '../words/voice.ts';

export interface Settings {
  /** The folder of the site's project, with a trailing slash. */
  root: string;
  /** Where the site is published: `/` or `/lectures-site/`. */
  base: string;
  /** The folder of lectures, from the root: `content/lectures`. */
  content: string;
  site: Site;
  /** Whether browsers keep what readers have opened, for when there is no network. */
  offline: boolean;
  /** Macros that every formula of the site may use: `{ '\\R': '\\mathbb{R}' }`. */
  macros: Readonly<Record<string, string>>;
  /** The hosts that `<Embed>` may show something of, after a click. */
  embeds: readonly string[];
  /** Typefaces for text and code in place of the engine's, as files. */
  typefaces?: Typefaces;
  /** Typefaces of the site's own, as files: for letters that the others do not have. */
  fonts: readonly string[];
  subjects: readonly SubjectModules[];
  /** Pages that subjects bring, by path: `playground`. */
  pages: Readonly<Record<string, string>>;
  /** Whether drafts are shown: while writing alone. */
  drafts: boolean;
  /** The concepts of all subjects. */
  terms: Terms;
  /** What the site says, in its languages. */
  words: Speech;
}

/** What every page says of the site it belongs to. */
export interface Site {
  title: string;
  /** What the course claims, in one sentence. */
  description: string;
  /** HTML for the home page, below the claim; empty where there is none. */
  home: string;
  /** Nothing where the site leaves it to the engine. */
  navigation?: readonly Place[];
  /** Those of all lectures that name none of their own. */
  authors: readonly Person[];
  licence?: Licence;
  logo?: Logo;
  /** The parts of the course, in order; empty where lectures alone name them. */
  parts: readonly CoursePart[];
  /** Whether each lecture lists all others beside its own contents. */
  contents: boolean;
  /** HTML of one paragraph: whom the course owes what, then what is said of its rights. */
  footer: string;
  language: string;
  direction: 'ltr' | 'rtl';
  colours: Readonly<Partial<Record<SiteColour, string>>>;
  /** Whether its lectures can be searched. */
  search: boolean;
  /** The first part of the names under which browsers keep what readers leave. */
  storage: string;
  /** The broker that carries classes, where the site names one. */
  broker?: string | undefined;
}

export type SiteColour = 'paper' | 'ink' | 'accent';

/** Where every page leads to: a path from the site's root, or an address of another site. */
export interface Place {
  name: string;
  path?: string | undefined;
  url?: string | undefined;
}

export interface Person {
  name: string;
  url?: string | undefined;
  /** Where they teach. */
  affiliation?: string | undefined;
}

export interface Licence {
  name: string;
  url?: string | undefined;
}

/** Pictures, as files. */
export interface Logo {
  src: string;
  dark?: string;
  alt: string;
}

export interface CoursePart {
  title: string;
  description: string;
}

export interface Typefaces {
  text?: Readonly<Record<'normal' | 'italic' | 'bold', string>>;
  mono?: string;
  licences: readonly string[];
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
