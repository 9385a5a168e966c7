/** What pages and the service worker say to each other. Either may be older than the other. */
import { choice, fields, number, oneOf, read, text, trueOrFalse } from '../schema/schema.ts';

const version = 1;

export type Wish =
  /** What this page needs. */
  | 'keep'
  /** The whole course; and what this page needs, and no more. */
  | 'keep-course' | 'drop-course'
  /** This page is ready for the edition that waits: do all others agree? If so, that is told to begin. */
  | 'agree' | 'begin';

export interface Order {
  wish: Wish;
  /** The page's own, from the base. */
  path: string;
}

export type Report =
  /** `left` is what the whole course would still be to fetch, in bytes. */
  | { kind: 'state'; isCourseKept: boolean; left: number }
  | { kind: 'progress'; sent: number; of: number }
  /** There is no room; the network failed, or the server has another edition. */
  | { kind: 'full' } | { kind: 'failed' }
  /** All pages of the course that are open have agreed, or others have not. */
  | { kind: 'agreed' } | { kind: 'others' }
  /** The worker does not know what it was asked: it is of another version. */
  | { kind: 'unknown' };

const bytes = number(0, Number.MAX_SAFE_INTEGER);

const order = fields({
  version: oneOf(version), wish: oneOf('keep', 'keep-course', 'drop-course', 'agree', 'begin'), path: text(2000),
});

const kind = (name: string) => fields({ kind: oneOf(name) });
const report = choice('kind', {
  state: fields({ kind: oneOf('state'), isCourseKept: trueOrFalse, left: bytes }),
  progress: fields({ kind: oneOf('progress'), sent: bytes, of: bytes }),
  full: kind('full'), failed: kind('failed'), agreed: kind('agreed'), others: kind('others'), unknown: kind('unknown'),
});

export const written = (given: Order) => ({ version, ...given });
export const readOrder = (value: unknown): Order | undefined => read(order, value);
export const readReport = (value: unknown): Report =>
  (read(report, value) as Report | undefined) ?? { kind: 'unknown' };
