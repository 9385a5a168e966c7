/** Copies what a hostile worker sent: data only, and only so much. Nothing of the original gets through. */
import type { CellError, CellErrorKind, Shown } from '../cell/cell.ts';
import * as messages from '../cell/messages.ts';
import { fill } from '../words/fill.ts';
import { output } from '../words/output.ts';
import type { Pointed } from '../cell/charts.ts';
import type { Words } from '../cell/problem.ts';
import type { Answer } from '../cell/protocol.ts';
import type { ChartData, Pixels } from '../chart/tree.ts';
import {
  anyNumber, anything, choice, either, fields, list, Mismatch, nullable, number, object, oneOf, otherwise, read, text,
  trueOrFalse, tuple, type Check,
} from '../schema/schema.ts';
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
export function sanitizeAnswer(sent: Fields): Omit<Answer, 'run'> {
  const shown = sanitizeShown(sent['shown'], new Measure());
  const error = sent['error'] === undefined ? undefined : sanitizeError(sent['error']);
  const stack = typeof sent['stack'] === 'string' ? { stack: sent['stack'].slice(0, limits.stack) } : {};
  return error ? { shown, error, ...stack } : { shown };
}

const datum = nullable(either(trueOrFalse, either(text(), anyNumber)));
const whole = number(0, Number.MAX_SAFE_INTEGER, true);
const pointed = fields(
  { state: whole, isWhole: trueOrFalse },
  {
    chart: anything, problem: text(),
    stop: fields({ at: whole, count: whole, values: list(tuple(text(), datum), limits.stopValues) }),
  },
);

/** What a pointer changed in a chart. @throws Refusal, or a mismatch */
export function sanitizePointed(sent: Fields): Pointed {
  const { chart, problem, stop, ...known } = pointed(sent, '');
  const words = (one: string): string => clean(one.slice(0, limits.error));
  return {
    ...known,
    ...(chart === undefined ? {} : { chart: new Measure().chart(chart) }),
    ...(problem === undefined ? {} : { problem: words(problem) }),
    ...(stop && { stop: { ...stop, values: stop.values.map(([label, one]) =>
      [words(label), typeof one === 'string' ? words(one) : one] as const) } }),
  };
}

/** An object as its own fields; anything else has none. */
export const fieldsOf = (value: unknown): Fields => read(object, value) ?? {};

function sanitizeShown(sent: unknown, measure: Measure): Shown[] {
  try {
    return list(shownWith(measure), limits.shown)(sent, '');
  } catch (problem) {
    if (!(problem instanceof Mismatch)) throw problem;
    throw new Refusal('most' in problem.wanted ? messages.tooMuchShown(limits.shown) : messages.unreadableOutput());
  }
}

const levels = ['log', 'info', 'warn', 'error'] as const;
const rows = list(list(either(text(), anyNumber)));

/** What a cell may show, copied and measured. */
function shownWith(measure: Measure): Check<Shown> {
  const words: Check<string> = (value) => measure.text(value);
  const copy: Check<unknown> = (value) => measure.copy(value);
  const measured = <T>(check: Check<T>): Check<T> => (value, path) => check(measure.copy(value), path);
  return choice('kind', {
    chart: fields({ kind: oneOf('chart'), chart: (value) => measure.chart(value) }),
    figure: fields({ kind: oneOf('figure'), picture: copy }),
    tree: fields({ kind: oneOf('tree'), text: words }),
    value: fields({ kind: oneOf('value'), text: words }),
    log: fields({ kind: oneOf('log'), level: otherwise(oneOf(...levels), 'log'), text: words }),
    table: fields({
      kind: oneOf('table'), columns: measured(list(text())), rows: measured(rows), more: otherwise(anyNumber, 0),
    }),
  });
}

const side = number(1, limits.imageSide, true);
const chartFields = fields(
  {
    text: text(limits.chartBytes),
    pixels: list(fields({ width: side, height: side, bytes: anything }), limits.images),
    hears: list(text(40), 40),
  },
  { facts: text(limits.facts), grips: text(limits.facts) },
);

type ChartFields = ReturnType<typeof chartFields>;

function chartIn(value: unknown): ChartFields {
  try {
    return chartFields(value, '');
  } catch (problem) {
    if (!(problem instanceof Mismatch) || !('most' in problem.wanted)) throw problem;
    const { a } = problem.wanted;
    throw new Refusal(a === 'list' ? messages.tooManyImages(limits.images) : messages.tooManyBytes(limits.chartBytes));
  }
}

const kinds: readonly CellErrorKind[] = ['exception', 'limit', 'waiting', 'change'];

function sanitizeError(sent: unknown): CellError {
  const error = fieldsOf(sent);
  const words = (name: string): string => clean((read(text(), error[name]) ?? '').slice(0, limits.error));
  return {
    kind: read(oneOf(...kinds), error['kind']) ?? 'exception',
    message: words('message'),
    ...(error['hint'] === undefined ? {} : { hint: words('hint') }),
    ...(error['waitsFor'] === undefined ? {} : { waitsFor: words('waitsFor') }),
  };
}

const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const plain: ReadonlySet<string> = new Set(['number', 'boolean', 'undefined', 'object']);

/** Counts while it copies, and stops at the limits. */
class Measure {
  #values = 0;
  #bytes = 0;
  #chartBytes = 0;
  #images = 0;

  copy(value: unknown, depth = 0): unknown {
    if (depth > limits.depth) throw new Refusal(messages.tooDeepOutput(limits.depth));
    if (typeof value === 'string') return this.text(value);
    if (typeof value === 'object' && value !== null) return this.#object(value, depth);
    if (!plain.has(typeof value)) throw new Refusal(messages.notData(fill(output.a, { kind: typeof value })));
    this.#count(1, 8);
    return value;
  }

  text(value: unknown): string {
    if (typeof value !== 'string') throw new Refusal(messages.unreadableOutput());
    if (value.length > limits.text) throw new Refusal(messages.tooLongText(value.length, limits.text));
    this.#count(1, 2 * value.length);
    return clean(value);
  }

  /** What is drawn checks the text as it reads it; here it is only measured, as are the pixels beside it. */
  chart(value: unknown): ChartData {
    const { text: tree, pixels, hears, facts, grips } = chartIn(value);
    this.#measureChart(2 * (tree.length + (facts?.length ?? 0) + (grips?.length ?? 0)), pixels.length);
    const copied = { text: tree, pixels: pixels.map((one) => this.#pixels(one)), hears };
    return { ...copied, ...(facts === undefined ? {} : { facts }), ...(grips === undefined ? {} : { grips }) };
  }

  #pixels({ width, height, bytes }: ChartFields['pixels'][number]): Pixels {
    if (!(bytes instanceof Uint8ClampedArray) || bytes.length !== 4 * width * height) {
      throw new Refusal(messages.unreadableOutput());
    }
    this.#measureChart(bytes.length, 0);
    return { width, height, bytes: Uint8ClampedArray.from(bytes) };
  }

  #measureChart(bytes: number, images: number): void {
    this.#chartBytes += bytes;
    this.#images += images;
    if (this.#images > limits.images) throw new Refusal(messages.tooManyImages(limits.images));
    if (this.#chartBytes > limits.chartBytes) throw new Refusal(messages.tooManyBytes(limits.chartBytes));
  }

  #object(value: object, depth: number): unknown {
    if (Array.isArray(value)) {
      this.#count(value.length, 0);
      return Array.from(value, (one) => this.copy(one, depth + 1));
    }
    if (Object.getPrototypeOf(value) !== Object.prototype) throw new Refusal(messages.notData(kindOf(value)));
    if ((value as Fields)['kind'] === 'chart') return { kind: 'chart', chart: this.chart((value as Fields)['chart']) };
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
  return fill(output.a, { kind: Object.prototype.toString.call(value).slice(8, -1) });
}

/** Control characters and broken halves of characters cannot be seen; marks that turn the reading order mislead. */
function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);
}
