/**
 * What happened in a class: answers, questions, and the time of each slide. While the class is on, it is kept with the
 * random names of voters, so that nobody votes twice after a crash; the file that the lecturer saves has no names, and
 * answers in no order that says who came first.
 */
import {
  anyNumber, fields, list, nullable, number, oneOf, read, text, trueOrFalse, tuple, type Check,
} from '../schema/schema.ts';
import type { Asking, Held } from './ballot-box.ts';
import { ballot, vote, type Ballot, type Vote } from './ballot.ts';
import { poll, type Poll } from './messages.ts';

/** What a reader has asked, as the lecturer keeps it. */
export interface ReaderQuestion {
  text: string;
  /** The id of the slide on which it was asked. */
  slide: string;
  /** Milliseconds. */
  at: number;
  isStarred: boolean;
  isHidden: boolean;
}

/** How long the class was at a slide. */
export interface SlideTime {
  slide: string;
  title: string;
  milliseconds: number;
}

/** As it is kept while the class is on. */
export interface ClassRecord {
  /** The class. */
  id: string;
  begun: number;
  askings: readonly Asking[];
  poll: Poll | undefined;
  /** The lecturer shows the room how the class has answered. */
  isShown: boolean;
  /** Readers may ask. */
  isAsking: boolean;
  /** Of the question that the room is shown, the time at which it was asked. */
  shownQuestion: number | null;
  questions: readonly ReaderQuestion[];
  slides: readonly SlideTime[];
}

const most = {
  id: 200, text: 500, option: 200, options: 9, askings: 300, rounds: 20, votes: 5000, slides: 1000, questions: 2000,
};

const id = text(most.id);
const asked = { question: id, text: text(most.text), options: list(text(most.option), most.options), ballot };
const times = { opened: anyNumber, closed: nullable(anyNumber) };
const askingsWith = <V>(votes: Check<V>) =>
  list(fields({ ...asked, rounds: list(fields({ ...times, votes }), most.rounds) }), most.askings);
const questions: Check<ReaderQuestion[]> = list(fields({
  text: text(most.text), slide: id, at: anyNumber, isStarred: trueOrFalse, isHidden: trueOrFalse,
}), most.questions);
const slides: Check<SlideTime[]> = list(fields({
  slide: id, title: text(most.text), milliseconds: number(0, 1e12),
}), most.slides);

const held = tuple(id, fields({ number: anyNumber, vote }));
const kept = fields({
  id, begun: anyNumber, isShown: trueOrFalse, questions, slides,
  askings: askingsWith(list(held, most.votes)),
}, { poll, isAsking: trueOrFalse, shownQuestion: nullable(anyNumber) });

export const newRecord = (id: string, begun: number): ClassRecord =>
  ({
    id, begun, askings: [], poll: undefined, isShown: false,
    isAsking: false, shownQuestion: null, questions: [], slides: [],
  });

/** As plain data, for storage. */
export function writtenRecord({ askings, poll: current, ...rest }: ClassRecord): object {
  const plain = askings.map((asking) =>
    ({ ...asking, rounds: asking.rounds.map((round) => ({ ...round, votes: [...round.votes] })) }));
  return { ...rest, ...(current && { poll: current }), askings: plain };
}

/** A record as it was found: exactly one, or nothing. */
export function readRecord(found: unknown): ClassRecord | undefined {
  const known = read(kept, found);
  return known && {
    ...known,
    poll: known.poll,
    isAsking: known.isAsking ?? false,
    shownQuestion: known.shownQuestion ?? null,
    askings: known.askings.map((asking) =>
      ({ ...asking, rounds: asking.rounds.map((round) => ({ ...round, votes: new Map(round.votes) })) })),
  };
}

/** The name and the version of the file's format. */
const format = 'live-lectures class';
const version = 1;

/** The file that a lecturer saves. */
export interface ClassFile {
  format: typeof format;
  version: typeof version;
  /** The path of the lecture's article, and its title. */
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
  format: oneOf(format), version: oneOf(version), lecture: text(most.text), title: text(most.text), begun: anyNumber,
  saved: anyNumber, questions, slides,
  answers: askingsWith(list(vote, most.votes)),
});

export function fileOf(record: ClassRecord, lecture: { path: string; title: string }, saved: number): ClassFile {
  const answers = record.askings.map(({ rounds, ...rest }) => ({
    ...rest, rounds: rounds.map(({ votes, ...when }) => ({ ...when, votes: withoutOrder([...votes.values()]) })),
  }));
  const { begun, questions: all, slides: shown } = record;
  const what = { format, version, lecture: lecture.path, title: lecture.title } as const;
  return { ...what, begun, saved, answers, questions: all, slides: shown };
}

/** The order in which they came could tell whose they are. */
const withoutOrder = (votes: readonly Held[]): Vote[] =>
  votes.map((one) => JSON.stringify(one.vote)).sort().map((one) => JSON.parse(one) as Vote);

export type FileFault = 'not-json' | 'other' | 'newer' | 'damaged';

/** A file as it was found, or why it is none. */
export function readFile(found: string): { file: ClassFile } | { fault: FileFault } {
  let data: unknown;
  try {
    data = JSON.parse(found);
  } catch {
    return { fault: 'not-json' };
  }
  const head = read(fields({ format: oneOf(format), version: anyNumber }), data);
  if (head === undefined) return { fault: 'other' };
  if (head.version > version) return { fault: 'newer' };
  const checked = read(file, data);
  return checked ? { file: checked } : { fault: 'damaged' };
}
