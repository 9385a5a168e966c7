/** What is kept of a reader's answers and predictions, read back strictly: anything may have been stored. */
import { finite, list, number, oneOf, read, record, text, tuple, type Check } from '../schema/schema.ts';
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

/** The longest text that is kept of an answer. */
export const longestAnswer = 10_000;

const words = text(longestAnswer);
const named = { version: oneOf(1), lecture: words, question: words };
const mostOptions = 9;
const mostPoints = 1000;

const answer: Check<AnswerRecord> = record({
  ...named,
  typed: words,
  tries: number(0, mostTries, true),
  chosen: list(number(0, mostOptions - 1, true), mostOptions),
  state: oneOf('open', 'right', 'told'),
});

const prediction: Check<PredictionRecord> = record({
  ...named,
  chosen: list(number(0, mostPoints - 1, true), mostPoints),
  places: list(tuple(finite, finite), mostPoints),
  state: oneOf('open', 'said', 'shown'),
});

/** Exactly a record, or nothing. */
export const readRecord = (found: unknown): AnswerRecord | undefined => read(answer, found);

export const readPrediction = (found: unknown): PredictionRecord | undefined => read(prediction, found);

export function sortRecords(found: readonly unknown[]): SortedRecords {
  return {
    answers: found.flatMap((one) => readRecord(one) ?? []),
    predictions: found.flatMap((one) => readPrediction(one) ?? []),
    damaged: found.filter((one) => !readRecord(one) && !readPrediction(one)),
  };
}
