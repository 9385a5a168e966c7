/** The single figures and charts of what a cell shows, in rows and columns too. Strangers' data, not checked yet. */
import type { Shown } from '../cell/cell.ts';

/** A figure or a chart, by its looks. */
export interface Leaf {
  kind?: unknown;
  chart?: unknown;
  handles?: unknown;
}

/** Deeper than this no picture is drawn. */
const deepest = 12;

/** The same with another in the place of each leaf, in reading order. */
export function mapLeaves(one: Shown, map: (leaf: Leaf) => Leaf): Shown {
  if (one.kind === 'chart') return { ...one, chart: map(one).chart };
  return one.kind === 'figure' ? { ...one, picture: inPicture(one.picture, map, 0) } : one;
}

function inPicture(picture: unknown, map: (leaf: Leaf) => Leaf, depth: number): unknown {
  if (typeof picture !== 'object' || picture === null || depth > deepest) return picture;
  const { pictures } = picture as { pictures?: unknown };
  if (!Array.isArray(pictures)) return map(picture);
  return { ...picture, pictures: pictures.map((part) => inPicture(part, map, depth + 1)) };
}

export function leavesOf(shown: readonly Shown[]): readonly Leaf[] {
  const found: Leaf[] = [];
  for (const one of shown) {
    mapLeaves(one, (leaf) => {
      found.push(leaf);
      return leaf;
    });
  }
  return found;
}
