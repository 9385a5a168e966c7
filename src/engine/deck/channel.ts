/**
 * What a presenter's window says to the windows of the audience. It says the whole state each time, and says it again
 * and again, so that no message that is lost, late or doubled matters for long.
 */
import { screens, type Screen } from './deck.ts';

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
}

/** Where the pointer is on the slide: 0 to 1 across and down, or nowhere. */
export type Pointer = readonly [x: number, y: number] | null;

/** Who says it, since when that window leads the talk, and which of its messages this is. */
export interface Stamp {
  from: string;
  /** Milliseconds. */
  since: number;
  sequence: number;
}

export type Message =
  | { kind: 'state'; stamp: Stamp; state: TalkState }
  | { kind: 'pointer'; stamp: Stamp; pointer: Pointer }
  /** An audience's window is there; one that has just come, or has missed something, asks for the state. */
  | { kind: 'here'; from: string; asks: boolean }
  | { kind: 'gone'; from: string };

/** Windows of another version do not understand each other. */
const version = 1;
const most = { id: 200, text: 65_536, cells: 120, open: 500, count: 1e9, time: 1e15 };

export const written = (message: Message): object => ({ version, ...message });

/** True if a message is newer than the newest so far. Of two windows that lead, the one that began later does. */
export function isNews(known: Stamp | undefined, stamp: Stamp): boolean {
  if (known === undefined) return true;
  if (stamp.since !== known.since) return stamp.since > known.since;
  return stamp.from === known.from ? stamp.sequence > known.sequence : stamp.from > known.from;
}

/** What came over the channel: exactly a message, or nothing. */
export function readMessage(found: unknown): Message | undefined {
  const message = recordOf(found);
  if (message?.['version'] !== version) return undefined;
  const { kind, from, asks, pointer } = message;
  const stamp = readStamp(message['stamp']);
  if (kind === 'here' && isText(from, most.id) && typeof asks === 'boolean') return { kind, from, asks };
  if (kind === 'gone' && isText(from, most.id)) return { kind, from };
  if (kind === 'pointer' && stamp && isPointer(pointer)) return { kind, stamp, pointer };
  const state = readTalk(message['state']);
  return kind === 'state' && stamp && state ? { kind, stamp, state } : undefined;
}

/** A state as it was sent or stored: exactly one, or nothing. */
export function readTalk(found: unknown): TalkState | undefined {
  const { slide, step, screen, edits, runs, open } = recordOf(found) ?? {};
  if (!isText(slide, most.id) || !isCount(step, most.count)) return undefined;
  if (!screens.some((name) => name === screen)) return undefined;
  if (!isMap(edits, (text): text is string => isText(text, most.text))) return undefined;
  if (!isMap(runs, (count): count is number => isCount(count, most.count))) return undefined;
  if (!Array.isArray(open) || open.length > most.open || !open.every((name) => isText(name, most.id))) return undefined;
  return { slide, step, screen: screen as Screen, edits, runs, open };
}

function readStamp(found: unknown): Stamp | undefined {
  const { from, since, sequence } = recordOf(found) ?? {};
  if (!isText(from, most.id) || !isCount(since, most.time) || !isCount(sequence, most.time)) return undefined;
  return { from, since, sequence };
}

function isPointer(found: unknown): found is Pointer {
  if (found === null) return true;
  return Array.isArray(found) && found.length === 2 && found.every(isPart);
}

const isPart = (found: unknown): boolean => typeof found === 'number' && found >= 0 && found <= 1;

function isMap<T>(found: unknown, isValue: (value: unknown) => value is T): found is Readonly<Record<string, T>> {
  const record = recordOf(found);
  if (record === undefined) return false;
  const entries = Object.entries(record);
  return entries.length <= most.cells && entries.every(([id, value]) => isText(id, most.id) && isValue(value));
}

const isText = (found: unknown, longest: number): found is string =>
  typeof found === 'string' && found.length <= longest;

const isCount = (found: unknown, largest: number): found is number =>
  Number.isSafeInteger(found) && (found as number) >= 0 && (found as number) <= largest;

const recordOf = (found: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as Record<string, unknown>) : undefined;
