/**
 * What is said in a class, and where. The lecturer speaks: each message is sealed (`envelope.ts`) and stamped, and goes
 * under a topic of the class, `class/<id>/<kind>`. Devices answer: what they say is short, signed by nobody, under a
 * topic that ends in the device's own name, `class/<id>/<kind>/<device>`.
 *
 * **A further kind** of the lecturer's is a line in `spoken` below with its check, and its name in `told` of
 * `topics.ts`, which lets all devices hear it; followers take it up in `follow.ts`, where its stamp is compared as that
 * of a pointer is. A further kind of the devices' is a name in `heard` of `topics.ts`, which lets a device say it under
 * its own name and the lecturer alone hear it, a check beside `readHere`, and a place where the lecturer's side takes
 * it up: `Leader` hands on all that is not `here`. The wire needs not know; the rules of the guide name each kind.
 */
import {
  pointer, stamp, talk, type PenStroke, type Pointer, type SlideInk, type Stamp, type TalkState,
} from '../deck/channel.ts';
import { slideId, stroke, strokes } from '../deck/ink.ts';
import {
  choice, dictionary, fields, Mismatch, nullable, number, oneOf, read, record, text, trueOrFalse, type Check,
} from '../schema/schema.ts';
import { ask, words, type Ask } from './ask.ts';
import { vote, type Vote } from './ballot.ts';
import { tally, type Tally } from './tally.ts';

/** All of the lecture as the room sees it: one message is enough for whoever comes late. */
export interface ClassState {
  talk: TalkState;
  /** Which author's text each edited cell was made from: its hash, by id. */
  bases: Readonly<Record<string, string>>;
  /** The hash of the lecture that the lecturer has open. */
  edition: string;
  /** The question that is put to the class. */
  poll?: Poll | undefined;
  /** Readers may ask. */
  asks?: boolean | undefined;
  /** What a reader has asked, while the lecturer shows it to all. */
  question?: string | undefined;
}

/** What the lecturer says of the class itself. */
export type Beside = Pick<ClassState, 'poll' | 'asks' | 'question'>;

/** A question that the lecturer has opened, and how it stands. */
export interface Poll {
  question: string;
  /** From 1: the second vote on a question is the second round. */
  round: number;
  phase: 'open' | 'closed';
  /** Counts how often the lecturer has asked for all votes to be sent again, as none may be lost. */
  call: number;
}

export type Spoken =
  | { kind: 'state'; stamp: Stamp; state: ClassState }
  | { kind: 'pointer'; stamp: Stamp; pointer: Pointer }
  /** All that is drawn on a slide; the broker keeps it of the slide that is shown. */
  | ({ kind: 'ink'; stamp: Stamp } & SlideInk)
  /** The stroke that the lecturer's pen is at. */
  | ({ kind: 'stroke'; stamp: Stamp } & PenStroke)
  /** How the class has answered, while the lecturer shows it to the room. */
  | { kind: 'tally'; stamp: Stamp; tally: Tally | null }
  /** By which code the class is found, and where its lecture is: for the embedded broker, and for other lecturers. */
  | { kind: 'door'; stamp: Stamp; code: string; lecture: string }
  /** The class is over. */
  | { kind: 'end'; stamp: Stamp };

/** What a device says of itself: that it is there, or that it goes. */
export interface Here {
  here: boolean;
}

/** What a device votes. */
export interface Cast {
  question: string;
  round: number;
  /** Who votes: a random name for this class, the same in all windows of a browser, and nobody's. */
  voter: string;
  /** Of two votes of a voter the one with the higher number counts. */
  number: number;
  vote: Vote;
}

const most = { cells: 120, id: 200, hash: 64, path: 500, count: 1e6, time: 1e15 };

const count = number(0, most.count, true);
export const poll: Check<Poll> = fields({
  question: text(most.id), round: count, phase: oneOf('open', 'closed'), call: count,
});

const state: Check<ClassState> = fields({
  talk,
  bases: dictionary(text(most.id), text(most.hash), most.cells),
  edition: text(most.hash),
}, { poll, asks: trueOrFalse, question: words });

const spoken: Check<Spoken> = choice('kind', {
  state: fields({ kind: oneOf('state'), stamp, state }),
  pointer: fields({ kind: oneOf('pointer'), stamp, pointer }),
  ink: fields({ kind: oneOf('ink'), stamp, slide: slideId, strokes }),
  stroke: fields({ kind: oneOf('stroke'), stamp, slide: slideId, stroke: nullable(stroke) }),
  tally: fields({ kind: oneOf('tally'), stamp, tally: nullable(tally) }),
  door: fields({ kind: oneOf('door'), stamp, code: text(16), lecture: text(most.path) }),
  end: fields({ kind: oneOf('end'), stamp }),
});

/** A message of the lecturer's: exactly one, or nothing. */
export const readSpoken = (found: unknown): Spoken | undefined => read(spoken, found);

const here: Check<Here> = fields({ here: trueOrFalse });

/** Bytes of what a device says. */
export const largestHeard = 4 * 1024;

/** That a device is there, or goes: exactly that, or nothing. */
export const readHere = (payload: Uint8Array): Here | undefined => readHeard(here, payload);

const voter: Check<string> = (value, path) => {
  const name = text(most.hash)(value, path);
  if (/^[\da-f]{32}$/.test(name)) return name;
  throw new Mismatch(path, value, { a: 'special', words: 'the name of a voter' });
};

const cast: Check<Cast> = record({
  question: text(most.id), round: count, voter, number: number(1, most.time, true), vote,
});

/** A vote: exactly one, or nothing. */
export const readCast = (payload: Uint8Array): Cast | undefined => readHeard(cast, payload);

/** What a reader says unasked: exactly one, or nothing. */
export const readAsk = (payload: Uint8Array): Ask | undefined => readHeard(ask, payload);

function readHeard<T>(check: Check<T>, payload: Uint8Array): T | undefined {
  if (payload.length > largestHeard) return undefined;
  try {
    return read(check, JSON.parse(new TextDecoder().decode(payload)));
  } catch {
    return undefined;
  }
}
