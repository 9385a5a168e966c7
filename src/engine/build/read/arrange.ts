/** The blocks of a slide in the shape of its layout. */
import { codeAndFigure, inColumns, withShows } from './columns.ts';
import { layoutOf, type Layout } from './layout.ts';
import type { Looks } from './looks.ts';
import type { Slide } from './slides.ts';
import type { Block, NodeOf } from './tree.ts';

export function arranged(slide: Slide, blocks: readonly Block[], looks: Looks): { layout: Layout; blocks: Block[] } {
  const layout = layoutOf(slide, blocks, looks);
  const titled = slide.untitled ? withName(slide, blocks) : [...blocks];
  return { layout, blocks: shaped(layout, titled, slide.ratio).map((block) => withShows(block, looks)) };
}

function shaped(layout: Layout, blocks: Block[], ratio: string | undefined): Block[] {
  switch (layout) {
    case 'two-columns':
      return inColumns(blocks, ratio);
    case 'code-and-figure':
      return codeAndFigure(blocks, ratio);
    default:
      return blocks;
  }
}

/** A slide that shows no title is named by a heading that is heard and not seen. */
function withName({ id, title, level }: Slide, blocks: readonly Block[]): Block[] {
  const heading: NodeOf<'heading'> = {
    type: 'heading', depth: level, children: [{ type: 'text', value: title }],
    data: { hProperties: { id: `${id}-title`, 'data-unseen': '' } } as NodeOf<'heading'>['data'] & object,
  };
  const empty = blocks.find(({ type }) => type === 'heading');
  return [heading, ...blocks.filter((block) => block !== empty)];
}
