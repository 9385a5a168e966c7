/** Data as the text of a module: its default export is frozen, and dates are dates that nobody can change. */
import type { Data } from './data-file.ts';

export function moduleOf(data: Data): string {
  switch (data.kind) {
    case 'text': return `export default ${JSON.stringify(data.text)};`;
    case 'json': return `${FREEZE}export default freeze(${parsed(data.value)});`;
    default: return rowsModule(data);
  }
}

const FREEZE = `const freeze = (value) => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
};
`;

/** A frozen date still takes another time: one of a table refuses. */
const DATES = `class KeptDate extends Date {}
for (const name of Object.getOwnPropertyNames(Date.prototype).filter((each) => each.startsWith('set'))) {
  Object.defineProperty(KeptDate.prototype, name, { value() {
    throw new TypeError('A date in a table cannot be changed. Make a copy: new Date(date).');
  } });
}
Object.defineProperty(KeptDate, 'name', { value: 'Date' });
`;

/** Faster for an engine to read than a literal. */
const parsed = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/** What JSON does not know stands in a list of its own: `[0]` for a moment, `["NaN"]` for a number. */
function rowsModule({ columns, rows }: Extract<Data, { kind: 'rows' }>): string {
  const plain = rows.map((row) => row.map((field) => {
    if (field instanceof Date) return [field.getTime()];
    return typeof field === 'number' && !Number.isFinite(field) ? [String(field)] : field;
  }));
  const hasDates = rows.some((row) => row.some((field) => field instanceof Date));
  return `${hasDates ? DATES : ''}const columns = Object.freeze(${JSON.stringify(columns)});
const whole = (field) => typeof field === 'string' ? Number(field) : new KeptDate(field);
const field = (value) => Array.isArray(value) ? whole(value[0]) : value;
const row = (values) => Object.freeze(Object.fromEntries(columns.map((name, at) => [name, field(values[at])])));
const rows = ${parsed(plain)}.map(row);
export default Object.freeze(Object.assign(rows, { columns }));
`;
}
