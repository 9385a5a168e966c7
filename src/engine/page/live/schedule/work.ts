/** What the program and its runner are at, as a record, and how it changes. Time, cells and the runner lie outside. */

export interface Work {
  /** The runner runs or tries something: one thing at a time. */
  readonly isBusy: boolean;
  /** Something has changed since the work at hand began: there is another round. */
  readonly isBehind: boolean;
  /** The reader has asked for the next run: what was stopped runs, too. */
  readonly isAsked: boolean;
  /** Grows with each edit that needs the compiler. */
  readonly version: number;
  /** The version that the runner holds. */
  readonly loaded: number;
}

export type WorkEvent =
  | { kind: 'edited'; isNumbers: boolean }
  /** There is something to run. */
  | { kind: 'due' }
  | { kind: 'asked' }
  | { kind: 'begun' }
  /** Something is tried; what is due stays due. */
  | { kind: 'probing' }
  | { kind: 'sent' }
  | { kind: 'loaded'; version: number }
  | { kind: 'failed' }
  | { kind: 'free' };

export const atRest: Work = { isBusy: false, isBehind: false, isAsked: false, version: 0, loaded: -1 };

export function reduceWork(work: Work, event: WorkEvent): Work {
  switch (event.kind) {
    case 'edited': return event.isNumbers ? work : { ...work, version: work.version + 1 };
    case 'due': return { ...work, isBehind: true };
    case 'asked': return { ...work, isAsked: true };
    case 'begun': return { ...work, isBusy: true, isBehind: false };
    case 'probing': return { ...work, isBusy: true };
    case 'sent': return { ...work, isAsked: false };
    case 'loaded': return { ...work, loaded: event.version };
    case 'failed': return { ...work, isBehind: false };
    case 'free': return { ...work, isBusy: false };
  }
}

/** The runner holds the texts as they stand. */
export const isLoaded = ({ version, loaded }: Work): boolean => version === loaded;
