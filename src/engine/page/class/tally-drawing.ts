/** What a class has drawn over a figure: all lines, marks as a cloud, points with how many have chosen them. */
import type { RoundTally, Tally } from '../../class/tally.ts';
import type { XY } from '../../figure/figure.ts';
import { fill, formOf } from '../../words/fill.ts';
import { polls as words } from '../../words/polls.ts';
import { html, svg } from '../kit/dom.ts';
import { dotsIn, drawingIn, planeOf, toPixels, type Plane } from '../quiz/plane.ts';
import { figureCopy } from './copies.ts';

type Kind = Tally['kind'];

/** One figure a vote, beside each other; nothing where the page has no such figure. */
export function drawingsOf(root: HTMLElement, { kind, rounds }: Tally): HTMLElement[] {
  const figures = rounds.flatMap((round) => drawingOf(root, kind, round, rounds.length > 1));
  return figures.length === 0 ? [] : [html(root.ownerDocument, 'div', { class: 'tally-figures' }, ...figures)];
}

function drawingOf(root: HTMLElement, kind: Kind, round: RoundTally, isNamed: boolean): HTMLElement[] {
  const { ownerDocument: document } = root;
  const figure = figureCopy(root);
  const drawing = figure && drawingIn(figure);
  if (!figure || !drawing) return [];
  const said = describe(kind, round);
  const label = isNamed ? fill(words.voteOf, { round: round.round, said }) : said;
  const { width, height } = planeOf(drawing);
  figure.append(svg(document, 'svg', {
    'class': 'tally-layer', 'viewBox': `0 0 ${width} ${height}`, 'role': 'img', 'aria-label': label,
    'stroke-opacity': faint(round.answered), 'fill-opacity': faint(round.answered),
  }, marksOf(document, kind, round, drawing)));
  const caption = html(document, 'p', { 'class': 'tally-caption', 'aria-hidden': 'true' }, label);
  return [html(document, 'div', {}, figure, caption)];
}

/** Each is faint, so that many together are dark. */
const faint = (answered: number): number => Number(Math.max(0.12, Math.min(0.9, 6 / Math.max(1, answered))).toFixed(2));

/** Lines end at the frame; rings may lie over it. */
function marksOf(document: Document, kind: Kind, round: RoundTally, drawing: SVGSVGElement): SVGElement {
  const plane = planeOf(drawing);
  if (kind === 'marks') {
    const dots = dotsIn(drawing).map(({ at }) => at);
    return svg(document, 'g', {}, ...ringsOf(document, round, plane, dots));
  }
  const { width, height, margin } = plane;
  const size = { width: width - 2 * margin, height: height - 2 * margin };
  const box = { x: margin, y: margin, ...size, viewBox: `${margin} ${margin} ${size.width} ${size.height}` };
  if (kind === 'line') return svg(document, 'svg', box, ...linesOf(document, round, plane));
  return svg(document, 'svg', { ...box, class: 'tally-cloud' }, ...cloudOf(document, round, plane));
}

function linesOf(document: Document, { places }: RoundTally, plane: Plane): SVGElement[] {
  const lines: SVGElement[] = [];
  for (let at = 0; at + 1 < places.length; at += 2) {
    const [a, b] = [toPixels(plane, places[at]!), toPixels(plane, places[at + 1]!)];
    const far = (3 * plane.width) / (Math.hypot(b[0] - a[0], b[1] - a[1]) || 1);
    const [dx, dy] = [(b[0] - a[0]) * far, (b[1] - a[1]) * far];
    lines.push(svg(document, 'line', { x1: a[0] - dx, y1: a[1] - dy, x2: b[0] + dx, y2: b[1] + dy }));
  }
  return lines;
}

const cloudOf = (document: Document, { places }: RoundTally, plane: Plane): SVGElement[] =>
  places.map((place) => {
    const [cx, cy] = toPixels(plane, place);
    return svg(document, 'circle', { cx, cy, r: 6 });
  });

/** A ring around each point, the thicker the more have chosen it, and how many. */
function ringsOf(
  document: Document, { counts, answered }: RoundTally, plane: Plane, dots: readonly XY[],
): SVGElement[] {
  return dots.flatMap((dot, at) => {
    const count = counts[at] ?? 0;
    if (count === 0) return [];
    const [cx, cy] = toPixels(plane, dot);
    const width = 2 + (7 * count) / Math.max(1, answered);
    const ring = svg(document, 'circle', { cx, cy, 'r': 12, 'stroke-width': width, 'stroke-opacity': 0.7 });
    return [ring, svg(document, 'text', { 'x': cx + 15, 'y': cy - 9, 'fill-opacity': 1 }, String(count))];
  });
}

export function describe(kind: Kind, { places, counts }: RoundTally): string {
  const marks = kind === 'heights' ? places.length : counts.reduce((sum, one) => sum + one, 0);
  const count = kind === 'line' ? places.length / 2 : marks;
  return fill(formOf(kind === 'line' ? words.lines : words.places, count), { count });
}
