/** Copies what a hostile worker sent: data only, and only so much. Nothing of the original gets through. */
import type { CellError, CellErrorKind, Shown } from '../cell/cell.ts';
import * as messages from '../cell/messages.ts';
import type { Words } from '../cell/problem.ts';
import type { Answer } from '../cell/protocol.ts';
import { limits } from './limits.ts';

/** What was sent is too much, or not data. */
export class Refusal extends Error {
  readonly words: Words;

  constructor(words: Words) {
    super(words.message);
    this.words = words;
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** The answer of a cell. @throws Refusal */
export function admitAnswer(sent: Fields): Omit<Answer, 'run'> {
  const shown = admitShown(sent['shown'], new Measure());
  const error = sent['error'] === undefined ? undefined : admitError(sent['error']);
  const stack = typeof sent['stack'] === 'string' ? { stack: sent['stack'].slice(0, limits.stack) } : {};
  return error ? { shown, error, ...stack } : { shown };
}

/** An object as its own fields; anything else has none. */
export function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null) return {};
  return Object.assign(Object.create(null) as Fields, value);
}

function admitShown(sent: unknown, measure: Measure): Shown[] {
  if (!Array.isArray(sent)) throw new Refusal(messages.unreadableOutput());
  if (sent.length > limits.shown) throw new Refusal(messages.tooMuchShown(limits.shown));
  return Array.from(sent, (one) => admitOne(fieldsOf(one), measure));
}

function admitOne(one: Fields, measure: Measure): Shown {
  switch (one['kind']) {
    case 'figure': return { kind: 'figure', picture: measure.copy(one['picture']) };
    case 'tree':
    case 'value': return { kind: one['kind'], text: measure.text(one['text']) };
    case 'log': return { kind: 'log', level: levelOf(one['level']), text: measure.text(one['text']) };
    case 'table': return admitTable(measure.copy([one['columns'], one['rows']]), one['more']);
    default: throw new Refusal(messages.unreadableOutput());
  }
}

const levels = ['log', 'info', 'warn', 'error'] as const;

function levelOf(level: unknown): (typeof levels)[number] {
  return levels.find((known) => known === level) ?? 'log';
}

function admitTable(copy: unknown, more: unknown): Shown {
  const [columns, rows] = Array.isArray(copy) ? (copy as unknown[]) : [];
  if (!isList(columns, isText) || !isList(rows, isRow)) throw new Refusal(messages.unreadableOutput());
  return { kind: 'table', columns, rows, more: typeof more === 'number' ? more : 0 };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isEntry = (value: unknown): value is string | number => isText(value) || typeof value === 'number';
const isRow = (value: unknown): value is (string | number)[] => isList(value, isEntry);

function isList<T>(value: unknown, isOne: (one: unknown) => one is T): value is T[] {
  return Array.isArray(value) && value.every(isOne);
}

const kinds: readonly CellErrorKind[] = ['exception', 'limit', 'waiting', 'change'];

function admitError(sent: unknown): CellError {
  const error = fieldsOf(sent);
  const text = (name: string): string => clean(isText(error[name]) ? error[name].slice(0, limits.error) : '');
  const kind = kinds.find((known) => known === error['kind']) ?? 'exception';
  return {
    kind,
    message: text('message'),
    ...(error['hint'] === undefined ? {} : { hint: text('hint') }),
    ...(error['waitsFor'] === undefined ? {} : { waitsFor: text('waitsFor') }),
  };
}

const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const plain: ReadonlySet<string> = new Set(['number', 'boolean', 'undefined', 'object']);

/** Counts while it copies, and stops at the limits. */
class Measure {
  #values = 0;
  #bytes = 0;

  copy(value: unknown, depth = 0): unknown {
    if (depth > limits.depth) throw new Refusal(messages.tooDeepOutput(limits.depth));
    if (typeof value === 'string') return this.text(value);
    if (typeof value === 'object' && value !== null) return this.#object(value, depth);
    if (!plain.has(typeof value)) throw new Refusal(messages.notData(`a ${typeof value}`));
    this.#count(1, 8);
    return value;
  }

  text(value: unknown): string {
    if (typeof value !== 'string') throw new Refusal(messages.unreadableOutput());
    if (value.length > limits.text) throw new Refusal(messages.tooLongText(value.length, limits.text));
    this.#count(1, 2 * value.length);
    return clean(value);
  }

  #object(value: object, depth: number): unknown {
    if (Array.isArray(value)) {
      this.#count(value.length, 0);
      return Array.from(value, (one) => this.copy(one, depth + 1));
    }
    if (Object.getPrototypeOf(value) !== Object.prototype) throw new Refusal(messages.notData(kindOf(value)));
    const keys = Object.keys(value);
    this.#count(keys.length, 0);
    return Object.fromEntries(keys.map((key) => [this.#key(key), this.copy((value as Fields)[key], depth + 1)]));
  }

  #key(key: string): string {
    if (forbidden.has(key)) throw new Refusal(messages.forbiddenKey(key));
    this.#count(0, 2 * key.length);
    return key;
  }

  #count(values: number, bytes: number): void {
    this.#values += values;
    this.#bytes += bytes;
    if (this.#values > limits.values) throw new Refusal(messages.tooManyValues(this.#values, limits.values));
    if (this.#bytes > limits.bytes) throw new Refusal(messages.tooManyBytes(limits.bytes));
  }
}

function kindOf(value: object): string {
  return `a ${Object.prototype.toString.call(value).slice(8, -1)}`;
}

/** Control characters and broken halves of characters cannot be seen; marks that turn the reading order mislead. */
function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);
}
