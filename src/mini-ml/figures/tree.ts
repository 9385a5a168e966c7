/** A module as a tree: what it is made of, and the dotted names of its parameters. */

import type { Module, Named, Parameter } from '../core/index.ts';
import { FigureError, toFigure, type FigureOptions, type XY } from '../../engine/figure/figure.ts';
import type { AnyMark, Figure } from '../marks/marks.ts';

interface Tree {
  of: 'module' | 'parameter';
  word: string;
  below: readonly Tree[];
}

/** A node with its place: `x` is its middle in pixels, `level` counts from the root. */
interface Placed {
  tree: Tree;
  x: number;
  level: number;
  width: number;
  below: readonly Placed[];
}

const character = 9;
const padding = 34;
const levelHeight = 76;
const mostNodes = 200;

/**
 * The tree of modules and parameters, each parameter with its dotted name and its value.
 * @throws FigureError when `module` is not a Module, or the tree has more than 200 nodes.
 * @throws RangeError when a module contains itself.
 */
export function drawModule(module: Module<unknown>, options: FigureOptions = {}): Figure {
  const tree = treeOf(module);
  const placed = place(measure(tree), 0, 0);
  const nodes = all(placed);
  if (nodes.length > mostNodes) {
    throw new FigureError('module', `The tree has ${nodes.length} nodes; at most ${mostNodes} can be drawn.`,
      'Draw one of its modules instead.');
  }
  const levels = Math.max(...nodes.map(({ level }) => level));
  return toFigure<AnyMark>({
    subject: 'tree',
    title: `Module ${tree.word} and its parameters`,
    ...room(placed.width, levels * levelHeight),
    marks: [
      { role: 'edges', paths: nodes.flatMap((node) => node.below.map((child) => [at(node), at(child)])) },
      nodesOf('module', nodes),
      nodesOf('parameter', nodes),
    ],
    ...options,
  });
}

/** A small tree stands in the middle of a figure that is not much smaller than the others. */
function room(wide: number, high: number): Pick<Figure, 'width' | 'height' | 'margin' | 'x' | 'y'> {
  const [width, height, margin] = [Math.max(280, wide + 40), Math.max(180, high + 80), 20];
  const [spareX, spareY] = [(width - 2 * margin - wide) / 2, (height - 2 * margin - high - 30) / 2];
  return { width, height, margin, x: [-spareX, wide + spareX], y: [-high - 22 - spareY, 8 + spareY] };
}

function treeOf(module: Module<unknown>): Tree {
  if (typeof (module as Partial<Module> | undefined)?.namedModules !== 'function') {
    throw new FigureError('module', 'drawModule needs a Module.', 'Does its class extend Module?');
  }
  // Asked first, because it tells a module that contains itself.
  module.namedModules();
  return branch(module, module.constructor.name, []);
}

function branch(module: Module<unknown>, word: string, path: readonly string[]): Tree {
  const leaf = ([name, parameter]: Named<Parameter<unknown>>): Tree => ({
    of: 'parameter',
    word: `${[...path, name].join('.')} = ${short(String(parameter))}`,
    below: [],
  });
  const children = module.namedChildren().map(([name, child]) => branch(child, name, [...path, name]));
  return { of: 'module', word, below: [...module.ownParameters().map(leaf), ...children] };
}

function short(text: string): string {
  return (text.length > 12 ? `${text.slice(0, 11)}…` : text).replace(/^-/, '−');
}

/** A tree with the width that its subtrees need: each is measured once. */
interface Sized {
  tree: Tree;
  needed: number;
  width: number;
  below: readonly Sized[];
}

function measure(tree: Tree): Sized {
  const below = tree.below.map(measure);
  const needed = below.reduce((sum, { width }) => sum + width, 0);
  return { tree, needed, width: Math.max(tree.word.length * character + padding, needed), below };
}

/** A parent stands in the middle above its children. */
function place({ tree, needed, width, below: sized }: Sized, left: number, level: number): Placed {
  let start = left + (width - needed) / 2;
  const below = sized.map((child) => {
    const placed = place(child, start, level + 1);
    start += placed.width;
    return placed;
  });
  const ends = [below[0], below.at(-1)].filter((child) => child !== undefined);
  const x = ends.length === 0 ? left + width / 2 : ends.reduce((sum, child) => sum + child.x, 0) / ends.length;
  return { tree, x, level, width, below };
}

function all(node: Placed): readonly Placed[] {
  return [node, ...node.below.flatMap(all)];
}

function at({ x, level }: Placed): XY {
  return [x, 0 - level * levelHeight];
}

function nodesOf(of: 'module' | 'parameter', nodes: readonly Placed[]) {
  const chosen = nodes.filter(({ tree }) => tree.of === of);
  return { role: 'nodes', of, at: chosen.map(at), text: chosen.map(({ tree }) => tree.word) } as const;
}
