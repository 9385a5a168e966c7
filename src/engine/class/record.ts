/**
 * What happened in a class: answers, questions, and the time of each slide. While the class is on, it is kept with the
 * random names of voters, so that nobody votes twice after a crash; the file that is saved (`class-file.ts`) has none.
 */
import {
  anyNumber, fields, list, nullable, number, read, text, trueOrFalse, tuple, type Check,
} from '../schema/schema.ts';
import type { Asking } from './ballot-box.ts';
import { ballot, vote } from './ballot.ts';
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

export const most = {
  id: 200, text: 500, option: 200, options: 9, askings: 300, rounds: 20, votes: 5000, slides: 1000, questions: 2000,
};

const id = text(most.id);
const asked = { question: id, text: text(most.text), options: list(text(most.option), most.options), ballot };
/** Milliseconds that a calendar has a day for. */
export const moment = number(0, 8.64e15);
const times = { opened: moment, closed: nullable(moment) };
export const askingsWith = <V>(votes: Check<V>) =>
  list(fields({ ...asked, rounds: list(fields({ ...times, votes }), most.rounds) }), most.askings);
export const questions: Check<ReaderQuestion[]> = list(fields({
  text: text(most.text), slide: id, at: moment, isStarred: trueOrFalse, isHidden: trueOrFalse,
}), most.questions);
export const slides: Check<SlideTime[]> = list(fields({
  slide: id, title: text(most.text), milliseconds: number(0, 1e12),
}), most.slides);

const held = tuple(id, fields({ number: anyNumber, vote }));
const kept = fields({
  id, begun: moment, isShown: trueOrFalse, questions, slides,
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
