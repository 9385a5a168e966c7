/** Why a picture was refused, in words. */
import { join, Mismatch, text, type Check, type Wanted } from '../schema/schema.ts';
import { fill } from '../words/fill.ts';
import { oneOf } from '../words/list.ts';
import { refusals as texts } from '../words/refusals.ts';
import { FigureError } from './figure.ts';
import { numberInWords } from './number.ts';

/** @throws FigureError where the check finds something wrong. */
export function inWords<T>(check: Check<T>, value: unknown): T {
  try {
    return check(value, '');
  } catch (problem) {
    throw problem instanceof Mismatch ? refusal(problem) : problem;
  }
}

function refusal({ path, value, wanted }: Mismatch): FigureError {
  if (wanted.a === 'field') {
    const option = join(path, clean(value as string).slice(0, 60));
    const known = fill(texts.known, { options: wanted.of.join(', ') });
    return new FigureError(option, fill(texts.unknown, { option }), known);
  }
  if ('most' in wanted) {
    const { length } = value as string | unknown[];
    const text = wanted.a === 'list' ? texts.tooManyEntries : texts.tooManyCharacters;
    return new FigureError(path, fill(text, { option: path, length, most: wanted.most }));
  }
  const option = path === '' ? texts.picture : path;
  return new FigureError(path, fill(texts.other, { option, found: found(value), asked: asked(wanted) }));
}

function found(value: unknown): string {
  if (typeof value === 'number') return numberInWords(value);
  if (typeof value === 'string') return `"${clean(value.slice(0, 40))}"`;
  if (value === undefined) return texts.missing;
  if (value === null || typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? fill(texts.list, { length: value.length }) : fill(texts.ofType, { type: typeof value });
}

function asked(wanted: Exclude<Wanted, { a: 'field' }>): string {
  switch (wanted.a) {
    case 'literal': return oneOf(wanted.of.map((one) => `"${one}"`));
    case 'number': return numberAsked(wanted);
    case 'special': return wanted.words;
    case 'true or false': return texts.asked.boolean;
    default: return texts.asked[wanted.a];
  }
}

function numberAsked({ from, to, whole }: { from?: number; to?: number; whole?: boolean }): string {
  const number = whole ? texts.asked.whole : texts.asked.number;
  if (from === undefined || to === undefined) return number;
  return fill(texts.asked.between, { number, from: numberInWords(from), to: numberInWords(to) });
}

/** Text that can only be read: no control characters, and none that turn the direction of what follows. */
export function readable(most: number): Check<string> {
  const any = text(most);
  return (value, path) => clean(any(value, path));
}

const unreadable = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

function clean(words: string): string {
  return words.toWellFormed().replaceAll(unreadable, ' ');
}
