/** A device in a class, as a small record: what it has heard, whether it goes along, and how its line stands. */
import { isNews, type PenStroke, type Pointer, type Stamp } from '../deck/channel.ts';
import type { Ink } from '../deck/ink.ts';
import { inked } from '../deck/ink-history.ts';
import type { Fault } from './envelope.ts';
import type { ClassState, Spoken } from './messages.ts';
import type { Tally } from './tally.ts';

/** Why a broker cannot be used. */
export type Refusal = 'refused' | 'password' | 'mixed';
/** How the line to the broker stands. */
export type Link = 'opening' | 'open' | 'lost' | Refusal;

export interface Follow {
  /** `waiting`: nothing was heard yet. `away`: the reader goes at their own pace. */
  phase: 'waiting' | 'following' | 'away' | 'ended';
  link: Link;
  /** What was heard last, and when it was said. */
  state: ClassState | undefined;
  stamp: Stamp | undefined;
  pointer: Pointer;
  pointed: Stamp | undefined;
  /** What the lecturer has drawn, and when that was said of each slide. */
  ink: Ink;
  inked: Readonly<Record<string, Stamp>>;
  /** The stroke that the pen is at. */
  stroke: PenStroke | undefined;
  stroked: Stamp | undefined;
  /** How the class has answered, while the lecturer shows it. */
  tally: Tally | null;
  tallied: Stamp | undefined;
  /** Messages that were replayed, out of order, forged, malformed or too large. */
  dropped: number;
}

export type FollowEvent =
  | { kind: 'heard'; message: Spoken }
  | { kind: 'dropped'; fault: Fault }
  | { kind: 'link'; link: Link }
  /** The reader has gone on, scrolled, or changed something. */
  | { kind: 'moved' }
  | { kind: 'back' };

export const joining: Follow = {
  phase: 'waiting', link: 'opening', state: undefined, stamp: undefined, pointer: null, pointed: undefined,
  ink: {}, inked: {}, stroke: undefined, stroked: undefined, tally: null, tallied: undefined, dropped: 0,
};

export function follow(before: Follow, event: FollowEvent): Follow {
  switch (event.kind) {
    case 'heard': return hear(before, event.message);
    case 'dropped': return { ...before, dropped: before.dropped + 1 };
    case 'link': return { ...before, link: event.link, pointer: event.link === 'open' ? before.pointer : null };
    case 'moved': return before.phase === 'following' ? { ...before, phase: 'away', pointer: null } : before;
    case 'back': return before.phase === 'away' ? { ...before, phase: 'following' } : before;
  }
}

function hear(before: Follow, message: Spoken): Follow {
  if (before.phase === 'ended' || message.kind === 'door' || !isNews(knownOf(before, message), message.stamp)) {
    return { ...before, dropped: before.dropped + 1 };
  }
  const { stamp } = message;
  switch (message.kind) {
    case 'pointer': {
      const pointer = before.phase === 'following' ? message.pointer : null;
      return { ...before, pointed: stamp, pointer };
    }
    case 'ink': return takeInk(before, message);
    case 'stroke': return { ...before, stroked: stamp, stroke: message.stroke ? message : undefined };
    case 'tally': return { ...before, tallied: stamp, tally: message.tally };
    case 'end': return { ...before, stamp, phase: 'ended', pointer: null, ink: {}, stroke: undefined, tally: null };
    case 'state': {
      const phase = before.phase === 'waiting' ? 'following' : before.phase;
      return { ...before, stamp, phase, state: message.state };
    }
  }
}

/** Slides of which it is remembered what is drawn on them. */
const mostSlides = 500;

/** What is drawn holds the stroke that the pen was at. */
function takeInk(before: Follow, { stamp, slide, strokes }: Spoken & { kind: 'ink' }): Follow {
  const isFull = !(slide in before.inked) && Object.keys(before.inked).length >= mostSlides;
  if (isFull) return { ...before, dropped: before.dropped + 1 };
  const stroke = before.stroke?.slide === slide ? undefined : before.stroke;
  return { ...before, ink: inked(before.ink, slide, strokes), inked: { ...before.inked, [slide]: stamp }, stroke };
}

/** The stamp of the newest message of that kind; of what is drawn, for each slide. */
function knownOf({ stamp, pointed, stroked, tallied, inked: known }: Follow, message: Spoken): Stamp | undefined {
  switch (message.kind) {
    case 'pointer': return pointed;
    case 'stroke': return stroked;
    case 'ink': return known[message.slide];
    case 'tally': return tallied;
    default: return stamp;
  }
}
