/** A model as neurons and links: where they are drawn, and which parameter each stands for. */

import { plainFeatures } from '../core/features.ts';
import type { Settings } from './settings.ts';
import { featureTitles } from './words.ts';

/** An input, a hidden neuron with an activation, one of two lines that are multiplied, or the score of the model. */
export type NeuronKind = 'input' | 'neuron' | 'factor' | 'score';

export interface DiagramNode {
  readonly x: number;
  readonly y: number;
  readonly kind: NeuronKind;
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

/** The nodes are in the order in which a flat model tells what its neurons said. */
export interface Diagram {
  readonly nodes: readonly DiagramNode[];
  readonly links: readonly DiagramLink[];
}

/** Eight neurons fit above each other. Names of inputs are written to their left, the score's to its right. */
export const diagramSize = { width: 480, height: 272, left: 68, right: 62 };

/** Half of the side of a node's map. */
export const nodeReach = 14;

/** A node before it has its place. */
type Unplaced = Omit<DiagramNode, 'x' | 'y'>;

/** Columns of nodes from left to right, each column spread evenly from top to bottom. */
function placed(columns: readonly (readonly Unplaced[])[]): DiagramNode[][] {
  const { width, height, left, right } = diagramSize;
  const across = (width - left - right) / (columns.length - 1);
  return columns.map((column, c) => column.map((node, r) => ({
    ...node,
    x: Math.round(left + c * across),
    y: Math.round((height * (r + 0.5)) / column.length),
  })));
}

/** Every node of a column is linked to every node of the next. */
function network(inputs: readonly string[], hidden: readonly number[]): Diagram {
  const sizes = [inputs.length, ...hidden, 1];
  const starts = sizes.slice(1).reduce<number[]>((at, size, k) => [...at, at[k]! + (sizes[k]! + 1) * size], [0]);
  const columns = placed(sizes.map((size, c) => Array.from({ length: size }, (_, r): Unplaced => {
    if (c === 0) return { kind: 'input', name: inputs[r]!, bias: undefined };
    const bias = starts[c - 1]! + sizes[c - 1]! * size + r;
    return c === sizes.length - 1 ? { kind: 'score', name: 'm(x)', bias } : { kind: 'neuron', name: '', bias };
  })));
  const links = columns.slice(1).flatMap((column, c) => columns[c]!.flatMap((from, i) =>
    column.map((to, j) => ({ from, to, weight: starts[c]! + i * column.length + j }))));
  return { nodes: columns.flat(), links };
}

/** Two lines, multiplied. */
function product(): Diagram {
  const [inputs, factors, [score]] = placed([
    plainFeatures.map((name) => ({ kind: 'input', name, bias: undefined })),
    [{ kind: 'factor', name: 'm1', bias: 2 }, { kind: 'factor', name: 'm2', bias: 5 }],
    [{ kind: 'score', name: 'm1 · m2', bias: undefined }],
  ]) as [DiagramNode[], DiagramNode[], [DiagramNode]];
  const weighted = inputs.flatMap((from, i) => factors.map((to, j) => ({ from, to, weight: 3 * j + i })));
  const passed = factors.map((from) => ({ from, to: score, weight: undefined }));
  return { nodes: [...inputs, ...factors, score], links: [...weighted, ...passed] };
}

/** The diagram of the settings' model. A linear model is a network without hidden layers. */
export function diagram({ model, features, hidden }: Settings): Diagram {
  if (model === 'split') return product();
  if (model === 'linear') return network(plainFeatures, []);
  return network(features.map((name) => featureTitles[name]), hidden);
}

/** A link ends at the edges of the maps, so that it covers none. */
export function linkPath({ from, to }: DiagramLink): string {
  return `M${from.x + nodeReach},${from.y}L${to.x - nodeReach},${to.y}`;
}

/** Where the name of a node is written: an input's to the left, the score's to the right, any other above. */
export function namePlace({ x, y, kind }: DiagramNode): { x: number; y: number; class: string } {
  if (kind === 'input') return { x: x - nodeReach - 6, y: y + 5, class: 'lab-name before' };
  if (kind === 'score') return { x: x + nodeReach + 6, y: y + 5, class: 'lab-name after' };
  return { x, y: y - nodeReach - 6, class: 'lab-name' };
}

/** How wide a link of this weight is drawn: thin for almost nothing, and never a beam. */
export function linkWidth(weight: number): number {
  return Math.round((0.4 + 7 * Math.tanh(Math.abs(weight) / 4)) * 100) / 100;
}
