import type { Shown } from './cell.ts';
import { inspect } from './inspect.ts';
import { limits } from './limits.ts';
import { plainNumbers } from './plain-number.ts';
import { tableOf } from './table.ts';

/** How the kernel tells the values of the library apart, without knowing the library. */
export interface Kinds {
  isPicture: (value: unknown) => boolean;
  isModule: (value: unknown) => boolean;
}

/** What a bare expression shows; nothing for `undefined`, which is what a call for its effect gives. */
export function shownValue(value: unknown, { isPicture, isModule }: Kinds): Shown | undefined {
  if (value === undefined) return undefined;
  if (says(isPicture, value)) return { kind: 'figure', picture: value };
  if (says(isModule, value)) return { kind: 'tree', text: treeText(value) };
  return attempt(() => tableOf(value)) ?? { kind: 'value', text: inspect(value) };
}

function says(is: (value: unknown) => boolean, value: unknown): boolean {
  return attempt(() => is(value)) ?? false;
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
