import { expect, test } from 'vitest';
import { read } from '../schema/schema.ts';
import { noVote } from './ballot.ts';
import { tally, tallyOf } from './tally.ts';

test('texts that differ by capitals and gaps alone count as one, the most frequent first', () => {
  const votes = ['length', 'Height,  length', 'height, length '].map((typed) => ({ ...noVote, typed }));
  expect(tallyOf({ kind: 'text' }, 1, votes).texts).toEqual([['Height, length', 2], ['length', 1]]);
});

test('numbers, lines and chosen points keep what was answered, and not who', () => {
  expect(tallyOf({ kind: 'number' }, 1, [{ ...noVote, typed: '0,5' }, { ...noVote, typed: '-2' }]).numbers).toEqual([0.5, -2]);
  const line = tallyOf({ kind: 'line', x: [0, 1], y: [0, 1] }, 2, [{ ...noVote, places: [[0, 1 / 3], [1, 0.5]] }]);
  expect(line).toMatchObject({ round: 2, answered: 1, places: [[0, 0.33333], [1, 0.5]] });
  expect(tallyOf({ kind: 'marks', count: 3 }, 1, [{ ...noVote, chosen: [0, 2] }, { ...noVote, chosen: [2] }]).counts).toEqual([1, 0, 2]);
});

test('the tally of 5,000 voters is still one that devices take', () => {
  const votes = Array.from({ length: 5000 }, (_, at) => ({ ...noVote, places: [[0, at / 5000], [1, 1]] as const }));
  const told = { question: 'q', kind: 'line', rounds: [1, 2].map((round) => tallyOf({ kind: 'line', x: [0, 1], y: [0, 1] }, round, votes)) };
  expect(read(tally, told)).toEqual(told);
  expect(JSON.stringify(told).length).toBeLessThan(150_000);
});
