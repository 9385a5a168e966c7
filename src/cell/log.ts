import type { Shown } from './cell.ts';
import { inspect } from './inspect.ts';
import { limits } from './limits.ts';
import * as messages from './messages.ts';

type Line = Extract<Shown, { kind: 'log' }>;

/** The console of one cell: its lines stand among what the cell shows, in order, up to a limit. */
export class Log {
  readonly #shown: Shown[];
  #lines = 0;

  constructor(shown: Shown[]) {
    this.#shown = shown;
  }

  print(level: Line['level'], values: readonly unknown[]): void {
    this.#lines++;
    if (this.#lines <= limits.lines) this.#add(level, line(values));
    if (this.#lines === limits.lines + 1) this.#add('warn', messages.moreLines());
  }

  #add(level: Line['level'], text: string): void {
    this.#shown.push({ kind: 'log', level, text });
  }
}

function line(values: readonly unknown[]): string {
  return values.map((value) => inspect(value, { bareText: true })).join(' ');
}
