/** What slides without a title are called, for those who hear them and for whoever looks for one. */
import { attributeOf, isElement, textOf, walk, type Block, type Node } from './tree.ts';

/** Parts of a slide that are not seen on it. */
const UNSEEN = ['Notes', 'ArticleOnly', 'Aside'];

export const isSeen = (block: Block): boolean =>
  block.type !== 'footnoteDefinition' && block.type !== 'definition' && block.type !== 'mdxFlowExpression'
  && !(isElement(block) && UNSEEN.includes(block.name ?? ''));

/** A quotation or a picture stands on a slide of its own, also without a title. */
export function needsNoTitle(blocks: readonly Block[]): boolean {
  const seen = blocks.filter(isSeen);
  return seen.length > 0 && seen.every((block) => isQuotation(block) || isPicture(block));
}

const isQuotation = (block: Block): boolean => block.type === 'blockquote' && !/^\[!\w+\]/.test(textOf(block));

/** A paragraph that holds pictures alone. */
export function isPicture(block: Node): boolean {
  if (isElement(block) && block.name === 'img') return true;
  if (block.type !== 'paragraph' && !(isElement(block) && /^(p|figure|picture)$/.test(block.name ?? ''))) return false;
  const inside = block.children as readonly Node[];
  const isOne = (node: Node): boolean =>
    node.type === 'image' || node.type === 'imageReference' || (isElement(node) && node.name === 'img');
  return inside.some(isOne) && inside.every((node) => isOne(node) || isCaption(node) || textOf(node).trim() === '');
}

const isCaption = (node: Node): boolean =>
  node.type === 'mdxTextExpression' || (isElement(node) && attributeOf(node, 'data-caption') !== undefined);

/** The alternative text of the first picture, or the first words. */
export function nameOf(blocks: readonly Block[]): string {
  const seen = blocks.filter(isSeen);
  const alts: string[] = [];
  for (const block of seen) {
    walk(block, (node) => {
      if ((node.type === 'image' || node.type === 'imageReference') && node.alt) alts.push(node.alt);
    });
  }
  const said = seen.map((block) => (block.type === 'code' ? '' : wordsOf(block))).find((text) => text !== '') ?? '';
  return shortened(said === '' ? alts[0] ?? '' : said);
}

const wordsOf = (block: Block): string => textOf(block).replace(/\s+/g, ' ').trim();

function shortened(text: string): string {
  const words = text.split(' ');
  return words.length <= MOST ? text : `${words.slice(0, MOST).join(' ').replace(/[,;:.]$/, '')} …`;
}

const MOST = 8;
