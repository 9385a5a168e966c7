/** A model as neurons and links: where they stand, and which parameter each stands for. */

import type { Settings } from './settings.ts';

export interface DiagramNode {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  /** Where its bias is among the values; undefined for inputs and products. */
  readonly bias: number | undefined;
}

export interface DiagramLink {
  readonly from: DiagramNode;
  readonly to: DiagramNode;
  /** Where its weight is among the values; undefined for what is only passed on. */
  readonly weight: number | undefined;
}

export interface Diagram {
  readonly nodes: readonly DiagramNode[];
  readonly links: readonly DiagramLink[];
}

export const diagramSize = { width: 640, height: 240 };

/** Columns of nodes from left to right, each column spread evenly from top to bottom. */
function columns(names: readonly (readonly string[])[], biases: (column: number, row: number) => number | undefined) {
  const { width, height } = diagramSize;
  const margin = 40;
  const across = (width - 2 * margin) / (names.length - 1);
  return names.map((column, c) => column.map((name, r): DiagramNode => ({
    x: margin + c * across,
    y: (height * (r + 0.5)) / column.length,
    name,
    bias: biases(c, r),
  })));
}

/** Every node of a column is linked to every node of the next. */
function network(settings: Settings): Diagram {
  const sizes = [2, ...settings.hidden, 1];
  const starts = sizes.slice(1).reduce<number[]>((at, size, k) => [...at, at[k]! + (sizes[k]! + 1) * size], [0]);
  const names = sizes.map((size, c) => Array.from({ length: size }, (_, r) => {
    if (c === 0) return `x${r + 1}`;
    return c === sizes.length - 1 ? 'm(x)' : '';
  }));
  const biasAt = (c: number, r: number) => c === 0 ? undefined : starts[c - 1]! + sizes[c - 1]! * sizes[c]! + r;
  const placed = columns(names, biasAt);
  const links = placed.slice(1).flatMap((column, c) => placed[c]!.flatMap((from, i) =>
    column.map((to, j) => ({ from, to, weight: starts[c]! + i * column.length + j }))));
  return { nodes: placed.flat(), links };
}

/** Two lines, multiplied. */
function product(): Diagram {
  const placed = columns([['x1', 'x2'], ['m1', 'm2'], ['m1 · m2']], (c, r) => c === 1 ? 3 * r + 2 : undefined);
  const [inputs, factors, [score]] = placed as [DiagramNode[], DiagramNode[], [DiagramNode]];
  const weighted = inputs.flatMap((from, i) => factors.map((to, j) => ({ from, to, weight: 3 * j + i })));
  const passed = factors.map((from) => ({ from, to: score, weight: undefined }));
  return { nodes: placed.flat(), links: [...weighted, ...passed] };
}

/** The diagram of the settings' model. A linear model is a network without hidden layers. */
export function diagram(settings: Settings): Diagram {
  if (settings.model === 'split') return product();
  return network(settings.model === 'linear' ? { ...settings, hidden: [] } : settings);
}

/** How wide a link of this weight is drawn: thin for almost nothing, and never a beam. */
export function linkWidth(weight: number): number {
  return Math.round((0.4 + 7 * Math.tanh(Math.abs(weight) / 4)) * 100) / 100;
}
