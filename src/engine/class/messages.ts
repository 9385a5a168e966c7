/**
 * What is said in a class, and where. The lecturer speaks: each message is sealed (`envelope.ts`) and stamped, and goes
 * under a topic of the class, `class/<id>/<kind>`. Devices answer: what they say is short, signed by nobody, under a
 * topic that ends in the device's own name, `class/<id>/<kind>/<device>`.
 *
 * **A further kind** of the lecturer's is a line in `spoken` below with its check, and its name in `told` of
 * `topics.ts`, which lets all devices hear it; followers take it up in `follow.ts`, where its stamp is compared as that
 * of a pointer is. A further kind of the devices' (an answer, a question) is a name in `heard` of `topics.ts`, which
 * lets a device say it under its own name and the lecturer alone hear it, a check beside `readHere`, and a place where
 * the lecturer's side counts it (`src/engine/page/class/roll.ts`). Neither the access rules nor the wire need to know.
 */
import {
  pointer, stamp, talk, type PenStroke, type Pointer, type SlideInk, type Stamp, type TalkState,
} from '../deck/channel.ts';
import { slideId, stroke, strokes } from '../deck/ink.ts';
import { choice, dictionary, fields, nullable, oneOf, read, text, trueOrFalse, type Check } from '../schema/schema.ts';

/** All of the lecture as the room sees it: one message is enough for whoever comes late. */
export interface ClassState {
  talk: TalkState;
  /** Which author's text each edited cell was made from: its hash, by id. */
  bases: Readonly<Record<string, string>>;
  /** The hash of the lecture that the lecturer has open. */
  edition: string;
}

export type Spoken =
  | { kind: 'state'; stamp: Stamp; state: ClassState }
  | { kind: 'pointer'; stamp: Stamp; pointer: Pointer }
  /** All that is drawn on a slide; the broker keeps it of the slide that is shown. */
  | ({ kind: 'ink'; stamp: Stamp } & SlideInk)
  /** The stroke that the lecturer's pen is at. */
  | ({ kind: 'stroke'; stamp: Stamp } & PenStroke)
  /** By which code the class is found, and where its lecture is: for the embedded broker, and for other lecturers. */
  | { kind: 'door'; stamp: Stamp; code: string; lecture: string }
  /** The class is over. */
  | { kind: 'end'; stamp: Stamp };

/** What a device says of itself: that it is there, or that it goes. */
export interface Here {
  here: boolean;
}

const most = { cells: 120, id: 200, hash: 64, path: 500 };

const state: Check<ClassState> = fields({
  talk,
  bases: dictionary(text(most.id), text(most.hash), most.cells),
  edition: text(most.hash),
});

const spoken: Check<Spoken> = choice('kind', {
  state: fields({ kind: oneOf('state'), stamp, state }),
  pointer: fields({ kind: oneOf('pointer'), stamp, pointer }),
  ink: fields({ kind: oneOf('ink'), stamp, slide: slideId, strokes }),
  stroke: fields({ kind: oneOf('stroke'), stamp, slide: slideId, stroke: nullable(stroke) }),
  door: fields({ kind: oneOf('door'), stamp, code: text(16), lecture: text(most.path) }),
  end: fields({ kind: oneOf('end'), stamp }),
});

/** A message of the lecturer's: exactly one, or nothing. */
export const readSpoken = (found: unknown): Spoken | undefined => read(spoken, found);

const here: Check<Here> = fields({ here: trueOrFalse });

/** Bytes of what a device says. */
export const largestHeard = 4 * 1024;

/** What a device said: exactly that, or nothing. */
export function readHere(payload: Uint8Array): Here | undefined {
  if (payload.length > largestHeard) return undefined;
  try {
    return read(here, JSON.parse(new TextDecoder().decode(payload)));
  } catch {
    return undefined;
  }
}
