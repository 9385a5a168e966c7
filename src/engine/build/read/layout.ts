/** How a slide is laid out: as its author asks, or as what stands on it needs. Styles only read the name. */
import { cellIn, isCode, isDrawing, isNamed, isOpen, shownIn, showsKind, type Looks } from './looks.ts';
import { isMediaLine } from './media-elements.ts';
import type { NamedLayout } from './slide-options.ts';
import type { Slide } from './slides.ts';
import type { Block } from './tree.ts';
import { isPicture, isSeen } from './untitled.ts';

export type Layout =
  | NamedLayout
  /** A title or a part beside what it shows. */
  | 'cover-and-figure' | 'part' | 'part-and-figure'
  /** A picture without a title, whole. */
  | 'picture'
  /** Words on the left, a figure as high as the slide on the right. */
  | 'figure-beside'
  /** Two figures that code compares, and what is asked of them. */
  | 'comparison'
  /** A line and its knobs, above what needs the width. */
  | 'knobs-above'
  | 'sentence' | 'words' | 'code'
  /** One below the other, and the figure as large as there is room. */
  | 'stack';

type Of = Pick<Slide, 'kind' | 'untitled' | 'layout'>;

export function layoutOf({ kind, untitled, layout }: Of, blocks: readonly Block[], looks: Looks): Layout {
  if (layout) return layout;
  const seen = blocks.filter((block) => isSeen(block) && block.type !== 'heading');
  const isShown = (block: Block): boolean =>
    isNamed(block, 'Cell') || isPicture(block) || isMediaLine(block) || isDrawing(block);
  const figures = seen.filter(isShown).length;
  if (kind === 'title' && !untitled && figures < 2) return figures === 1 ? 'cover-and-figure' : 'cover';
  if (kind === 'part' && figures < 2) return figures === 1 ? 'part-and-figure' : 'part';
  if (untitled && seen.length > 0) {
    if (seen.every(({ type }) => type === 'blockquote')) return 'quote';
    if (seen.every(isPicture)) return 'picture';
  }
  return composed(seen, looks);
}

function composed(seen: readonly Block[], looks: Looks): Layout {
  const cells = seen.flatMap((block) => cellIn(block, looks) ?? []);
  const isBeside = cells.some((cell) => cell.fold && !cell.hasPanel && !isRow(cell) && showsKind(cell, 'plane', 'map'));
  if (isBeside || seen.some((block) => isNamed(block, 'Step') && hasFlag(block, 'instead'))) return 'figure-beside';
  const compares = cells.some((cell) => isOpen(cell) && !cell.hasPanel && isRow(cell));
  if (compares && seen.some((block) => isNamed(block, 'Predict'))) return 'comparison';
  if (seen.some((_, at) => hasKnobsAbove(seen.slice(at), looks))) return 'knobs-above';
  return plain(seen, looks);
}

function plain(seen: readonly Block[], looks: Looks): Layout {
  const isWork = (block: Block): boolean => isNamed(block, 'Cell', 'Columns', 'SlideOnly') || isCode(block)
    || (isNamed(block, 'Step') && shownIn(block, looks) !== '');
  if (!seen.some(isWork)) {
    const isShort = !seen.some(({ type }) => type === 'list') && seen.some(isWords);
    return isShort && !seen.some((block) => isPicture(block) || isDrawing(block)) ? 'sentence' : 'words';
  }
  // A question and an exercise have the whole slide at steps of their own.
  const isLarge = seen.some((block) => isNamed(block, 'Columns')
    || (!isNamed(block, 'Quiz', 'Exercise') && shownIn(block, looks).includes('figure')));
  return isLarge ? 'stack' : 'code';
}

/** What stands at a table or a picture is not what its slide says. */
const isWords = (block: Block): boolean => block.type === 'paragraph'
  && (block.data as { hProperties?: Record<string, unknown> } | undefined)?.hProperties?.['data-caption'] === undefined;

const isRow = (cell: Looks[number]): boolean => showsKind(cell, 'row');

const hasFlag = (block: Block, name: string): boolean =>
  isNamed(block, 'Step') && block.attributes.some((each) => each.type === 'mdxJsxAttribute' && each.name === name);

function hasKnobsAbove([first, second, third]: readonly Block[], looks: Looks): boolean {
  if (first?.type !== 'paragraph' || !isNamed(second, 'Knobs', 'Play')) return false;
  const cell = cellIn(third, looks);
  if (isNamed(second, 'Knobs') && showsKind(cell, 'chart')) return true;
  return isNamed(third, 'Columns') || showsKind(cell, 'pixels');
}
