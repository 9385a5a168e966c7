/** What plots know of themselves, as strangers sent it, and the values in it as people write them. */
import {
  fields, finite, list, number, oneOf, read, text, trueOrFalse, tuple, type Check,
} from '../schema/schema.ts';
import { charts } from '../words/charts.ts';
import type { Datum, PlotFacts } from './tree.ts';
import { readableText } from './values.ts';

const scaleNames = ['x', 'y', 'fx', 'fy', 'color', 'r', 'symbol', 'opacity', 'length'] as const;

const short: Check<string> = (value, path) => readableText(text()(value, path).slice(0, 200));

const datum: Check<Datum> = (value, path) => {
  if (value === null || typeof value === 'boolean') return value;
  return typeof value === 'number' ? read(finite, value) ?? null : short(value, path);
};

const column = fields(
  { channel: short, values: list(datum, 200) }, { label: short, scale: short, extent: tuple(datum, datum) },
);

const scale = fields(
  { name: oneOf(...scaleNames), domain: list(datum, 100), continuous: trueOrFalse }, { label: short },
);

const plot = fields({
  svg: number(0, 1_000, true),
  scales: list(scale, 12),
  marks: list(fields({ name: short, count: number(0, 1e9, true), columns: list(column, 24) }), 40),
});

const plots = list(plot, 24);

/** Nothing where there is none, or where it is no such thing: then the chart is only seen. */
export function readFacts(facts: string | undefined): readonly PlotFacts[] {
  if (facts === undefined) return [];
  try {
    return read(plots, JSON.parse(facts) as unknown) ?? [];
  } catch {
    return [];
  }
}

/** A number with at most five digits that matter and a true minus sign; anything else as it is. */
export function inWords(value: Datum): string {
  if (value === null) return charts.missing;
  return typeof value === 'number' ? String(Number(value.toPrecision(5))).replaceAll('-', '−') : String(value);
}
