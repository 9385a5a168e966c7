import { expect, test } from 'vitest';
import { fits, noVote, type Ballot, type Vote } from './ballot.ts';

const unit = { x: [0, 1], y: [-1, 1] } as const;
const of = (vote: Partial<Vote>): Vote => ({ ...noVote, ...vote });
const fit = (ballot: Ballot, vote: Partial<Vote>): boolean => fits(ballot, of(vote));

test('a list takes its own options, one or several', () => {
  expect(fit({ kind: 'options', count: 3, isOne: false }, { chosen: [2, 0] })).toBe(true);
  expect(fit({ kind: 'options', count: 3, isOne: true }, { chosen: [2, 0] })).toBe(false);
  for (const chosen of [[], [3], [1, 1]]) expect(fit({ kind: 'options', count: 3, isOne: false }, { chosen })).toBe(false);
});

test('a number may be written as people write it, and is a number', () => {
  for (const typed of ['4', ' −0,5 ', '1e3']) expect(fit({ kind: 'number' }, { typed })).toBe(true);
  for (const typed of ['four', '1e999', '', ' ']) expect(fit({ kind: 'number' }, { typed })).toBe(false);
});

test('lines and marks lie inside the figure, as many as are asked for', () => {
  expect(fit({ kind: 'line', ...unit }, { places: [[0, -1], [1, 1]] })).toBe(true);
  expect(fit({ kind: 'line', ...unit }, { places: [[0, -1]] })).toBe(false);
  expect(fit({ kind: 'line', ...unit }, { places: [[0, -1], [1, 1.1]] })).toBe(false);
  expect(fit({ kind: 'heights', count: 2, ...unit }, { places: [[0, 0], [1, 0]] })).toBe(true);
  expect(fit({ kind: 'heights', count: 3, ...unit }, { places: [[0, 0], [1, 0]] })).toBe(false);
  expect(fit({ kind: 'marks', count: 2 }, { chosen: [1] })).toBe(true);
});

test('an answer of another kind is none', () => {
  expect(fit({ kind: 'text' }, { chosen: [0] })).toBe(false);
  expect(fit({ kind: 'text' }, { typed: 'a', chosen: [0] })).toBe(false);
  expect(fit({ kind: 'done' }, { chosen: [0] })).toBe(true);
  expect(fit({ kind: 'done' }, { chosen: [1] })).toBe(false);
});
