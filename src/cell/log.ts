import type { Shown } from './cell.ts';
import { inspect } from './inspect.ts';
import { messages } from './messages.ts';

type Line = Extract<Shown, { kind: 'log' }>;

const mostLines = 200;

/** The console of one cell: its lines stand among what the cell shows, in order, up to a limit. */
export class Log {
  readonly #shown: Shown[];
  #lines = 0;

  constructor(shown: Shown[]) {
    this.#shown = shown;
  }

  print(level: Line['level'], values: readonly unknown[]): void {
    this.#lines++;
    if (this.#lines <= mostLines) this.#add(level, values.map((value) => inspect(value, { bareText: true })).join(' '));
    if (this.#lines === mostLines + 1) this.#add('warn', messages.moreLines(mostLines));
  }

  #add(level: Line['level'], text: string): void {
    this.#shown.push({ kind: 'log', level, text });
  }
}
