/** Which finger, mouse or stylus draws, as a small record: a stylus wins over the hand that holds it. */

export interface Touch {
  id: number;
  /** `mouse`, `touch` or `pen`. */
  type: string;
}

export interface Hand {
  /** What draws now. */
  held: Touch | undefined;
  /** A stylus was seen: what else touches the slide is a palm. */
  hasStylus: boolean;
}

/** What becomes of a stroke when something touches the slide. */
export type Turn =
  | 'begin'
  /** What was drawn until now was a palm, or one of two fingers. */
  | 'drop'
  /** The same, and the stylus begins. */
  | 'replace'
  | 'ignore';

export const emptyHand: Hand = { held: undefined, hasStylus: false };

export function touch(hand: Hand, next: Touch): { hand: Hand; turn: Turn } {
  const { held, hasStylus } = hand;
  if (next.type === 'pen') {
    const now = { held: held?.type === 'pen' ? held : next, hasStylus: true };
    return { hand: now, turn: held === undefined ? 'begin' : held.type === 'pen' ? 'ignore' : 'replace' };
  }
  if (hasStylus && next.type === 'touch') return { hand, turn: 'ignore' };
  if (held === undefined) return { hand: { held: next, hasStylus }, turn: 'begin' };
  const isSecondFinger = held.type === 'touch' && next.type === 'touch';
  return isSecondFinger ? { hand: { held: undefined, hasStylus }, turn: 'drop' } : { hand, turn: 'ignore' };
}

export const isHeld = ({ held }: Hand, id: number): boolean => held?.id === id;

export const release = (hand: Hand): Hand => ({ ...hand, held: undefined });
