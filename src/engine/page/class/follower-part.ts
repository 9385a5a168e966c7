/** What stands beside the lecture on a reader's device, such as its votes. */
import type { Follow } from '../../class/follow.ts';

export interface FollowerPart {
  /** What was heard, and how the line stands. */
  show(follow: Follow): void;
  /** Says again what may have been lost on its way. */
  again(): void;
  /** The class is over, or was left. */
  end(): void;
}
