/** What a reader may say to the lecturer unasked: that it is too fast, or lost, or a short question. */
import { choice, Mismatch, oneOf, record, text, type Check } from '../schema/schema.ts';

export type Ask =
  | { kind: 'fast' }
  /** The slide, and the cell that the reader was at. */
  | { kind: 'lost'; slide: string; cell?: string }
  | { kind: 'question'; slide: string; words: string };

export const most = {
  /** Characters and lines of a question. */
  words: 280, lines: 6,
  id: 200,
  /** Questions of one device in a class. */
  questions: 20,
} as const;

/** Milliseconds in which a device says the same only once, and between two of its questions. */
export const pause = { signal: 60_000, question: 10_000 } as const;

/** Characters that are no text, or turn the text around them: control characters, halves of pairs, directions. */
const unfit = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

const allUnfit = new RegExp(unfit, 'gu');

/** The words of a question: a few lines of text, and nothing that is not text. */
export const words: Check<string> = (value, path) => {
  const found = text(most.words)(value, path);
  const lines = found.split('\n');
  if (lines.length <= most.lines && lines.every((line) => line.trim() !== '' && !unfit.test(line))) return found;
  throw new Mismatch(path, value, { a: 'special', words: 'a few lines of text' });
};

const id = text(most.id);

export const ask: Check<Ask> = choice('kind', {
  fast: record({ kind: oneOf('fast') }),
  lost: record({ kind: oneOf('lost'), slide: id }, { cell: id }),
  question: record({ kind: oneOf('question'), slide: id, words }),
});

/** What was typed as words that may be sent, or nothing: gaps are one space, and too many lines one line. */
export function tidied(typed: string): string {
  const lines = typed.split(/[\n\r\u2028\u2029]+/)
    .map((line) => line.replace(allUnfit, ' ').replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  const last = lines.slice(most.lines - 1).join(' ');
  const all = [...lines.slice(0, most.lines - 1), ...(last === '' ? [] : [last])].join('\n');
  return all.slice(0, most.words).replace(/[\ud800-\udbff]$/, '').trim();
}
