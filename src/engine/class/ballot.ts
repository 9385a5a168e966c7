/** What may be answered to an open question, and what was: a vote is checked against the question it is for. */
import type { Range } from '../figure/figure.ts';
import type { Expected } from '../quiz/prediction.ts';
import { readNumber, type Answer } from '../quiz/question.ts';
import { choice, finite, list, number, oneOf, record, text, trueOrFalse, tuple, type Check } from '../schema/schema.ts';

/** Options, points and places as everywhere; an exercise that is done is its first and only option. */
export interface Vote extends Expected, Answer {}

export type Ballot =
  /** Options of a list, by their numbers. */
  | { kind: 'options'; count: number; isOne: boolean }
  | { kind: 'text' }
  | { kind: 'number' }
  /** The two ends of a line, inside the figure. */
  | { kind: 'line'; x: Range; y: Range }
  /** Some of the figure's own points, by their numbers. */
  | { kind: 'marks'; count: number }
  /** As many places of the figure as the code has. */
  | { kind: 'heights'; count: number; x: Range; y: Range }
  /** An exercise that passes. */
  | { kind: 'done' };

export const noVote: Vote = { chosen: [], places: [], typed: '' };

const most = { options: 9, points: 1000, places: 200, typed: 200 };

const range = tuple(finite, finite);
const count = number(0, most.points, true);
export const ballot: Check<Ballot> = choice('kind', {
  options: record({ kind: oneOf('options'), count: number(1, most.options, true), isOne: trueOrFalse }),
  text: record({ kind: oneOf('text') }),
  number: record({ kind: oneOf('number') }),
  line: record({ kind: oneOf('line'), x: range, y: range }),
  marks: record({ kind: oneOf('marks'), count }),
  heights: record({ kind: oneOf('heights'), count, x: range, y: range }),
  done: record({ kind: oneOf('done') }),
});

export const vote: Check<Vote> = record({
  chosen: list(count, most.points), places: list(tuple(finite, finite), most.places), typed: text(most.typed),
});

/** Whether it answers the question, and nothing else. */
export function fits(asked: Ballot, { chosen, places, typed }: Vote): boolean {
  const isTyped = asked.kind === 'text' || asked.kind === 'number';
  const isPlaced = asked.kind === 'line' || asked.kind === 'heights';
  if ((typed !== '') !== isTyped || (places.length > 0) !== isPlaced) return false;
  if ((chosen.length > 0) !== (!isTyped && !isPlaced)) return false;
  switch (asked.kind) {
    case 'text': return typed.trim() !== '';
    case 'number': return Number.isFinite(readNumber(typed));
    case 'done': return isChoice(chosen, 1);
    case 'marks': return isChoice(chosen, asked.count);
    case 'options': return isChoice(chosen, asked.count) && (!asked.isOne || chosen.length === 1);
    case 'line': return places.length === 2 && areInside(places, asked);
    case 'heights': return places.length === asked.count && areInside(places, asked);
  }
}

const isChoice = (chosen: readonly number[], many: number): boolean =>
  new Set(chosen).size === chosen.length && chosen.every((one) => one < many);

const areInside = (places: Vote['places'], { x, y }: { x: Range; y: Range }): boolean =>
  places.every(([u, v]) => isIn(u, x) && isIn(v, y));

/** Sums of floating-point numbers may end a hair outside. */
const isIn = (value: number, [from, to]: Range): boolean => {
  const hair = 1e-6 * Math.abs(to - from);
  return value >= Math.min(from, to) - hair && value <= Math.max(from, to) + hair;
};
