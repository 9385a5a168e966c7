import { globals } from './globals.ts';

export type LogLevel = 'log' | 'info' | 'warn' | 'error';

/** The world as cells see it: no clock, no chance but a seeded one, and a console that is kept. */
export interface World {
  /** The value of a name that no cell defines. */
  global(name: string): unknown;
  /** Before each cell: chance starts anew from a seed, and the console prints to this cell. */
  enter(seed: string, print: (level: LogLevel, values: readonly unknown[]) => void): void;
}

/** The time it always is in a cell. */
const now = Date.UTC(2026, 0, 1);

/** Other names than these are looked up by `other`. */
export function createWorld(other: (name: string) => unknown = standard): World {
  let random = seeded('');
  let print: Parameters<World['enter']>[1] = () => undefined;
  const own = new Map<string, unknown>([
    ['Math', mathWith(() => random())],
    ['Date', fixedDate()],
    ['console', consoleOf((level, values) => print(level, values))],
  ]);
  return {
    global: (name) => (own.has(name) ? own.get(name) : other(name)),
    enter(seed, to) {
      random = seeded(seed);
      print = to;
    },
  };
}

function standard(name: string): unknown {
  return globals.has(name) ? (globalThis as Record<string, unknown>)[name] : undefined;
}

function mathWith(random: () => number): Math {
  const math = Object.create(Object.prototype, Object.getOwnPropertyDescriptors(Math)) as Math;
  math.random = random;
  return Object.freeze(math);
}

function fixedDate(): DateConstructor {
  class FixedDate extends Date {
    constructor(...given: [] | [number | string | Date]) {
      super(...(given.length === 0 ? [now] : given) as [number]);
    }

    static override now(): number {
      return now;
    }

    /** A date of a package or of a table is one as well. */
    static override [Symbol.hasInstance](value: unknown): boolean {
      return value instanceof Date;
    }
  }
  Object.defineProperty(FixedDate, 'name', { value: 'Date' });
  return Object.freeze(FixedDate) as unknown as DateConstructor;
}

function consoleOf(print: Parameters<World['enter']>[1]): object {
  const at = (level: LogLevel) => (...values: unknown[]): void => print(level, values);
  return Object.freeze({ log: at('log'), info: at('info'), debug: at('log'), warn: at('warn'), error: at('error') });
}

/** Numbers in [0, 1), the same for the same seed everywhere (mulberry32 over an FNV-1a hash). */
function seeded(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
