import type { Shown } from './cell.ts';
import { inspect } from './inspect.ts';
import { limits } from './limits.ts';
import { plainNumbers } from './plain-number.ts';
import { tableOf } from './table.ts';

/** How a value is shown: drawn, as the tree that its `toString` prints, or as a console would print it. */
export type Shape = 'picture' | 'tree' | 'plain';

export type ShapeOf = (value: unknown) => Shape;

/** What a bare expression shows; nothing for `undefined`, which is what a call for its effect gives. */
export function shownValue(value: unknown, shapeOf: ShapeOf): Shown | undefined {
  if (value === undefined) return undefined;
  const shape = attempt(() => shapeOf(value));
  if (shape === 'picture') return { kind: 'figure', picture: value };
  if (shape === 'tree') return { kind: 'tree', text: treeText(value) };
  return attempt(() => tableOf(value)) ?? { kind: 'value', text: inspect(value) };
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
