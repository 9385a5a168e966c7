/**
 * The file that a lecturer saves of a class: no name of a voter or a device, and answers in no order that says who came
 * first. What is opened may come from anybody.
 */
import { anyNumber, fields, list, Mismatch, oneOf, read, text, type Check } from '../schema/schema.ts';
import type { Held } from './ballot-box.ts';
import { fits, vote, type Ballot, type Vote } from './ballot.ts';
import {
  askingsWith, moment, most, questions, slides, type ClassRecord, type ReaderQuestion, type SlideTime,
} from './record.ts';
import { tallyOf, type Tally } from './tally.ts';

/** The name and the version of the format. */
const format = 'live-lectures class';
const version = 1;

/** Characters of a file: the answers of thousands to fifty questions. */
export const largest = 20_000_000;

export interface ClassFile {
  format: typeof format;
  version: typeof version;
  /** The path of the lecture's article on its site, `lectures/waves/`, and its title. */
  lecture: string;
  title: string;
  begun: number;
  saved: number;
  answers: readonly FileAnswers[];
  questions: readonly ReaderQuestion[];
  slides: readonly SlideTime[];
}

export interface FileAnswers {
  question: string;
  text: string;
  options: readonly string[];
  ballot: Ballot;
  rounds: readonly { opened: number; closed: number | null; votes: readonly Vote[] }[];
}

const file: Check<ClassFile> = fields({
  format: oneOf(format), version: oneOf(version), lecture: text(most.text), title: text(most.text), begun: moment,
  saved: moment, questions, slides,
  answers: askingsWith(list(vote, most.votes)),
});

/** Field by field: what else a record may hold stays out of the file. */
export function fileOf(record: ClassRecord, lecture: { path: string; title: string }, saved: number): ClassFile {
  const answers = record.askings.map(({ question, text: asked, options, ballot, rounds }) => ({
    question, text: asked, options, ballot,
    rounds: rounds.map(({ opened, closed, votes }) => ({ opened, closed, votes: withoutOrder([...votes.values()]) })),
  }));
  const asked = record.questions.map(({ text: said, slide, at, isStarred, isHidden }) =>
    ({ text: said, slide, at, isStarred, isHidden }));
  const times = record.slides.map(({ slide, title, milliseconds }) => ({ slide, title, milliseconds }));
  const what = { format, version, lecture: lecture.path, title: lecture.title } as const;
  return { ...what, begun: record.begun, saved, answers, questions: asked, slides: times };
}

/** The order in which they came could tell whose they are. */
const withoutOrder = (votes: readonly Held[]): Vote[] =>
  votes.map((one) => JSON.stringify(one.vote)).sort().map((one) => JSON.parse(one) as Vote);

/** `waves-2026-11-30.json`, by the day on which the class was. */
export function fileName({ lecture, begun }: ClassFile): string {
  const day = new Date(begun);
  const two = (count: number): string => String(count).padStart(2, '0');
  const slug = lecture.split('/').filter(Boolean).at(-1) ?? 'class';
  return `${slug}-${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}.json`;
}

/** Why a file is not shown. */
export type FileFault =
  | { is: 'too-large' | 'not-json' | 'other' | 'newer' }
  /** Where in the file: `answers[2].rounds[0].votes[7]`. */
  | { is: 'damaged'; at: string }
  | { is: 'lecture'; title: string };

/** A file as it was found, or why it is none of this lecture, whose path is given. */
export function readFile(found: string, lecture: string): { file: ClassFile } | { fault: FileFault } {
  if (found.length > largest) return { fault: { is: 'too-large' } };
  let data: unknown;
  try {
    data = JSON.parse(found);
  } catch {
    return { fault: { is: 'not-json' } };
  }
  const head = read(fields({ format: oneOf(format), version: anyNumber }), data);
  if (head === undefined) return { fault: { is: 'other' } };
  if (head.version > version) return { fault: { is: 'newer' } };
  try {
    const checked = file(data, '');
    return checked.lecture === lecture ? { file: checked } : { fault: { is: 'lecture', title: checked.title } };
  } catch (problem) {
    if (problem instanceof Mismatch) return { fault: { is: 'damaged', at: problem.path } };
    throw problem;
  }
}

/** All rounds of a question. What is no answer to it does not count: somebody may have written into the file. */
export function tallyOfAnswers({ question, ballot, rounds }: FileAnswers): Tally {
  const told = rounds.map(({ votes }, at) => tallyOf(ballot, at + 1, votes.filter((one) => fits(ballot, one))));
  return { question, kind: ballot.kind, rounds: told };
}

/** Whether a question of today takes the same answers: its text may have been mended meanwhile. */
export const isAskedStill = (then: FileAnswers, now: Pick<FileAnswers, 'ballot' | 'options'> | undefined): boolean =>
  now !== undefined && JSON.stringify([now.ballot, now.options]) === JSON.stringify([then.ballot, then.options]);
