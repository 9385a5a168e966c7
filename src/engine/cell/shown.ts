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
  const drawn = attempt(() => charts?.drawn(value, shapeOf));
  if (drawn) return drawn.shown;
  const shape = attempt(() => shapeOf(value));
  if (shape === 'picture') return { kind: 'figure', picture: value };
  if (shape === 'tree') return { kind: 'tree', text: treeText(value) };
  return attempt(() => tableOf(value)) ?? { kind: 'value', text: inspect(value) };
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
