/** Values as JSON can hold them. */
import type { Datum } from './tree.ts';

const longestText = 200;

export function datumOf(value: unknown): Datum {
  if (value instanceof Date) return dateText(value);
  switch (typeof value) {
    case 'number': return Number.isFinite(value) ? value : null;
    case 'string': return value.slice(0, longestText);
    case 'bigint': return String(value).slice(0, longestText);
    case 'boolean': return value;
    default: return null;
  }
}

/** Without the parts of a time that say nothing: `2024-01-01`. */
const dateText = (date: Date): Datum =>
  (Number.isNaN(Number(date)) ? null : date.toISOString().replace(/(?:T00:00:00\.000|:00\.000|\.000)?Z$/, ''));
