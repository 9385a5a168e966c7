/**
 * What a presenter's window says to the windows of the audience. It says the whole state each time, and says it again
 * and again, so that no message that is lost, late or doubled matters for long.
 */
import {
  anything, choice, dictionary, fields, list, nullable, number, oneOf, read, text, trueOrFalse, tuple, type Check,
} from '../schema/schema.ts';
import { screens, type Screen } from './deck.ts';
import { slideId, stroke, strokes, type Stroke } from './ink.ts';

/** All that an audience sees of a talk. */
export interface TalkState {
  /** The id of the slide. */
  slide: string;
  step: number;
  screen: Screen;
  /** The text of the cells that are not the author's, by id. */
  edits: Readonly<Record<string, string>>;
  /** How often each cell was run by hand. */
  runs: Readonly<Record<string, number>>;
  /** What is unfolded, by name. */
  open: readonly string[];
  /** Films and sounds that were played, by name. */
  films?: Readonly<Record<string, Film>>;
}

/** Where a film was, in seconds, when it was last played, stopped or wound: at a time in milliseconds. */
export interface Film {
  at: number;
  since: number;
  plays: boolean;
}

/** Where the pointer is on the slide: 0 to 1 across and down, or nowhere. */
export type Pointer = readonly [x: number, y: number] | null;

/** How a class is joined, shown to the room: large, or small in a corner. */
export interface Invitation {
  /** Where it can be typed: the code, and the address of the page that takes it. */
  code: string | null;
  address: string;
  /** What its QR code leads to. */
  link: string;
  isLarge: boolean;
}

export interface SlideInk {
  slide: string;
  strokes: readonly Stroke[];
}

export interface PenStroke {
  slide: string;
  stroke: Stroke | null;
}

/** Who says it, since when that window leads the talk, and which of its messages this is. */
export interface Stamp {
  from: string;
  /** Milliseconds. */
  since: number;
  sequence: number;
}

export type Message =
  /** `tally`, `question`: how a class has answered, and what a reader has asked, checked by what shows it. */
  | { kind: 'state'; stamp: Stamp; state: TalkState; invitation?: Invitation; tally?: unknown; question?: unknown }
  | { kind: 'pointer'; stamp: Stamp; pointer: Pointer }
  /** All that is drawn on a slide. */
  | ({ kind: 'ink'; stamp: Stamp } & SlideInk)
  /** The stroke that the pen is at, or none. */
  | ({ kind: 'stroke'; stamp: Stamp } & PenStroke)
  /** An audience's window is there; one that has just come, or has missed something, asks for the state. */
  | { kind: 'here'; from: string; asks: boolean }
  | { kind: 'gone'; from: string };

/** Windows of another version do not understand each other. */
const version = 1;
const most = { id: 200, address: 2000, text: 65_536, cells: 120, open: 500, count: 1e9, time: 1e15 };

export const written = (message: Message): object => ({ version, ...message });

/** True if a message is newer than the newest so far. Of two windows that lead, the one that began later does. */
export function isNews(known: Stamp | undefined, stamp: Stamp): boolean {
  if (known === undefined) return true;
  if (stamp.since !== known.since) return stamp.since > known.since;
  return stamp.from === known.from ? stamp.sequence > known.sequence : stamp.from > known.from;
}

const id = text(most.id);
const count = number(0, most.count, true);
const time = number(0, most.time, true);
export const stamp: Check<Stamp> = fields({ from: id, since: time, sequence: time });
const share = number(0, 1);
export const pointer: Check<Pointer> = nullable(tuple(share, share));

const film: Check<Film> = fields({ at: number(0, most.count), since: time, plays: trueOrFalse });

export const talk: Check<TalkState> = fields({
  slide: id,
  step: count,
  screen: oneOf(...screens),
  edits: dictionary(id, text(most.text), most.cells),
  runs: dictionary(id, count, most.cells),
  open: list(id, most.open),
}, { films: dictionary(id, film, most.open) });

const invitation: Check<Invitation> = fields({
  code: nullable(text(most.id)), address: text(most.address), link: text(most.address), isLarge: trueOrFalse,
});

const isVersion = fields({ version: oneOf(version) });
const message: Check<Message> = choice('kind', {
  state: fields({ kind: oneOf('state'), stamp, state: talk }, { invitation, tally: anything, question: anything }),
  pointer: fields({ kind: oneOf('pointer'), stamp, pointer }),
  ink: fields({ kind: oneOf('ink'), stamp, slide: slideId, strokes }),
  stroke: fields({ kind: oneOf('stroke'), stamp, slide: slideId, stroke: nullable(stroke) }),
  here: fields({ kind: oneOf('here'), from: id, asks: trueOrFalse }),
  gone: fields({ kind: oneOf('gone'), from: id }),
});

/** What came over the channel: exactly a message, or nothing. */
export function readMessage(found: unknown): Message | undefined {
  return read(isVersion, found) && read(message, found);
}

/** A state as it was sent or stored: exactly one, or nothing. */
export const readTalk = (found: unknown): TalkState | undefined => read(talk, found);
