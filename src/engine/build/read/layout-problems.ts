/** Layouts that ask for more than stands on their slide. */
import { nodesNamed } from './named.ts';
import type { Problem } from './problem.ts';
import { ratioOf } from './slide-options.ts';
import type { Deck, SlideBlocks } from './slides.ts';
import { attributeOf, startOf, walk, type Block, type Element, type Node, type Root } from './tree.ts';
import { isPicture, isSeen } from './untitled.ts';

type Said = Pick<Problem, 'message' | 'hint'>;

export function layoutProblems(root: Root, deck: Deck): Problem[] {
  const ofSlides = deck.slides.flatMap((slide) => {
    const fault = faultOf(slide);
    return fault ? [{ ...startOf(slide.heading), ...fault }] : [];
  });
  const columns = nodesNamed(root, 'Columns').flatMap((element) => {
    const fault = columnsFault(element);
    return fault ? [{ ...startOf(element), ...fault }] : [];
  });
  return [...ofSlides, ...columns, ...replacing(root)];
}

/** `<Step instead>` takes the place of the cell right above it, and of nothing else. */
function replacing(root: Root): Problem[] {
  return nodesNamed(root, 'Step').flatMap((step) => {
    if (attributeOf(step, 'instead') === undefined) return [];
    const at = (root.children as readonly Node[]).indexOf(step);
    const before = root.children[at - 1];
    return before?.type === 'code' && isLive(before) ? [] : [{ ...startOf(step), ...nothingReplaced }];
  });
}

const nothingReplaced: Said = {
  message: '`<Step instead>` replaces the live cell directly above it, but there is none.',
  hint: 'Put it directly below the cell, both outside <Columns>, or remove `instead`.',
};

function faultOf({ slide: { layout, ratio }, blocks }: SlideBlocks): Said | undefined {
  const body = blocks.filter((block) => isSeen(block) && block.type !== 'heading');
  const has = (isOne: (node: Node) => boolean): boolean => blocks.some((block) => holds(block, isOne));
  if (ratio !== undefined && layout !== 'two-columns' && layout !== 'code-and-figure') return noColumns;
  if (layout === 'image' && !body.some(isPicture)) return needs.picture;
  if (layout === 'quote' && !has(({ type }) => type === 'blockquote')) return needs.quotation;
  if (layout === 'two-columns' && body.length < 2) return needs.blocks;
  if (layout !== 'code-and-figure') return undefined;
  return has(({ type }) => type === 'code') && (has(isLive) || body.some(isPicture)) ? undefined : needs.code;
}

const holds = (block: Block, isOne: (node: Node) => boolean): boolean => {
  let isThere = false;
  walk(block, (node) => {
    isThere ||= isOne(node);
  });
  return isThere;
};

const isLive = (node: Node): boolean => node.type === 'code' && /\blive\b/.test(node.meta ?? '');

const needs = {
  picture: {
    message: 'The layout `image` needs a picture.',
    hint: 'Write `![what it shows](name.png)` between blank lines, or remove `layout=image`.',
  },
  quotation: {
    message: 'The layout `quote` needs a quotation.',
    hint: 'Write `> Words`, or remove `layout=quote`.',
  },
  blocks: {
    message: 'The layout `two-columns` needs two blocks below the title.',
    hint: 'Write a blank line between them, or remove `layout=two-columns`.',
  },
  code: {
    message: 'The layout `code-and-figure` needs code and what it draws, or code and a picture.',
    hint: 'Add a cell, ` ```ts live `, or a picture below the code.',
  },
} satisfies Record<string, Said>;

const noColumns: Said = {
  message: 'Only the layouts `two-columns` and `code-and-figure` can have a ratio.',
  hint: 'Write `layout=two-columns` before it, or remove it.',
};

function columnsFault(columns: Element): Said | undefined {
  return columns.children.length === 0 ? empty : ratioFault(columns);
}

const empty: Said = { message: 'These <Columns> are empty.', hint: 'Write a block for each column, or remove them.' };

function ratioFault(columns: Element): Said | undefined {
  const written = attributeOf(columns, 'ratio');
  if (written === undefined) return undefined;
  const read = ratioOf(written);
  if ('message' in read) return read;
  const [count, parts] = [columns.children.length, read.ratio.split(':').length];
  if (count === parts) return undefined;
  return {
    message: `The ratio ${read.ratio} is for ${parts} columns, but <Columns> contains ${count} blocks.`,
    hint: 'Put a `<div>` around the blocks that share a column.',
  };
}
