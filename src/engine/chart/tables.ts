/** The numbers behind a chart, as tables to be read in its place: one for each mark, a column for each channel. */
import { charts } from '../words/charts.ts';
import { fill } from '../words/fill.ts';
import { inWords } from './read-facts.ts';
import type { ColumnFacts, MarkFacts, PlotFacts } from './tree.ts';

export interface ChartTable {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

const mostTables = 12;

/** Marks that only repeat the columns of one before them are left out. */
export function chartTables(facts: readonly PlotFacts[]): readonly ChartTable[] {
  const seen = new Set<string>();
  const tables = facts.flatMap(({ marks }) => marks.flatMap((mark) => tableOf(mark)));
  return tables.filter(({ columns, rows }) => {
    const key = JSON.stringify([columns, rows]);
    return seen.has(key) ? false : seen.add(key);
  }).slice(0, mostTables);
}

function tableOf(mark: MarkFacts): ChartTable[] {
  const columns = withoutTwins(mark.columns.filter(({ values }) => values.length > 0));
  const shown = Math.max(0, ...columns.map(({ values }) => values.length));
  if (shown === 0) return [];
  const { name, count } = mark;
  return [{
    caption: fill(count > shown ? charts.first : charts.table, { mark: name, shown, count }),
    columns: columns.map((column) => headOf(column, columns)),
    rows: Array.from({ length: shown }, (_, at) => columns.map(({ values }) => inWords(values[at] ?? null))),
  }];
}

/** Of columns with the same values under the same name, one is enough: `fill` and `stroke` often are. */
function withoutTwins(columns: readonly ColumnFacts[]): readonly ColumnFacts[] {
  const keys = columns.map(({ label, channel, scale, values }) => JSON.stringify([label ?? scale ?? channel, values]));
  return columns.filter((_, at) => keys.indexOf(keys[at]!) === at);
}

/** A bar goes from `x1` to `x2`. */
function headOf({ channel, label, scale }: ColumnFacts, all: readonly ColumnFacts[]): string {
  const name = label ?? nameOf(channel, scale);
  const [, axis, end] = /^([xy])([12])$/.exec(channel) ?? [];
  const isPair = all.some((one) => one.channel === `${axis}${end === '1' ? 2 : 1}`);
  if (axis === undefined || !isPair) return name;
  return fill(end === '1' ? charts.columns.from : charts.columns.to, { label: name });
}

/** Without a label: `x`, and what the scale is for elsewhere. */
function nameOf(channel: string, scale: string | undefined): string {
  const names: Readonly<Record<string, string>> = charts.scales;
  return /^[xy]/.test(channel) ? channel.replace(/\d$/, '') : names[scale ?? ''] ?? channel;
}
