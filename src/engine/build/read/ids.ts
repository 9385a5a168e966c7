/** Every id of a lecture is an address: no two things may share one. */
import type { CellNode } from './cells.ts';
import type { Position, Problem } from './problem.ts';
import type { Deck } from './slides.ts';
import { readOptions } from './slide-options.ts';
import { attributeOf, isElement, startOf, walk, type Node, type NodeOf, type Root } from './tree.ts';

export function findDuplicates(root: Root, deck: Deck, cells: readonly CellNode[]): Problem[] {
  const named: { id: string; what: string; place: Position }[] = [
    ...deck.slides.map(({ slide, heading }) => ({ id: slide.id, what: 'slide', place: startOf(heading) })),
    ...cells.map(({ cell, node }) => ({ id: cell.id, what: 'cell', place: startOf(node) })),
  ];
  walk(root, (node) => {
    const id = isElement(node) ? attributeOf(node, 'id') : isInside(node, deck) ? readOptions(node).id : undefined;
    if (id) named.push({ id, what: 'element', place: startOf(node) });
  });
  named.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  const first = new Map<string, (typeof named)[number]>();
  const problems: Problem[] = [];
  for (const each of named) {
    const other = first.get(each.id);
    if (!other) first.set(each.id, each);
    else problems.push(clash(each, other));
  }
  return problems;
}

/** A heading below the title of its slide. */
const isInside = (node: Node, { slides }: Deck): node is NodeOf<'heading'> =>
  node.type === 'heading' && !slides.some(({ heading }) => heading === node);

const clash = (
  { id, what, place }: { id: string; what: string; place: Position },
  other: { what: string; place: Position },
): Problem => ({
  ...place,
  message: `The id \`${id}\` of this ${what} is already used by the ${other.what} on line ${other.place.line}.`,
  hint: 'Give one of them another id.',
});
