/** Time that passes only when told: frames and transitions are over as soon as the cell is, and every run is alike. */
import { limits } from './limits.ts';

type Call = (now: number) => void;
interface Waiting {
  call: Call;
  at: number;
  every?: number;
}

const waiting = new Map<number, Waiting>();
let time = 0;
let last = 0;

function wait(one: Waiting): number {
  waiting.set(++last, one);
  return last;
}

const delayOf = (given: unknown): number => Math.max(0, Number(given) || 0);

export const performance = { now: (): number => time };

export const requestAnimationFrame = (call: Call): number => wait({ call, at: time + limits.frame });

export const setTimeout = (call: (...values: unknown[]) => void, delay?: unknown, ...values: unknown[]): number =>
  wait({ call: () => call(...values), at: time + delayOf(delay) });

export const setInterval = (call: (...values: unknown[]) => void, delay?: unknown, ...values: unknown[]): number => {
  const every = Math.max(1, delayOf(delay));
  return wait({ call: () => call(...values), at: time + every, every });
};

export const clearTimeout = (id: unknown): void => {
  waiting.delete(id as number);
};

export { clearTimeout as cancelAnimationFrame, clearTimeout as clearInterval };

export const queueMicrotask = (call: () => void): void => {
  void Promise.resolve().then(call);
};

export const isWaiting = (): boolean => waiting.size > 0;

/** How much time may pass from now on: milliseconds, and calls of timers. */
export interface Allowance {
  until: number;
  calls: number;
}

export const allowance = (): Allowance => ({ until: time + limits.time, calls: limits.calls });

/** Lets time pass until nobody waits any more; false where somebody still does when the allowance is used up. */
export function passTime(allowed: Allowance): boolean {
  while (waiting.size > 0) {
    const [id, next] = earliest();
    if (next.at > allowed.until || allowed.calls-- <= 0) return false;
    time = Math.max(time, next.at);
    if (next.every === undefined) waiting.delete(id);
    else next.at = time + next.every;
    next.call(time);
  }
  return true;
}

/** Among those of the same time, the one that came first. */
const earliest = (): [id: number, one: Waiting] =>
  [...waiting].reduce((first, one) => (one[1].at < first[1].at ? one : first));
