import type { Shown } from './cell.ts';
import { inspect } from './inspect.ts';
import { limits } from './limits.ts';
import * as messages from './messages.ts';

type Line = Extract<Shown, { kind: 'log' }>;

/** The console of one cell: its lines stand among what the cell shows, in order, up to a limit. */
export class Log {
  readonly #shown: Shown[];
  readonly #onLine: (() => void) | undefined;
  #lines = 0;

  /** `onLine` is told of each line that is kept. */
  constructor(shown: Shown[], onLine?: () => void) {
    this.#shown = shown;
    this.#onLine = onLine;
  }

  print(level: Line['level'], values: readonly unknown[]): void {
    this.#lines++;
    if (this.#lines === limits.lines + 1) this.#add('warn', messages.moreLines(limits.lines));
    if (this.#lines > limits.lines) return;
    this.#add(level, line(values));
    this.#onLine?.();
  }

  #add(level: Line['level'], text: string): void {
    this.#shown.push({ kind: 'log', level, text });
  }
}

function line(values: readonly unknown[]): string {
  return values.map((value) => inspect(value, { bareText: true })).join(' ');
}
