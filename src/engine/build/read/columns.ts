/** Columns, as styles read them: what stands on which side, and how wide it is. */
import { cellIn, isCode, isNamed, isOpen, shownIn, showsKind, type CellLook, type Looks } from './looks.ts';
import { EXAMPLE } from './examples.ts';
import { attribute, attributeOf, flowElement, type Block, type Element, type Node } from './tree.ts';
import { isPicture, isSeen } from './untitled.ts';

export type ColumnsLayout =
  /** Code takes what it needs, the picture all the rest. */
  | 'code-and-picture' | 'picture-and-code'
  /** Long code beside a short list. */
  | 'code-and-list'
  /** A list above the code of a cell, and on the right what it shows. */
  | 'list-and-cell'
  | 'equal';

/** Wrappers of a slide say what they hold: `shows="cell figure plane"`. */
export function withShows(block: Block, looks: Looks): Block {
  if (!isNamed(block, 'Columns', 'SlideOnly', 'Step', 'div')) return block;
  const children = (block.children as readonly Node[] as readonly Block[])
    .map((child) => withShows(unwrapped(child), looks));
  const isSeenCode = (child: Block): boolean => isOpen(cellIn(child, looks)) || isCode(child);
  const isCodeSeen = block.name === 'Columns' && children.some(isSeenCode);
  const shows = [shownIn(block, looks), ...(isCodeSeen ? ['code'] : [])].filter(Boolean).join(' ');
  const name = block.name === 'div' ? 'data-shows' : 'shows';
  const added = shows === '' ? [] : [attribute(name, shows)];
  const layout = block.name === 'Columns' ? [attribute('layout', columnsLayout(children, looks))] : [];
  return { ...block, attributes: [...block.attributes, ...added, ...layout], children } as Block;
}

/** One block that is an example is a column by itself. */
function unwrapped(block: Block): Block {
  const isExample = isNamed(block, 'div') && attributeOf(block, EXAMPLE) !== undefined;
  return isExample && block.children.length === 1 ? block.children[0] as Node as Block : block;
}

function columnsLayout(children: readonly Block[], looks: Looks): ColumnsLayout {
  const [first, last] = [children[0], children.at(-1)];
  const [left, right] = [cellIn(first, looks), cellIn(last, looks)];
  const inside = (block: Block | undefined) => (isNamed(block, 'div') ? cellsOf(block, looks) : []);
  const isDrawn = isOpen(right) && showsKind(right, 'figure');
  if (first?.type === 'list' && children.length === 2 && isDrawn) return 'list-and-cell';
  if (isOpen(left) && last?.type === 'list') return 'code-and-list';
  if (isCode(first) && last && (isPicture(last) || right?.fold)) return 'code-and-picture';
  if (right?.fold && (isOpen(left) || inside(first).some(isOpen))) return 'code-and-picture';
  if (isOpen(left) && inside(last).length > 0) return 'code-and-picture';
  return left?.fold && inside(last).length > 0 ? 'picture-and-code' : 'equal';
}

const cellsOf = (block: Element, looks: Looks): CellLook[] =>
  (block.children as readonly Node[]).flatMap((child) => cellIn(child, looks) ?? []);

/** The blocks of a slide whose author asks for columns: what stands last is on the right, all else on the left. */
export function inColumns(blocks: readonly Block[], ratio?: string): Block[] {
  const title = blocks.find(({ type }) => type === 'heading');
  const isInColumns = (block: Block): boolean => isSeen(block) && block !== title;
  const body = blocks.filter(isInColumns);
  const split = splitOf(body);
  if (!split) return [...blocks];
  const sides = [body.slice(0, split), body.slice(split)].map(oneBlock);
  const columns = flowElement('Columns', ratio === undefined ? {} : { ratio }, sides) as Block;
  return blocks.flatMap((block) => (block === body[0] ? [columns] : isInColumns(block) ? [] : [block]));
}

const oneBlock = (side: readonly Block[]): Block =>
  (side.length === 1 ? side[0]! : flowElement('div', {}, side) as Block);

/** Two headings begin a column each. */
function splitOf(body: readonly Block[]): number | undefined {
  const heads = body.flatMap(({ type }, at) => (type === 'heading' ? [at] : []));
  if (heads.length === 2 && heads[0] === 0) return heads[1];
  return body.length < 2 ? undefined : body.length - 1;
}

/** Code on the left, what it draws, or a picture, on the right, and the words above both. */
export function codeAndFigure(blocks: readonly Block[], ratio?: string): Block[] {
  const code = blocks.find(isCode);
  const picture = blocks.find((block) => isPicture(block) || isNamed(block, 'Cell'));
  if (!code || !picture) return [...blocks];
  const columns = flowElement('Columns', ratio === undefined ? {} : { ratio }, [code, picture]) as Block;
  return blocks.flatMap((block) => (block === code ? [columns] : block === picture ? [] : [block]));
}

/** The style rules of the ratios in a lecture: an attribute cannot hold a width. */
export const ratioStyles = (ratios: readonly string[]): string =>
  [...new Set(ratios)].map((ratio) =>
    `[data-ratio='${ratio}']{--columns:${ratio.split(/[:/]/).map((part) => `minmax(0,${part}fr)`).join(' ')}}`).join('');
