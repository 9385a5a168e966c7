/** An element as data: its tree as one text, its pixels, the events it waits for, and what its plots know. */
import type { ChartElement } from './element.ts';
import { Encoder, isDrawn } from './encoder.ts';
import type { ChartNode } from './node.ts';
import { Renumbering } from './renumber.ts';
import type { ChangesText, ChartData, Tree, TreeText } from './tree.ts';
import { heardIn } from './walk.ts';

/** Whoever changes later has the ids that it had. */
const numbers = new WeakMap<ChartElement, Renumbering>();
/** Those of which a part is shown in several places: they change as a whole. */
const entwined = new WeakSet<ChartElement>();

/** @throws for a tree that is too large, or too deep, as one that contains itself is */
export function encode(root: ChartElement): ChartData {
  const ids = new Renumbering();
  numbers.set(root, ids);
  const encoder = new Encoder(root, ids);
  const tree = encoder.element(root, 0);
  if (encoder.hasUses) entwined.add(root);
  const text = JSON.stringify({ kinds: encoder.kinds(), root: tree } satisfies TreeText);
  const { pixels, facts, grips } = encoder;
  return { text, pixels, hears: heardIn(root), ...jsonOf('facts', facts), ...jsonOf('grips', grips) };
}

/** Nothing where there is nothing. */
const jsonOf = (name: 'facts' | 'grips', all: readonly unknown[]): Partial<ChartData> =>
  (all.length > 0 ? { [name]: JSON.stringify(all) } : {});

/**
 * What of an element is no longer as it was last encoded, as parts that take the place of others; nothing where all is.
 * @throws as `encode` does
 */
export function encodeChanges(root: ChartElement): ChartData | undefined {
  if (!root.changed && !root.changedBelow) return undefined;
  const encoder = new Encoder(root, numbers.get(root) ?? new Renumbering());
  const parts = entwined.has(root) ? [[[], encoder.node(root, 0)] as const] : [...changedParts(root, [], encoder)];
  const text = JSON.stringify({ kinds: encoder.kinds(), parts } satisfies ChangesText);
  return { text, pixels: encoder.pixels, hears: heardIn(root) };
}

type Part = readonly [path: readonly number[], tree: Tree];

/** A node is sent whole where it changed itself or has not as many children as before; else what changed in it is. */
function* changedParts(node: ChartNode, path: readonly number[], encoder: Encoder): Generator<Part> {
  const children = node.childNodes.filter(isDrawn);
  if (node.changed || children.length !== node.sentChildren) {
    yield [path, encoder.node(node, path.length)];
    return;
  }
  node.changedBelow = false;
  for (const [at, child] of children.entries()) {
    const isOther = child.sentAt !== at;
    child.sentAt = at;
    if (isOther) yield [[...path, at], encoder.node(child, path.length + 1)];
    else if (child.changed || child.changedBelow) yield* changedParts(child, [...path, at], encoder);
  }
}
