/** A device in a class, as a small record: what it has heard, whether it goes along, and how its line stands. */
import { isNews, type Pointer, type Stamp } from '../deck/channel.ts';
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
  tally: null, tallied: undefined, dropped: 0,
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
    case 'tally': return { ...before, tallied: stamp, tally: message.tally };
    case 'end': return { ...before, stamp, phase: 'ended', pointer: null, tally: null };
    case 'state': {
      const phase = before.phase === 'waiting' ? 'following' : before.phase;
      return { ...before, stamp, phase, state: message.state };
    }
  }
}

/** The stamp of the newest message of that kind. */
function knownOf({ stamp, pointed, tallied }: Follow, { kind }: Spoken): Stamp | undefined {
  return kind === 'pointer' ? pointed : kind === 'tally' ? tallied : stamp;
}
