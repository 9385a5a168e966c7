/** A question to all lectures: their hits, the best lecture first. */
import { searchIndex, type Hit, type LectureIndex } from './lecture-index.ts';
import { wordsOf, type Care } from './query.ts';

export interface SearchedLecture {
  slug: string;
  title: string;
  index: LectureIndex;
}

export interface Found {
  slug: string;
  title: string;
  hits: readonly Hit[];
}

export interface Answer {
  /** How many there are, beyond those that are given. */
  count: number;
  lectures: readonly Found[];
}

/** So many hits are shown: of each lecture where there are several, and of one alone. */
const MOST = { ofEach: 8, alone: 30, lectures: 8 };

/** Words are taken as they are first; where they are nowhere, they may be misspelt. */
export function searchAll(question: string, lectures: readonly SearchedLecture[]): Answer {
  const [first, ...wider] = ['exact', 'wide', 'loose'] as const;
  return wider.reduce((answer, care) => (answer.count > 0 ? answer : answerTo(question, lectures, care)),
    answerTo(question, lectures, first));
}

function answerTo(question: string, lectures: readonly SearchedLecture[], care: Care): Answer {
  const words = wordsOf(question);
  const bySlug = [...Map.groupBy(lectures, ({ slug }) => slug)];
  const found = bySlug.map(([slug, parts]) => {
    const hits = parts.flatMap(({ index }) => searchIndex(index, words, care));
    return { slug, title: parts[0]!.title, hits: hits.sort(better) };
  }).filter(({ hits }) => hits.length > 0);
  const count = found.reduce((sum, { hits }) => sum + hits.length, 0);
  const most = found.length > 1 ? MOST.ofEach : MOST.alone;
  const ranked = found.sort((one, other) => better(one.hits[0]!, other.hits[0]!));
  const shown = ranked.slice(0, MOST.lectures).map((one) => ({ ...one, hits: one.hits.slice(0, most) }));
  return { count, lectures: shown };
}

const better = (one: Hit, other: Hit): number =>
  one.tier - other.tier || other.score - one.score || one.slide - other.slide;
