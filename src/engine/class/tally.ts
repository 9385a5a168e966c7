/** How a class has answered, without who: what the lecturer sees, and the room when the lecturer shows it. */
import type { Point } from '../quiz/compare.ts';
import { readNumber } from '../quiz/question.ts';
import { finite, list, number, oneOf, record, text, tuple, type Check } from '../schema/schema.ts';
import type { Ballot, Vote } from './ballot.ts';

export interface Tally {
  /** The id of the question. */
  question: string;
  kind: Ballot['kind'];
  /** The last two rounds at most, with the first of them first. */
  rounds: readonly RoundTally[];
}

export interface RoundTally {
  /** From 1. */
  round: number;
  answered: number;
  /** How often each option or point was chosen. */
  counts: readonly number[];
  /** Ends of lines, two and two, or places. */
  places: readonly Point[];
  numbers: readonly number[];
  /** What was written and how often, the most frequent first. */
  texts: readonly (readonly [text: string, count: number])[];
}

/** More is neither drawn nor sent. */
const most = { places: 2000, texts: 60, numbers: 3000, typed: 200, voters: 100_000, options: 1000, id: 200 };

const whole = number(0, most.voters, true);
const round: Check<RoundTally> = record({
  round: whole,
  answered: whole,
  counts: list(whole, most.options),
  places: list(tuple(finite, finite), most.places),
  numbers: list(finite, most.numbers),
  texts: list(tuple(text(most.typed), whole), most.texts),
});

export const tally: Check<Tally> = record({
  question: text(most.id),
  kind: oneOf('options', 'text', 'number', 'line', 'marks', 'heights', 'done'),
  rounds: list(round, 2),
});

export function tallyOf(ballot: Ballot, round: number, votes: readonly Vote[]): RoundTally {
  return {
    round,
    answered: votes.length,
    counts: countsOf(ballot, votes),
    places: votes.flatMap(({ places }) => places).slice(0, most.places).map(short),
    numbers: ballot.kind === 'number' ? numbersOf(votes) : [],
    texts: ballot.kind === 'text' ? textsOf(votes) : [],
  };
}

const numbersOf = (votes: readonly Vote[]): number[] =>
  votes.flatMap(({ typed }) => readNumber(typed) ?? []).slice(0, most.numbers);

function countsOf(ballot: Ballot, votes: readonly Vote[]): number[] {
  const many = ballot.kind === 'options' || ballot.kind === 'marks' ? ballot.count : ballot.kind === 'done' ? 1 : 0;
  const counts = Array.from({ length: many }, () => 0);
  if (many > 0) for (const { chosen } of votes) for (const one of chosen) counts[one]! += 1;
  return counts;
}

/** What differs by capitals and gaps alone counts as one, in the words of whoever wrote it first. */
function textsOf(votes: readonly Vote[]): (readonly [string, number])[] {
  const found = new Map<string, { first: string; count: number }>();
  for (const { typed } of votes) {
    const first = typed.trim().replace(/\s+/g, ' ');
    const key = first.normalize('NFKC').toLowerCase();
    const known = found.get(key);
    if (known) known.count += 1;
    else found.set(key, { first, count: 1 });
  }
  const all = [...found.values()].sort((a, b) => b.count - a.count || a.first.localeCompare(b.first));
  return all.slice(0, most.texts).map(({ first, count }) => [first, count] as const);
}

/** Finer than a pixel of any figure. */
const short = ([x, y]: Point): Point => [Number(x.toPrecision(5)), Number(y.toPrecision(5))];
