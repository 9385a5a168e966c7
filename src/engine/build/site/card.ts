/** A card: what a link to a lecture shows where it is shared. 1200 × 630, as a drawing. */
import type { CardFigure } from './card-figure.ts';
import type { CardFonts } from './card-fonts.ts';

export const CARD = { width: 1200, height: 630 } as const;

export interface CardSpec {
  title: string;
  /** The name of the course. */
  course: string;
  /** Who teaches it. */
  by: string;
  colours: Readonly<Record<'paper' | 'ink' | 'accent', string>>;
  /** From which side it is read. */
  direction: 'ltr' | 'rtl';
  figure?: CardFigure | undefined;
  /** Plain rules for the figure. */
  styles: string;
}

const EDGE = 70;
/** Room for a figure beside the words. */
const BOX = { width: 500, height: 470 };

export function drawCard(spec: CardSpec, fonts: CardFonts): string {
  const { title, course, by, colours, direction, figure, styles } = spec;
  const wide = CARD.width - 2 * EDGE - (figure ? BOX.width + 50 : 0);
  const { size, lines } = fitted(title, wide, fonts);
  const isRight = direction === 'rtl';
  const x = isRight ? CARD.width - EDGE : EDGE;
  const text = (y: number, words: string, attributes: string): string =>
    `<text x="${x}" y="${y}" ${attributes}>${escaped(words)}</text>`;
  const middle = CARD.height / 2 - ((lines.length - 1) * size * 1.18) / 2 + size * 0.35;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" color="${colours.ink}">`,
    `<style>${escaped([styles, ...ownRules(fonts)].join('\n'))}</style>`,
    `<rect width="100%" height="100%" fill="${colours.paper}"/>`,
    `<rect x="${isRight ? CARD.width - 18 : 0}" width="18" height="100%" fill="${colours.accent}"/>`,
    `<g class="card-words" direction="${direction}" fill="${colours.ink}">`,
    text(EDGE + 30, course, `class="bold" font-size="30" fill="${colours.accent}"`),
    ...lines.map((line, at) => text(middle + at * size * 1.18, line, `class="bold" font-size="${size}"`)),
    text(CARD.height - EDGE, by, 'font-size="28" fill-opacity="0.75"'),
    '</g>',
    figure ? placed(figure, isRight) : '',
    '</svg>',
  ].join('\n');
}

/** What invites to drag is no part of a picture. */
const ownRules = ({ text, bold }: CardFonts): string[] => [
  `[data-drawn] svg{font-family:${text}}`, '[data-chart] svg{font-size:15px}', '.holds{display:none}',
  `.card-words text{font-family:${text}}`, `.card-words .bold{font-family:${bold}}`,
];

/** The largest size at which the title has its place, in at most five lines. */
function fitted(title: string, wide: number, fonts: CardFonts): { size: number; lines: string[] } {
  for (const size of [76, 64, 54, 46, 40]) {
    const lines = broken(title, wide / size, fonts);
    if (lines.length <= 4 && lines.every((line) => fonts.widthOf(line) * size <= wide)) return { size, lines };
  }
  const lines = broken(title, wide / 40, fonts);
  return { size: 40, lines: lines.length > 6 ? [...lines.slice(0, 5), `${lines[5]!} …`] : lines };
}

function broken(title: string, wide: number, { widthOf }: CardFonts): string[] {
  const lines: string[] = [];
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(title)) {
    const line = (lines.at(-1) ?? '') + segment;
    // A sign stays with the word before it.
    const isSign = /^[\p{P}\s]+$/u.test(segment);
    if (lines.length === 0 || isSign || widthOf(line) <= wide) lines[Math.max(0, lines.length - 1)] = line;
    else lines.push(segment);
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** The figure as large as its box, in the middle of it. */
function placed({ svg, width, height, isChart }: CardFigure, isRight: boolean): string {
  const scale = Math.min(BOX.width / width, BOX.height / height);
  const left = (isRight ? EDGE : CARD.width - EDGE - BOX.width) + (BOX.width - width * scale) / 2;
  const top = (CARD.height - height * scale) / 2;
  const size = `x="${left}" y="${top}" width="${width * scale}" height="${height * scale}" overflow="visible"`;
  const sized = svg.replace(/^<svg\b[^>]*>/, (tag) =>
    tag.replace(/\s(?:width|height|x|y|style)="[^"]*"/g, '').replace('<svg', `<svg ${size}`));
  return `<g ${isChart ? 'data-chart="" ' : ''}data-drawn="">${sized}</g>`;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
