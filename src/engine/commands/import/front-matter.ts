/** The front matter of a deck, and the keys of a slide: YAML, with the line of each key. */
import { LineCounter, parseDocument } from 'yaml';
import { CommandError } from '../command.ts';

export interface Keys {
  values: Readonly<Record<string, unknown>>;
  /** The line in the file at which a key stands. */
  lineOf(key: string): number;
}

/** @param line the line of the file with which the text begins. @throws CommandError where YAML cannot read it. */
export function readKeys(text: string, line: number, file: string): Keys {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const { line: row, col } = counter.linePos(error.pos[0]);
    throw new CommandError(`${file}:${line + row - 1}:${col} The front matter cannot be read: ${error.message}`);
  }
  const values = document.toJS({ maxAliasCount: 50 }) as unknown;
  const lines = text.split('\n');
  return {
    values: isRecord(values) ? values : {},
    lineOf: (key) => line + Math.max(0, lines.findIndex((each) => each.trimStart().startsWith(`${key}:`))),
  };
}

export const noKeys: Keys = { values: {}, lineOf: () => 1 };

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text, or a number written without quotes. */
export function textIn(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
