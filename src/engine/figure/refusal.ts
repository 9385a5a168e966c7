/** Why a picture was refused, in words. */
import { join, Mismatch, text, type Check, type Wanted } from '../schema/schema.ts';
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
    const name = join(path, clean(value as string).slice(0, 60));
    return new FigureError(name, `${name} is not an option here.`, `Known are ${wanted.of.join(', ')}.`);
  }
  if ('most' in wanted) {
    const { length } = value as string | unknown[];
    const parts = wanted.a === 'list' ? 'entries' : 'characters';
    return new FigureError(path, `${path} has ${length} ${parts}; at most ${wanted.most} are allowed.`);
  }
  const name = path === '' ? 'The picture' : path;
  return new FigureError(path, `${name} is ${found(value)}; it must be ${asked(wanted)}.`);
}

function found(value: unknown): string {
  if (typeof value === 'number') return numberInWords(value);
  if (typeof value === 'string') return `"${clean(value.slice(0, 40))}"`;
  if (value === undefined) return 'missing';
  if (value === null || typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? `a list of ${value.length}` : `of type ${typeof value}`;
}

function asked(wanted: Exclude<Wanted, { a: 'field' }>): string {
  switch (wanted.a) {
    case 'object': return 'a plain object';
    case 'tuple': return 'a list of two';
    case 'literal': return wanted.of.map((one) => `"${one}"`).join(' or ');
    case 'number': return numberAsked(wanted);
    case 'special': return wanted.words;
    case 'true or false': return wanted.a;
    default: return `a ${wanted.a}`;
  }
}

function numberAsked({ from, to, whole }: { from?: number; to?: number; whole?: boolean }): string {
  const kind = whole ? 'a whole number' : 'a number';
  return from === undefined || to === undefined ? kind : `${kind} from ${numberInWords(from)} to ${numberInWords(to)}`;
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
