/** What a slide does not show, or not large enough, in the words of its author: what is wrong, and how to fix it. */
import type { SmallFigure } from './figure-size.ts';
import type { Overflow } from './overflow.ts';
import type { SmallText } from './text-size.ts';

/** In pixels of the canvas of 1280×720: smaller text cannot be read from the last row, a smaller figure is a stamp. */
export const least = { text: 20, figure: 120 } as const;

export interface Measured {
  overflows: readonly Overflow[];
  texts: readonly SmallText[];
  figures: readonly SmallFigure[];
}

/** One sentence for each kind of fault, with its mend. */
export function faultsIn({ overflows, texts, figures }: Measured): string[] {
  const isWide = overflows.every(({ side }) => side === 'left' || side === 'right');
  return [
    ...overflows.length === 0 ? [] : [`overflows by ${overflows.map(sayOverflow).join(', ')}. ${isWide ? breakIt : shorten}`],
    ...texts.length === 0 ? [] : [`has text under ${least.text} px: ${texts.map(sayText).join(', ')}. ${enlarge}`],
    ...figures.length === 0 ? [] : [`has figures under ${least.figure} px: ${figures.map(sayFigure).join(', ')}. ${makeRoom}`],
  ];
}

const shorten = 'Fix: Shorten it, move a part into <ArticleOnly> or <Notes>, or begin another slide with `---`.';
const breakIt = 'Fix: Break the long line, give it a wider column, or leave out a column of the table.';
const enlarge = 'Fix: Put less on the slide, so that the text can be larger.';
const makeRoom = 'Fix: Give the figure a wider column, or put fewer figures into one row.';

const sides: Readonly<Record<Overflow['side'], string>> = {
  above: 'at the top', below: 'at the bottom', left: 'on the left', right: 'on the right',
};

const sayOverflow = ({ side, pixels, element }: Overflow): string => `${pixels} px ${sides[side]} (${element})`;
const sayText = ({ pixels, text }: SmallText): string => `${pixels} px ("${text}")`;
const sayFigure = ({ pixels, title }: SmallFigure): string => `${pixels} px ("${title}")`;
