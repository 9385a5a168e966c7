import { expect, test } from 'vitest';
import { BallotBox, grace, type Asked } from './ballot-box.ts';
import { noVote, type Vote } from './ballot.ts';
import type { Cast } from './messages.ts';

const asked: Asked = { question: 'q', text: 'Which?', options: ['a', 'b', 'c'], ballot: { kind: 'options', count: 3, isOne: true } };
const voterOf = (at: number): string => at.toString(16).padStart(32, '0');
const bytes = (found: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(found));
const castOf = (voter: number, option: number, more: Partial<Cast> = {}): Cast =>
  ({ question: 'q', round: 1, voter: voterOf(voter), number: 1, vote: { ...noVote, chosen: [option] }, ...more });
function boxWith(): BallotBox {
  const box = new BallotBox(0);
  box.open(asked, 0);
  return box;
}
const counts = (box: BallotBox) => box.tally?.rounds.map((round) => round.counts);

test('each voter counts once, and may change the vote until the question is closed', () => {
  const box = boxWith();
  expect(box.hear('d1', bytes(castOf(1, 0)), 1)).toBe('counted');
  expect(box.hear('d2', bytes(castOf(2, 1)), 2)).toBe('counted');
  expect(box.hear('d1', bytes(castOf(1, 0)), 3)).toBe('known');
  expect(box.hear('d1', bytes(castOf(1, 2, { number: 2 })), 4)).toBe('counted');
  expect(counts(box)).toEqual([[0, 1, 1]]);
  box.close(10);
  expect(box.hear('d3', bytes(castOf(3, 1)), 10 + grace)).toBe('counted');
  expect(box.hear('d4', bytes(castOf(4, 1)), 11 + grace)).toBe('late');
  expect(counts(box)).toEqual([[0, 2, 1]]);
});

test('two windows of one browser have one vote', () => {
  const box = boxWith();
  box.hear('d1', bytes(castOf(1, 0)), 1);
  box.hear('d2', bytes(castOf(1, 1, { number: 2 })), 2);
  expect(counts(box)).toEqual([[0, 1, 0]]);
});

test('a second vote after discussion stands beside the first', () => {
  const box = boxWith();
  box.hear('d1', bytes(castOf(1, 0)), 1);
  box.close(2);
  box.open(asked, 10_000);
  expect(box.poll).toEqual({ question: 'q', round: 2, phase: 'open', call: 1 });
  expect(box.hear('d1', bytes(castOf(1, 1, { round: 1, number: 2 })), 10_001)).toBe('late');
  expect(box.hear('d1', bytes(castOf(1, 1, { round: 2, number: 3 })), 10_002)).toBe('counted');
  expect(counts(box)).toEqual([[1, 0, 0], [0, 1, 0]]);
});

test('what is forged, replayed, malformed, oversized or no answer to the question is dropped and counted', () => {
  const box = boxWith();
  box.hear('d1', bytes(castOf(1, 0, { number: 5 })), 1);
  expect(box.hear('d1', bytes(castOf(1, 1, { number: 4 })), 2)).toBe('replayed');
  expect(box.hear('d1', bytes(castOf(2, 1)), 3)).toBe('forged');
  expect(box.hear('d1', bytes(castOf(1, 1, { number: 5 })), 4)).toBe('forged');
  const bad = [
    'x', null, { ...castOf(3, 1), name: 'Ada' }, castOf(3, 1, { voter: 'Ada' }), castOf(3, 1, { number: -1 }),
    castOf(3, 1, { vote: { ...noVote, chosen: [1], typed: 'x'.repeat(5000) } }),
  ];
  for (const one of bad) expect(box.hear('d3', bytes(one), 5000)).toBe('malformed');
  const votes: Partial<Vote>[] = [{}, { chosen: [3] }, { chosen: [0, 1] }, { chosen: [1], typed: 'b' }, { chosen: [1], places: [[0, 0]] }];
  for (const one of votes) expect(box.hear('d4', bytes(castOf(4, 1, { vote: { ...noVote, ...one } })), 9000)).toBe('unfit');
  expect(Object.fromEntries(box.dropped)).toEqual({ replayed: 1, forged: 2, malformed: 6, unfit: 5 });
  expect(counts(box)).toEqual([[1, 0, 0]]);
});

test('a flood of one device, or of made-up voters, loses no vote of others', () => {
  const box = boxWith();
  for (let at = 0; at < 1000; at += 1) box.hear('loud', bytes(castOf(at, 0, { number: at + 1 })), at);
  for (let at = 0; at < 200; at += 1) expect(box.hear(`quiet${at}`, bytes(castOf(10_000 + at, 2)), 1000)).toBe('counted');
  expect(counts(box)).toEqual([[1, 0, 200]]);
  expect(box.dropped.get('flood')).toBeGreaterThan(900);
});
