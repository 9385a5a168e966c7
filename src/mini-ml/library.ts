/** What `mini-ml` means in a snippet: the library and the builders of figures. Used at build time and in the worker. */
import * as core from './core/index.ts';
import type { Picture } from '../engine/figure/figure.ts';
import * as figure from './figures/index.ts';

/** Every name that `import { … } from "mini-ml"` gives. */
export const library: Readonly<Record<string, unknown>> = Object.freeze({ ...core, ...figure });

const pictures: ReadonlySet<unknown> = new Set<Picture['kind']>(['figure', 'row', 'column']);

/** A figure, or a row or column of pictures, by its looks: whether it can be drawn is checked where it is drawn. */
export function isPicture(value: unknown): value is Picture {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  return pictures.has(value.kind) && ('marks' in value || 'pictures' in value);
}

/** A model: it prints as a tree. */
export function isModule(value: unknown): value is core.Module<unknown> {
  return value instanceof core.Module;
}
