/** What is kept of a reader's answers and predictions, read back strictly: anything may have been stored. */
import { mostTries, type Attempt } from './attempt.ts';
import type { Prediction } from './prediction.ts';
import type { Answer } from './question.ts';

interface Named {
  version: 1;
  /** The path of the lecture's article. */
  lecture: string;
  question: string;
}

/** One question of one lecture. */
export interface AnswerRecord extends Named, Answer, Attempt {}

/** One prediction; it has places where an answer has tries. */
export interface PredictionRecord extends Named, Prediction {}

export interface SortedRecords {
  answers: readonly AnswerRecord[];
  predictions: readonly PredictionRecord[];
  /** What cannot be read, as it was found. */
  damaged: readonly unknown[];
}

const mostCharacters = 10_000;
const mostOptions = 9;
const mostPoints = 1000;
const states: readonly unknown[] = ['open', 'right', 'told'];
const ends: readonly unknown[] = ['open', 'said', 'shown'];

type Found = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= mostCharacters;

const isWhole = (value: unknown, below: number): boolean =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < below;

const isList = (value: unknown, most: number, fits: (entry: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= most && value.every(fits);

const isPlace = (value: unknown): boolean => Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);

const hasFields = (found: Found, fields: number): boolean => Object.keys(found).length === fields
  && found['version'] === 1 && isText(found['lecture']) && isText(found['question']);

const isObject = (found: unknown): found is Found => typeof found === 'object' && found !== null;

/** Exactly a record, or nothing. */
export function readRecord(found: unknown): AnswerRecord | undefined {
  if (!isObject(found) || !hasFields(found, 7)) return undefined;
  const isCounted = isWhole(found['tries'], mostTries + 1);
  const isChosen = isList(found['chosen'], mostOptions, (place) => isWhole(place, mostOptions));
  const isRead = isText(found['typed']) && isCounted && isChosen && states.includes(found['state']);
  return isRead ? (found as unknown as AnswerRecord) : undefined;
}

export function readPrediction(found: unknown): PredictionRecord | undefined {
  if (!isObject(found) || !hasFields(found, 6)) return undefined;
  const isChosen = isList(found['chosen'], mostPoints, (place) => isWhole(place, mostPoints));
  const isRead = isChosen && isList(found['places'], mostPoints, isPlace) && ends.includes(found['state']);
  return isRead ? (found as unknown as PredictionRecord) : undefined;
}

export function sortRecords(found: readonly unknown[]): SortedRecords {
  const answers = found.flatMap((record) => readRecord(record) ?? []);
  const predictions = found.flatMap((record) => readPrediction(record) ?? []);
  const read = new Set<unknown>([...answers, ...predictions]);
  return { answers, predictions, damaged: found.filter((record) => !read.has(record)) };
}
