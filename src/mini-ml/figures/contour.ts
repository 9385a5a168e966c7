/**
 * The rings around the part of the frame where a model's score is above 0, for a model of any kind.
 * Marching squares find them, bisection puts every corner on the true boundary, and edges are bent until they lie
 * on it too; so steps and corners come out sharp. What is smaller than a field of the grid may be missed.
 */

import type { Path, XY } from '../../engine/figure/figure.ts';
import { fields, type Grid } from './grid.ts';
import { along, bend, bisect, simplify, type Inside } from './polish.ts';
import type { Score } from './score.ts';

/** A node of the grid; those before the first and after the last lie outside the frame. */
type Node = readonly [i: number, j: number];
/** A crossing lies between an inside and an outside node. */
type Crossing = readonly [inside: Node, outside: Node];

export function contour(score: Score, grid: Grid): readonly Path[] {
  const { x, y } = grid.frame;
  const inside: Inside = ([px, py]) =>
    px >= x[0] && px <= x[1] && py >= y[0] && py <= y[1] && score(px, py) > 0;
  const tolerance = Math.max(x[1] - x[0], y[1] - y[0]) / 4000;
  const place = placeOf(grid);
  return rings(grid, (node) => inside(place(node))).map((ring) => {
    const exact = ring.map(([from, to]) => bisect(inside, place(from), place(to)));
    return simplify(bend(exact, inside, tolerance / 2), tolerance);
  });
}

/**
 * The same for a score that runs nearly straight between the nodes of the grid, of which the outermost lie on the
 * border: nothing more is asked of it.
 */
export function straightContour(grid: Grid): readonly Path[] {
  const { xs, ys, frame: { x } } = grid;
  const place = ([i, j]: Node): XY => [within(xs, i), within(ys, j)];
  const value = ([i, j]: Node) => (i in xs && j in ys ? grid.at(i, j) : undefined);
  const middle = ([i, j]: Node) => {
    const [low, high] = [[Math.floor(i), Math.floor(j)], [Math.ceil(i), Math.ceil(j)]] as const;
    return (value(low) ?? 0) + (value(high) ?? 0) > 0;
  };
  return rings(grid, middle).map((ring) => {
    const rough = ring.map(([from, to]) => {
      const [above, below] = [value(from)!, value(to)];
      return below === undefined ? place(from) : along(place(from), place(to), above / (above - below));
    });
    return simplify(rough, (x[1] - x[0]) / 2000);
  });
}

function within(places: readonly number[], index: number): number {
  return places[Math.min(places.length - 1, Math.max(0, index))]!;
}

function placeOf({ frame: { x, y } }: Grid): (node: Node) => XY {
  const along = ([from, to]: readonly [number, number], index: number) => from + ((to - from) * (index + 0.5)) / fields;
  return ([i, j]) => [along(x, i), along(y, j)];
}

/** Walks from cell to cell with the inside on the left until each ring closes. */
function rings(grid: Grid, isInside: (node: Node) => boolean): Crossing[][] {
  const next = new Map<number, Crossing>();
  const side = grid.ys.length + 2;
  const signAt = (i: number, j: number) => (i + 1) * side + j + 1;
  const keyOf = ([from, to]: Crossing) => signAt(...from) * (grid.xs.length + 2) * side + signAt(...to);
  const signs = signsOf(grid);
  const isIn = ([i, j]: Node) => signs[signAt(i, j)] === 1;
  for (let i = -1; i < grid.xs.length; i += 1) {
    for (let j = -1; j < grid.ys.length; j += 1) {
      const at = signAt(i, j);
      const count = signs[at]! + signs[at + 1]! + signs[at + side]! + signs[at + side + 1]!;
      if (count === 0 || count === 4) continue;
      const steps = cellSteps([i, j], isIn, () => isInside([i + 0.5, j + 0.5]));
      for (const [from, to] of steps) next.set(keyOf(from), to);
    }
  }
  return closeRings(next, keyOf);
}

/** 1 at every node inside, 0 at the others and around the frame: nearly all cells are passed over by these alone. */
function signsOf({ xs, ys, at }: Grid): Uint8Array {
  const side = ys.length + 2;
  const signs = new Uint8Array((xs.length + 2) * side);
  for (let i = 0; i < xs.length; i += 1) {
    for (let j = 0; j < ys.length; j += 1) signs[(i + 1) * side + j + 1] = at(i, j) > 0 ? 1 : 0;
  }
  return signs;
}

function closeRings(next: Map<number, Crossing>, keyOf: (step: Crossing) => number): Crossing[][] {
  const found: Crossing[][] = [];
  for (const start of [...next.keys()]) {
    const ring: Crossing[] = [];
    for (let key = start, to = next.get(key); to !== undefined; to = next.get(key)) {
      next.delete(key);
      ring.push(to);
      key = keyOf(to);
    }
    if (ring.length > 0) found.push(ring);
  }
  return found;
}

/** The one or two steps through a cell, each from the crossing where it is entered to the one where it is left. */
function cellSteps([i, j]: Node, isIn: (node: Node) => boolean, middleIsIn: () => boolean): [Crossing, Crossing][] {
  const around: Node[] = [[i, j], [i + 1, j], [i + 1, j + 1], [i, j + 1]];
  const marks = around.map(isIn);
  const entries: Crossing[] = [];
  const exits: Crossing[] = [];
  around.forEach((node, index) => {
    const other = (index + 1) % 4;
    if (marks[index] === marks[other]) return;
    if (marks[index]) exits.push([node, around[other]!]);
    else entries.push([around[other]!, node]);
  });
  if (exits.length < 2) return exits.map((exit, index) => [exit, entries[index]!]);
  const first = marks[0] === middleIsIn() ? 0 : 1;
  return exits.map((exit, index) => [exit, entries[(index + first) % 2]!]);
}
