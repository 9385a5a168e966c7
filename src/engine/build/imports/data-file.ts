/** Data files as values, or all that is wrong with one. */
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { placeAt } from '../../cell/place.ts';
import type { Problem } from '../read/problem.ts';
import { autoType, type Field } from './auto-type.ts';
import { rowsOf } from './delimited.ts';

export type Data =
  | { kind: 'rows'; columns: readonly string[]; rows: readonly (readonly Field[])[] }
  | { kind: 'json'; value: unknown }
  | { kind: 'text'; text: string };

export type DataRead = { data: Data } | { problem: Problem };

/** A reader's browser gets all of it. */
export const limits = { bytes: 2 * 2 ** 20, rows: 50_000 } as const;

export const dataEndings = ['.csv', '.tsv', '.json', '.txt'] as const;

export const isData = (file: string): boolean => dataEndings.some((ending) => file.endsWith(ending));

/** `name`: what messages call the file. */
export function readData(file: string, name: string): DataRead {
  const { size } = statSync(file);
  if (size > limits.bytes) return tooLarge(file, size);
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  switch (path.extname(file)) {
    case '.csv': return tableOf(text, ',');
    case '.tsv': return tableOf(text, '\t');
    case '.json': return jsonOf(text, name);
    default: return { data: { kind: 'text', text } };
  }
}

function tableOf(text: string, delimiter: ',' | '\t'): DataRead {
  const read = rowsOf(text, delimiter);
  if (!Array.isArray(read)) return wrong(read, 'This quote is not closed.', closeQuote);
  const [head, ...rows] = read;
  if (!head) return wrong(start, 'This file is empty.', 'Write the names of the columns in its first line.');
  const { fields: columns } = head;
  const twice = columns.find((column, at) => columns.indexOf(column) !== at);
  if (twice !== undefined) return wrong(start, `Two columns are called "${twice}".`, ownNames);
  if (rows.length > limits.rows) return tooMany(rows.length);
  const ragged = rows.find(({ fields }) => fields.length !== columns.length);
  if (ragged) return unlike(ragged.line, ragged.fields.length, columns.length);
  return { data: { kind: 'rows', columns, rows: rows.map(({ fields }) => fields.map(autoType)) } };
}

const start = { line: 1, column: 1 };
const closeQuote = 'Close it with `"`; write a quote inside it twice, `""`.';
const ownNames = 'Give each column a different name.';

function jsonOf(text: string, name: string): DataRead {
  try {
    return { data: { kind: 'json', value: JSON.parse(text) as unknown } };
  } catch (reason) {
    const said = String((reason as Error).message);
    const offset = Number(/position (\d+)/.exec(said)?.[1] ?? text.length);
    const message = `${name} is not JSON: ${said.replace(/ in JSON at position.*| \(line.*|, ".*/s, '')}.`;
    return wrong(placeAt(text, offset), message, 'Look at the commas, quotes and brackets before it.');
  }
}

const wrong = ({ line, column }: { line: number; column: number }, message: string, hint: string): DataRead =>
  ({ problem: { line, column, message, hint } });

const fields = (count: number): string => `${count} ${count === 1 ? 'field' : 'fields'}`;

const unlike = (line: number, count: number, columns: number): DataRead =>
  wrong({ line, column: 1 }, `This row has ${fields(count)}, but the first line names ${columns}.`,
    'Give each row as many fields as there are columns; put quotes around a field that contains a comma.');

const counted = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

const tooMany = (rows: number): DataRead =>
  wrong({ line: limits.rows + 2, column: 1 }, `This file has ${counted(rows)} rows; the limit is ${counted(limits.rows)}.`, smaller);

const smaller = 'Every reader downloads all of it: take a sample, or combine rows that belong together.';

/** How many lines it has is worth a look, for it is not read whole. */
function tooLarge(file: string, size: number): DataRead {
  const megabytes = (size / 2 ** 20).toFixed(1);
  const rows = /\.[ct]sv$/.test(file) ? `, some ${counted(roughly(linesPerByte(file) * size))} rows` : '';
  return wrong(start, `This file has ${megabytes} MB${rows}; the limit is ${limits.bytes / 2 ** 20} MB.`, smaller);
}

function linesPerByte(file: string): number {
  const opened = openSync(file, 'r');
  const bytes = Buffer.alloc(65_536);
  const read = readSync(opened, bytes, 0, bytes.length, 0);
  closeSync(opened);
  return bytes.subarray(0, read).filter((byte) => byte === 10).length / read;
}

function roughly(count: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 1);
  return Math.round(count / step) * step;
}
