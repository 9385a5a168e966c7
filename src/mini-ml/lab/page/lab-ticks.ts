/** What stands along the edges of the plane, inside them: 0, ½ and 1, and the names of the axes. */
import { svg } from '../../../engine/page/kit/dom.ts';

type Word = readonly [at: number, along: string, up: string, anchor: '' | 'across' | 'up'];

const words: readonly Word[] = [
  [0, '0', '', ''], [0.5, '½', '½', 'across'], [0.75, 'x1', 'x2', 'across'], [1, '1', '1', 'up'],
];

/** From the edge of the plane, and how high a word is, in its units. */
const [inset, height] = [6, 12];

/** `share`: where a coordinate lies, from 0 at the left or bottom to 1. With the axis alone nothing is high. */
export function ticksOf(
  document: Document, side: number, share: (at: number) => number, isAxis: boolean,
): SVGElement[] {
  const along = words.map(([at, text, , anchor]) => {
    const x = Math.min(side - inset, Math.max(inset, side * share(at)));
    return svg(document, 'text', { x, y: side - inset, class: anchor }, text);
  });
  const up = words.map(([at, , text]) => {
    const y = Math.max(inset + height, side * (1 - share(at)) + height / 2);
    return svg(document, 'text', { x: inset, y }, text);
  });
  return isAxis ? along : [...along, ...up];
}
