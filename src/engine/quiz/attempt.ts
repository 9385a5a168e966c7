/** How far a reader is with a question. */
import type { Verdict } from './question.ts';

/** `told`: the tries are used up, or the reader has looked at the answer. */
export interface Attempt {
  tries: number;
  state: 'open' | 'right' | 'told';
}

export type AttemptAction = { type: 'judged'; verdict: Verdict } | { type: 'tell' } | { type: 'again' };

/** So often a reader may be wrong before the answer is told. */
export const mostTries = 2;

export const untried: Attempt = { tries: 0, state: 'open' };

export function reduce(attempt: Attempt, action: AttemptAction): Attempt {
  if (action.type === 'again') return untried;
  if (attempt.state !== 'open') return attempt;
  if (action.type === 'tell') return { ...attempt, state: 'told' };
  return action.verdict.kind === 'unread' ? attempt : judged(attempt.tries + 1, action.verdict.right);
}

function judged(tries: number, isRight: boolean): Attempt {
  if (isRight) return { tries, state: 'right' };
  return { tries, state: tries < mostTries ? 'open' : 'told' };
}
