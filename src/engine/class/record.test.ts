import { expect, test } from 'vitest';
import { BallotBox } from './ballot-box.ts';
import { noVote } from './ballot.ts';
import { newRecord, readRecord, writtenRecord, type ClassRecord } from './record.ts';

const voterOf = (at: number): string => at.toString(16).padStart(32, '0');

function recordOf(options: readonly number[]): ClassRecord {
  const box = new BallotBox(0);
  box.open({ question: 'q', text: 'Which?', options: ['a', 'b'], ballot: { kind: 'options', count: 2, isOne: true } }, 5);
  options.forEach((option, at) => {
    const cast = { question: 'q', round: 1, voter: voterOf(at), number: 1, vote: { ...noVote, chosen: [option] } };
    box.hear(`d${at}`, new TextEncoder().encode(JSON.stringify(cast)), 6);
  });
  const slides = [{ slide: 's', title: 'Slide', milliseconds: 5000 }];
  const questions = [{ text: 'Why?', slide: 's', at: 7, isStarred: true, isHidden: false }];
  return { ...newRecord('class', 1), askings: box.askings, poll: box.poll, slides, questions };
}

test('a record that was kept comes back whole, so that nobody votes twice after a crash', () => {
  const record = recordOf([1, 0]);
  expect(readRecord(structuredClone(writtenRecord(record)))).toEqual(record);
  const found = readRecord(writtenRecord(record))!;
  const box = new BallotBox(9, found.askings, found.poll);
  const again = { question: 'q', round: 1, voter: voterOf(0), number: 1, vote: { ...noVote, chosen: [1] } };
  expect(box.hear('other', new TextEncoder().encode(JSON.stringify(again)), 9)).toBe('known');
  expect(box.tally?.rounds[0]?.counts).toEqual([1, 1]);
});
