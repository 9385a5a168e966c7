import { expect, test } from 'vitest';
import { BallotBox } from './ballot-box.ts';
import { noVote, type Ballot, type Vote } from './ballot.ts';
import {
  fileName, fileOf, isAskedStill, largest, readFile, tallyOfAnswers, type ClassFile, type FileAnswers,
} from './class-file.ts';
import { newRecord, type ClassRecord } from './record.ts';

const lecture = { path: 'lectures/waves/', title: 'Waves' };
const voterOf = (at: number): string => at.toString(16).padStart(32, '0');
const chosen = (option: number): Vote => ({ ...noVote, chosen: [option] });
const asked = {
  question: 'q', text: 'Which?', options: ['a', 'b'], ballot: { kind: 'options', count: 2, isOne: true },
} as const;

function recordOf(options: readonly number[]): ClassRecord {
  const box = new BallotBox(0);
  box.open(asked, 5);
  options.forEach((option, at) => {
    const cast = { question: 'q', round: 1, voter: voterOf(at), number: 1, vote: chosen(option) };
    box.hear(`device-${at}`, new TextEncoder().encode(JSON.stringify(cast)), 6);
  });
  const questions = [{ text: 'Why?', slide: 's', at: 7, isStarred: true, isHidden: false, device: 'device-0' }];
  const slides = [{ slide: 's', title: 'Slide', milliseconds: 5000 }];
  return { ...newRecord('class-id', 1), askings: box.askings, poll: box.poll, slides, questions };
}

const fileWith = (change: Partial<ClassFile> = {}): ClassFile =>
  ({ ...fileOf(recordOf([1, 0]), lecture, 9), ...change });
const reading = (data: unknown): unknown => readFile(JSON.stringify(data), lecture.path);

test('the file has no name of a voter, a device or the class, and no order of their coming', () => {
  const [one, other] = [[1, 0, 0], [0, 1, 0]].map((options) => JSON.stringify(fileOf(recordOf(options), lecture, 9)));
  expect(one).toBe(other);
  for (const name of [voterOf(0), voterOf(1), 'device', 'class-id']) expect(one).not.toContain(name);
});

test('a saved file opens again', () => {
  const saved = fileWith();
  expect(reading(saved)).toEqual({ file: saved });
  expect(tallyOfAnswers(saved.answers[0]!).rounds.map(({ counts }) => counts)).toEqual([[1, 1]]);
});

test('it bears the name of the lecture and the day', () => {
  const begun = new Date(2026, 10, 3, 9, 5).getTime();
  expect(fileName(fileWith({ begun }))).toBe('waves-2026-11-03.json');
});

test('what is no file of this lecture is told apart', () => {
  const faultOf = (found: string): unknown => (readFile(found, lecture.path) as { fault: unknown }).fault;
  expect(faultOf('PK…')).toEqual({ is: 'not-json' });
  expect(faultOf('')).toEqual({ is: 'not-json' });
  for (const other of ['{"cells":[]}', 'null', '[]', '7']) expect(faultOf(other)).toEqual({ is: 'other' });
  expect(reading({ ...fileWith(), version: 2 })).toEqual({ fault: { is: 'newer' } });
  expect(reading(fileWith({ lecture: 'lectures/tides/', title: 'Tides' }))).toEqual({ fault: { is: 'lecture', title: 'Tides' } });
  expect(faultOf(' '.repeat(largest + 1))).toEqual({ is: 'too-large' });
});

test('a damaged file says where it is damaged', () => {
  const [answers] = fileWith().answers;
  const damaged = (change: object): unknown => reading({ ...fileWith(), ...change });
  const at = (place: string): unknown => ({ fault: { is: 'damaged', at: place } });
  expect(damaged({ slides: {} })).toEqual(at('slides'));
  expect(damaged({ begun: '1e999' })).toEqual(at('begun'));
  expect(damaged({ saved: 9e15 })).toEqual(at('saved'));
  expect(damaged({ slides: [{ slide: 's', title: 'S', milliseconds: -1 }] })).toEqual(at('slides[0].milliseconds'));
  expect(damaged({ questions: [{ text: 'x'.repeat(501), slide: 's', at: 1, isStarred: true, isHidden: false }] })).toEqual(at('questions[0].text'));
  expect(damaged({ answers: [{ ...answers, ballot: { kind: 'toString' } }] })).toEqual(at('answers[0].ballot.kind'));
  expect(damaged({ answers: [{ ...answers, ballot: { kind: 'options', count: 1e9, isOne: true } }] })).toEqual(at('answers[0].ballot.count'));
  expect(damaged({ answers: [{ ...answers, rounds: [{ opened: 1, closed: null, votes: [{}] }] }] })).toEqual(at('answers[0].rounds[0].votes[0].chosen'));
  expect(damaged({ answers: Array.from({ length: 301 }, () => answers) })).toEqual(at('answers'));
});

test('a file that is very deep, or means to change what objects are, does nothing', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  const text = JSON.stringify(fileWith());
  const withDeep = text.replace('"slides":[', `"deep":${deep},"slides":[`);
  expect(['file', 'fault'].some((key) => key in readFile(withDeep, lecture.path))).toBe(true);
  expect(readFile(text.replace('"questions":[', `"questions":${deep},"x":[`), lecture.path)).toHaveProperty('fault');
  const sly = text.replace('{"format"', '{"__proto__":{"isSly":true},"constructor":{"prototype":{"isSly":true}},"format"');
  expect(readFile(sly, lecture.path)).toEqual({ file: fileWith() });
  expect(({} as { isSly?: boolean }).isSly).toBeUndefined();
});

test('what was written into a file and is no answer does not count', () => {
  const votes = [chosen(1), chosen(2), { ...noVote, chosen: [0, 1] }, { ...noVote, typed: 'b' }];
  const tally = tallyOfAnswers({ ...asked, rounds: [{ opened: 1, closed: 2, votes }] });
  expect(tally.rounds).toMatchObject([{ round: 1, answered: 1, counts: [0, 1] }]);
});

test('a question is the same as long as it takes the same answers', () => {
  const then: FileAnswers = { ...asked, rounds: [] };
  const ballot: Ballot = { kind: 'options', count: 2, isOne: false };
  expect(isAskedStill(then, { ...asked, options: ['a', 'b'] })).toBe(true);
  expect(isAskedStill(then, { ...asked, options: ['b', 'a'] })).toBe(false);
  expect(isAskedStill(then, { ...asked, ballot })).toBe(false);
  expect(isAskedStill(then, undefined)).toBe(false);
});
