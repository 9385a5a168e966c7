/** What TypeScript is told of a data file: a declaration beside it, `penguins.d.csv.ts`. */
import path from 'node:path';
import type { Field } from './auto-type.ts';
import type { Data } from './data-file.ts';

/** Where TypeScript looks for the declaration of a file that is no code. */
export const declarationFile = (file: string): string => {
  const ending = path.extname(file);
  return `${file.slice(0, -ending.length)}.d${ending}.ts`;
};

export function declarationOf(data: Data): string {
  switch (data.kind) {
    case 'text': return 'declare const text: string;\nexport default text;\n';
    case 'json': return `declare const data: ${typeOf([data.value])};\nexport default data;\n`;
    default: return rowsDeclaration(data);
  }
}

function rowsDeclaration({ columns, rows }: Extract<Data, { kind: 'rows' }>): string {
  const fields = columns.map((name, at) => `  readonly ${JSON.stringify(name)}: ${unionOf(rows.map((row) => kindOf(row[at] ?? null)))};`);
  return `export interface Row {\n${fields.join('\n')}\n}
declare const rows: readonly Row[] & { readonly columns: readonly string[] };
export default rows;
`;
}

const kindOf = (field: Field): string =>
  (field === null ? 'null' : field instanceof Date ? 'Date' : typeof field);

/** `null` last, as one writes it. A column without a value may be anything that a field can be. */
function unionOf(kinds: readonly string[]): string {
  const all = [...new Set(kinds)].sort((a, b) => Number(a === 'null') - Number(b === 'null'));
  return all.length === 0 ? 'string | number | boolean | Date | null' : all.join(' | ');
}

/** The type of all of these, which stand at one place. Objects are one object, with `?` for what some do not have. */
function typeOf(values: readonly unknown[], name = ''): string {
  const objects = values.filter((value) => isObject(value));
  const lists = values.filter((value) => Array.isArray(value));
  const others = values.filter((value) => !isObject(value) && !Array.isArray(value));
  const kinds = [...new Set(others.map((value) => simple(value, name)))];
  if (lists.length > 0) kinds.unshift(`(${typeOf(lists.flat() as unknown[], name)})[]`);
  if (objects.some(isMap)) return 'any';
  if (objects.length > 0) kinds.unshift(objectType(objects));
  return kinds.length === 0 ? 'never' : kinds.join(' | ');
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What belongs to each kind of map. */
const ofMaps: Readonly<Record<string, string>> = {
  Topology: 'arcs', FeatureCollection: 'features', Feature: 'geometry', GeometryCollection: 'geometries',
  Point: 'coordinates', MultiPoint: 'coordinates', LineString: 'coordinates', MultiLineString: 'coordinates',
  Polygon: 'coordinates', MultiPolygon: 'coordinates',
};

/** GeoJSON and TopoJSON: libraries have types for them, with pairs and unions that no look at the values can tell. */
const isMap = (one: Readonly<Record<string, unknown>>): boolean =>
  typeof one['type'] === 'string' && Object.hasOwn(one, ofMaps[one['type']] ?? '');

/** Maps and others tell their kinds by a text. */
function simple(value: unknown, name: string): string {
  if (name === 'type' && typeof value === 'string') return JSON.stringify(value);
  return value === null ? 'null' : typeof value;
}

/** More keys than this are a dictionary. */
const mostKeys = 60;

function objectType(objects: readonly Readonly<Record<string, unknown>>[]): string {
  const keys = [...new Set(objects.flatMap((one) => Object.keys(one)))];
  if (keys.length > mostKeys) return `Record<string, ${typeOf(objects.flatMap((one) => Object.values(one)))}>`;
  const fields = keys.map((key) => {
    const having = objects.filter((one) => Object.hasOwn(one, key));
    const mark = having.length < objects.length ? '?' : '';
    return `${JSON.stringify(key)}${mark}: ${typeOf(having.map((one) => one[key]), key)}`;
  });
  return `{ ${fields.join('; ')} }`;
}
