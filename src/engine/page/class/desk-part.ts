/** What stands beside a class in the presenter's window, such as its votes, while this window leads the class. */
import type { Heard } from '../../class/topics.ts';
import type { Leader } from './leader.ts';
import type { Recorder } from './recorder.ts';

export interface DeskPart {
  /** What the lecturer may choose in the panel of the class. */
  readonly setting?: HTMLElement;
  /** This window leads the class whose record this is. */
  attach(leader: Leader, recorder: Recorder): void;
  /** This window leads no class any more. */
  detach(): void;
  /** Somebody has joined or left. */
  refresh(): void;
  /** What a device has said. It is a stranger's: every part checks what it takes. */
  hear?(kind: Heard, device: string, payload: Uint8Array<ArrayBuffer>): void;
  /** The line is open, or open again: what was said meanwhile is lost. */
  hearAgain?(): void;
}
