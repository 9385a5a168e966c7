/** How far a reader is with an exercise: how often its check has run, and whether it has passed. */
import { mostTries, type Attempt } from './attempt.ts';

/** So often an exercise may fail before its solution can be unfolded. */
const mostRuns = 3;

export interface Runs {
  count: number;
  hasPassed: boolean;
}

export const unrun: Runs = { count: 0, hasPassed: false };

/** An exercise that has passed once has passed. */
export const afterRun = ({ count, hasPassed }: Runs, passes: boolean): Runs =>
  ({ count: Math.min(count + 1, mostRuns), hasPassed: hasPassed || passes });

/** The solution can be unfolded. */
export const isDone = ({ count, hasPassed }: Runs): boolean => hasPassed || count >= mostRuns;

/** Kept as the attempt at a question is: one more run than a question has tries tells the solution. */
export const toAttempt = ({ count, hasPassed }: Runs): Attempt =>
  ({ tries: Math.min(count, mostTries), state: hasPassed ? 'right' : count >= mostRuns ? 'told' : 'open' });

export const fromAttempt = ({ tries, state }: Attempt): Runs =>
  ({ count: state === 'told' ? mostRuns : tries, hasPassed: state === 'right' });
