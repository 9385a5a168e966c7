import type { Shown } from './cell.ts';
import type { Charts } from './charts.ts';
import { inspect } from './inspect.ts';
import { limits } from './limits.ts';
import { plainNumbers } from './plain-number.ts';
import { tableOf } from './table.ts';

/** How a value is shown: drawn, as the tree that its `toString` prints, or as a console would print it. */
export type Shape = 'picture' | 'tree' | 'plain';

export type ShapeOf = (value: unknown) => Shape;

/**
 * What a bare expression shows; nothing for `undefined`, which is what a call for its effect gives. An element stays
 * what it is until its cell has ended: `encoded` makes data of it.
 */
export function shownValue(value: unknown, shapeOf: ShapeOf, charts?: Charts): Shown | undefined {
  if (value === undefined) return undefined;
  // Each line of a chart that d3 builds ends with the selection that it worked on.
  if (attempt(() => charts?.isSelection(value))) return undefined;
  if (charts?.isElement(value)) return { kind: 'chart', chart: value };
  const shape = attempt(() => shapeOf(value));
  if (shape === 'picture') return { kind: 'figure', picture: value };
  const listed = attempt(() => listedPictures(value, (one) => partOf(one, shapeOf, charts)));
  if (listed) return { kind: 'figure', picture: listed };
  if (shape === 'tree') return { kind: 'tree', text: treeText(value) };
  return attempt(() => tableOf(value)) ?? { kind: 'value', text: inspect(value) };
}

const gap = 16;

/** More pictures than this are no row. An array may also have a length that nobody can walk. */
const most = 40;
const isList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length > 0 && value.length <= most;

/** Charts and figures in a list stand in a row; where lists stand in it, each is a row below the one before. */
function listedPictures(value: unknown, part: (one: unknown) => Parts | undefined): Parts | undefined {
  if (!isList(value)) return undefined;
  const row = (list: readonly unknown[]): Parts | undefined => {
    const isRow = list.every(part);
    return isRow ? { kind: 'row', gap, between: 'nothing', pictures: list.map(part) } : undefined;
  };
  const whole = row(value);
  if (whole) return whole;
  const line = (one: unknown): Parts | undefined => part(one) ?? (isList(one) ? row(one) : undefined);
  return value.every(line) ? { kind: 'column', gap, pictures: value.map(line) } : undefined;
}

function partOf(one: unknown, shapeOf: ShapeOf, charts: Charts | undefined): Parts | undefined {
  if (charts?.isElement(one)) return { kind: 'chart', chart: one };
  return typeof one === 'object' && one !== null && shapeOf(one) === 'picture' ? one as Parts : undefined;
}

/**
 * The same with its elements as data, also those that stand in rows and columns of pictures.
 * @throws what the port does
 */
export function encoded(one: Shown, charts: Charts): Shown {
  if (one.kind === 'chart') return { kind: 'chart', chart: charts.encode(one.chart) };
  return one.kind === 'figure' ? { kind: 'figure', picture: encodedIn(one.picture, charts, 0) } : one;
}

/** The elements among what is shown, in reading order. */
export const elementsIn = (shown: readonly Shown[], charts: Charts): unknown[] =>
  shown.flatMap((one) => {
    if (one.kind === 'chart') return [one.chart];
    return one.kind === 'figure' ? elementsOf(one.picture, charts, 0) : [];
  });

function elementsOf(part: unknown, charts: Charts, depth: number): unknown[] {
  if (typeof part !== 'object' || part === null || depth > deepest) return [];
  const { kind, chart, pictures } = part as Parts;
  if (kind === 'chart' && charts.isElement(chart)) return [chart];
  return Array.isArray(pictures) ? pictures.flatMap((inner) => elementsOf(inner, charts, depth + 1)) : [];
}

interface Parts {
  kind?: unknown;
  chart?: unknown;
  pictures?: unknown;
  gap?: number;
  between?: 'nothing';
}

/** Deeper than this no picture is drawn, and one that contains itself has no end. */
const deepest = 12;

function encodedIn(part: unknown, charts: Charts, depth: number): unknown {
  if (typeof part !== 'object' || part === null || depth > deepest) return part;
  const { kind, chart, pictures } = part as Parts;
  if (kind === 'chart' && charts.isElement(chart)) return { kind, chart: charts.encode(chart) };
  if (!Array.isArray(pictures)) return part;
  return { ...part, pictures: pictures.map((inner) => encodedIn(inner, charts, depth + 1)) };
}

function treeText(value: unknown): string {
  return attempt(() => plainNumbers(String(value).slice(0, limits.text))) ?? inspect(value);
}

/** Looking at a value may run its code; what that throws is not ours. */
function attempt<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
