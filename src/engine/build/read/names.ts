import { noBibliography, type Bibliography } from './references.ts';

/** The components an author may write; `src/engine/components/authoring.ts` says what each of them is. */
export const AUTHORING = [
  'Notes',
  'ArticleOnly',
  'SlideOnly',
  'Step',
  'Columns',
  'Term',
  'Aside',
  'Knobs',
  'Play',
  'Quiz',
  'Predict',
  'Predicted',
  'Hint',
  'Exercise',
  'Progress',
  'Embed',
  'References',
] as const;

/** What the build puts into a lecture by itself. */
export const GENERATED = ['Cell', 'Slide', 'Solution'] as const;

export type ComponentName = (typeof AUTHORING)[number] | (typeof GENERATED)[number];

/** What a lecture may use beside Markdown. */
export interface Vocabulary {
  /** The engine's components and those of the subjects. */
  components: readonly string[];
  /** Macros of formulas. */
  macros: Readonly<Record<string, string>>;
  symbols: TermSymbols;
  /** What it may cite. */
  bibliography: Bibliography;
}

/** By key, the symbols of the concepts that a reader can point at, in prose, formula, code and figure alike. */
export type TermSymbols = Readonly<Record<string, string>>;

export const ownVocabulary: Vocabulary =
  { components: AUTHORING, macros: {}, symbols: {}, bibliography: noBibliography };

/** Code inside these reads the names above and defines none. */
export const ASKING: readonly string[] = ['Quiz', 'Exercise', 'Predict'];
