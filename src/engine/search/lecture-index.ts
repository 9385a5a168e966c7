/** The index of one lecture: made by the build, read by the page. The one file that imports MiniSearch. */
import MiniSearch, { type AsPlainObject, type Options, type Query, type SearchResult } from 'minisearch';
import type { Entry } from './entry.ts';
import { isNumber, termsOf, tokensOf } from './terms.ts';
import { foundStep } from './found-step.ts';
import { fits, waysOf, type Care, type Way } from './query.ts';

/** From what is worth most to what is worth least. */
export const FIELDS = ['title', 'text', 'code'] as const;

export type LectureIndex = MiniSearch<Entry>;

export interface Hit extends Entry {
  /** 0 where all words stand in the title, 1 where they stand in the text too, 2 where some stand in code. */
  tier: number;
  score: number;
  /** The words of the entry that fit. */
  terms: readonly string[];
}

const options: Options<Entry> = {
  fields: [...FIELDS],
  storeFields: ['kind', 'id', 'slide', 'section', 'name', 'step', 'steps', 'text', 'code'],
  idField: 'key',
  extractField: (entry, field) => {
    if (field === 'key') return `${entry.kind} ${entry.id}`;
    // A cell has no title of its own: else all cells of a slide would be found with it.
    if (field === 'title') return entry.kind === 'slide' ? entry.name : '';
    // What is only stored stays what it is.
    return entry[field as keyof Entry] as string;
  },
  tokenize: (text, field) =>
    tokensOf(text).map(({ word }) => word).filter((word) => field !== 'code' || !isNumber(word)),
  processTerm: termsOf,
};

export function makeIndex(entries: readonly Entry[]): AsPlainObject {
  const index = new MiniSearch<Entry>(options);
  index.addAll(entries);
  return index.toJSON();
}

/** @throws where it is no index of this version. */
export const loadIndex = (index: unknown): LectureIndex => MiniSearch.loadJS<Entry>(index as AsPlainObject, options);

/** The entries in which every word is found, titles first. */
export function searchIndex(index: LectureIndex, words: readonly string[], care: Care): Hit[] {
  if (words.length === 0) return [];
  const found = new Map<string, Hit>();
  const query = allOf(words, care);
  FIELDS.forEach((_, tier) => {
    const inFields = { fields: FIELDS.slice(0, tier + 1), tokenize: (word: string) => [word], processTerm: same };
    for (const result of index.search(query, inFields)) {
      const key = String(result.id);
      const hit = hitOf(result, tier, words, care);
      if (hit && !found.has(key)) found.set(key, hit);
    }
  });
  return [...found.values()];
}

const allOf = (words: readonly string[], care: Care): Query =>
  ({ combineWith: 'AND', queries: words.map((word) => anyOf(waysOf(word, care))) });

const anyOf = (ways: readonly Way[]): Query => ({ combineWith: 'OR', queries: ways.map(asked) });

const asked = ({ word, prefix, fuzzy }: Way): Query => ({ queries: [word], prefix, fuzzy });

const same = (term: string): string => term;

/** Undefined where no more than the beginning of a word was found. */
function hitOf(result: SearchResult, tier: number, words: readonly string[], care: Care): Hit | undefined {
  const { score, match, ...found } = result;
  const { kind, id, slide, section, name, step, steps, text, code } = found as unknown as Entry;
  const terms = Object.keys(match).filter((term) => words.some((word) => fits(term, word, care)));
  if (!words.every((word) => terms.some((term) => fits(term, word, care)))) return undefined;
  const entry = { kind, id, slide, section, name, step, steps, text, code };
  return { ...entry, step: foundStep(entry, words, terms, care), tier, score, terms };
}
