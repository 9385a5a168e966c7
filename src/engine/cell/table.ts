import type { Shown } from './cell.ts';

type Table = Extract<Shown, { kind: 'table' }>;
type Value = string | number;

const mostRows = 12;
const mostColumns = 12;

/**
 * A dataset as a table: a list of points (`[x1, x2]`), a list of flat records, or points with their labels.
 * Anything else is no table.
 */
export function tableOf(value: unknown): Table | undefined {
  if (Array.isArray(value)) return pointTable(value) ?? recordTable(value);
  if (typeof value !== 'object' || value === null) return undefined;
  const { points, labels } = value as { points?: unknown; labels?: unknown };
  return Array.isArray(points) && Array.isArray(labels) ? labelledTable(points, labels) : undefined;
}

function pointTable(list: readonly unknown[]): Table | undefined {
  const [first] = list;
  if (list.length < 2 || !isPoint(first) || first.length < 2 || first.length > mostColumns) return undefined;
  const rows = list.slice(0, mostRows);
  if (!rows.every((row) => isPoint(row) && row.length === first.length)) return undefined;
  return table(first.map((_, at) => `x${at + 1}`), rows as Value[][], list.length);
}

function labelledTable(points: readonly unknown[], labels: readonly unknown[]): Table | undefined {
  const inner = points.length === labels.length ? pointTable(points) : undefined;
  if (!inner) return undefined;
  const rows = inner.rows.map((row, at) => [...row, labels[at]]);
  if (!rows.every((row) => row.every(isValue))) return undefined;
  return table([...inner.columns, 'y'], rows as Value[][], points.length);
}

function recordTable(list: readonly unknown[]): Table | undefined {
  const rows = list.slice(0, mostRows);
  const [first] = rows;
  if (list.length < 2 || !isRecord(first)) return undefined;
  const columns = Object.keys(first);
  if (columns.length === 0 || columns.length > mostColumns) return undefined;
  const cells = rows.map((row) => (isRecord(row) ? columns.map((column) => row[column]) : []));
  const whole = cells.every((row, at) => row.length > 0 && row.every(isValue) && hasJust(rows[at], columns.length));
  return whole ? table(columns, cells as Value[][], list.length) : undefined;
}

function table(columns: readonly string[], rows: readonly Value[][], length: number): Table {
  return { kind: 'table', columns, rows, more: length - rows.length };
}

function isPoint(value: unknown): value is number[] {
  return Array.isArray(value) && value.length <= mostColumns && value.every((one) => typeof one === 'number');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function hasJust(row: unknown, count: number): boolean {
  return isRecord(row) && Object.keys(row).length === count;
}

function isValue(value: unknown): value is Value {
  return typeof value === 'number' || (typeof value === 'string' && value.length <= 200);
}
