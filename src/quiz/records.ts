/** What is kept of a reader's answers, and how it is read back: strictly, for anything may have been stored. */
import { mostTries, type Attempt } from './attempt.ts';
import type { Answer } from './question.ts';

/** One question of one lecture. */
export interface AnswerRecord extends Answer, Attempt {
  version: 1;
  /** The path of the lecture's article. */
  lecture: string;
  question: string;
}

export interface SortedRecords {
  answers: readonly AnswerRecord[];
  /** What cannot be read, as it was found. */
  damaged: readonly unknown[];
}

const fields = 7;
const mostCharacters = 10_000;
const states: readonly unknown[] = ['open', 'right', 'told'];

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= mostCharacters;
const isPlace = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0 && Number(value) < 9;

/** Exactly a record, or nothing. */
export function readRecord(found: unknown): AnswerRecord | undefined {
  if (typeof found !== 'object' || found === null || Object.keys(found).length !== fields) return undefined;
  const { version, lecture, question, chosen, typed, tries, state } = found as Record<string, unknown>;
  const isNamed = version === 1 && isText(lecture) && isText(question) && isText(typed);
  const isCounted = Number.isInteger(tries) && Number(tries) >= 0 && Number(tries) <= mostTries;
  const isChosen = Array.isArray(chosen) && chosen.length <= 9 && chosen.every(isPlace);
  return isNamed && isCounted && isChosen && states.includes(state) ? (found as AnswerRecord) : undefined;
}

export function sortRecords(found: readonly unknown[]): SortedRecords {
  const read = found.map((record) => ({ record, answer: readRecord(record) }));
  return {
    answers: read.flatMap(({ answer }) => answer ?? []),
    damaged: read.filter(({ answer }) => answer === undefined).map(({ record }) => record),
  };
}
