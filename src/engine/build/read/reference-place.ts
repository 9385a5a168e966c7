/** Where the author wants the list of references: `<References />`, or a slide with such a title and nothing else. */
import { lecture as words } from '../../words/lecture.ts';
import { attributeOf, isElement, textOf, type Block, type Element, type Node } from './tree.ts';

const isPlace = (node: Node): node is Element =>
  isElement(node) && (node.name === 'References' || (attributeOf(node, 'id') === 'refs' && node.children.length === 0));

const TITLES = [
  'References', 'Bibliography', 'Literature', 'Works cited', 'Literatur', 'Literaturverzeichnis', 'Quellen',
  'Referenzen', 'Références', 'Bibliographie', 'Bibliografía', 'Referencias', 'Bibliografia', 'Referências',
  'Riferimenti', 'Literatuur',
].map((title) => title.toLowerCase());

export function placeFor(blocks: readonly Block[]): Block | undefined {
  const inside = (nodes: readonly Node[]): Node | undefined => {
    for (const node of nodes) {
      const found = isPlace(node) ? node : 'children' in node ? inside(node.children) : undefined;
      if (found) return found;
    }
    return undefined;
  };
  return (inside(blocks) as Block | undefined) ?? blocks.find((block, at) => {
    const isAlone = blocks[at + 1] === undefined || blocks[at + 1]!.type === 'thematicBreak';
    return block.type === 'heading' && isAlone && isTitle(textOf(block));
  });
}

const isTitle = (text: string): boolean =>
  [...TITLES, words.references.toLowerCase()].includes(text.trim().toLowerCase());
