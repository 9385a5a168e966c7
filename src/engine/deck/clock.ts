/** The time of a talk as data: how long it has run, and how much is left. All times are milliseconds. */
import { fields, number, read } from '../schema/schema.ts';

export interface Timer {
  /** When it was last started; nothing while it stands still. */
  since: number | undefined;
  /** What had passed before that. */
  before: number;
  /** How long the talk is to take. */
  target: number;
}

export type TimerAction =
  | { type: 'start' | 'pause'; now: number }
  | { type: 'reset' }
  | { type: 'target'; minutes: number };

const minute = 60_000;
const longest = 600;

export const newTimer: Timer = { since: undefined, before: 0, target: 45 * minute };

/** Never less than nothing, even where a clock was set back. */
export function elapsed({ since, before }: Timer, now: number): number {
  return before + (since === undefined ? 0 : Math.max(0, now - since));
}

/** Below zero once the talk is over its time. */
export const remaining = (timer: Timer, now: number): number => timer.target - elapsed(timer, now);

export function reduceTimer(timer: Timer, action: TimerAction): Timer {
  switch (action.type) {
    case 'start': return timer.since === undefined ? { ...timer, since: action.now } : timer;
    case 'pause': return { ...timer, since: undefined, before: elapsed(timer, action.now) };
    case 'reset': return { ...timer, since: undefined, before: 0 };
    case 'target': return isTarget(action.minutes) ? { ...timer, target: action.minutes * minute } : timer;
  }
}

const isTarget = (minutes: number): boolean => minutes >= 1 && minutes <= longest;

/** `1:05:09`, `5:09`, and `−0:12` for what is below zero. Seconds not full are not counted. */
export function duration(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (count: number): string => String(count).padStart(2, '0');
  const head = hours > 0 ? `${hours}:${two(minutes)}` : String(minutes);
  return `${milliseconds <= -1000 ? '−' : ''}${head}:${two(seconds % 60)}`;
}

const time = number(0, Number.MAX_VALUE);
const timer = fields({ before: time, target: time }, { since: time });

/** A timer as it was found in storage: exactly one, or nothing. */
export function readTimer(found: unknown): Timer | undefined {
  const known = read(timer, found);
  return known && isTarget(known.target / minute) ? { since: undefined, ...known } : undefined;
}
