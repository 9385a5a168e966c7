/** What the blocks of a slide are, as its layout asks: cells with code or with pictures, lists, words. */
import { attributeOf, isElement, walk, type Block, type Element, type Node } from './tree.ts';
import { isPicture } from './untitled.ts';

/** What a cell is on the page. */
export interface CellLook {
  /** Its code hides behind "Show code". */
  fold: boolean;
  /** Sliders stand between its code and what it shows. */
  hasPanel: boolean;
  /** The kinds of its pictures: `figure plane`. */
  shows: string;
}

export type Looks = readonly CellLook[];

export const isNamed = (node: Node | undefined, ...names: readonly string[]): node is Element =>
  node !== undefined && isElement(node) && names.includes(node.name ?? '');

export const cellIn = (node: Node | undefined, looks: Looks): CellLook | undefined =>
  (isNamed(node, 'Cell') ? looks[Number(attributeOf(node, 'at'))] : undefined);

export const isOpen = (look: CellLook | undefined): boolean => look !== undefined && !look.fold;

export const showsKind = (look: CellLook | undefined, ...kinds: readonly string[]): boolean =>
  look !== undefined && look.shows.split(' ').some((kind) => kinds.includes(kind));

/** What was made of a fence: `<Fragment set:html="<pre>…" />`. */
const htmlOf = (node: Node | undefined): string =>
  (isNamed(node, 'Fragment') ? attributeOf(node, 'set:html') ?? '' : '');

export const isCode = (node: Node | undefined): boolean => /^<(?:pre|figure data-listing)\b/.test(htmlOf(node));

/** Drawn at build: a diagram. */
export const isDrawing = (node: Node | undefined): boolean => htmlOf(node).startsWith('<figure data-diagram');

/** The kinds of all pictures inside a block, and `cell` where it holds cells. */
export function shownIn(block: Block, looks: Looks): string {
  const kinds = new Set<string>();
  walk(block, (node) => {
    const cell = cellIn(node, looks);
    if (cell) ['cell', ...cell.shows.split(' ').filter(Boolean)].forEach((kind) => kinds.add(kind));
    if (isDrawing(node) || isPicture(node)) kinds.add('figure');
  });
  return [...kinds].join(' ');
}
