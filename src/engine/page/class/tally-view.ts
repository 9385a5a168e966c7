/** How a class has answered, as a picture: bars, lines over the figure, marks as a cloud, lists of texts. */
import type { RoundTally, Tally } from '../../class/tally.ts';
import type { XY } from '../../figure/figure.ts';
import { fill, formOf } from '../../words/fill.ts';
import { polls as words } from '../../words/polls.ts';
import { html, svg } from '../kit/dom.ts';
import { dotsIn, drawingIn, planeOf, toPixels, type Plane } from '../quiz/plane.ts';
import { optionsOf } from './asked.ts';
import { barsOf, type Bar } from './bars.ts';
import { binned } from './bins.ts';
import { figureCopy, labelCopy } from './copies.ts';

/** @param root the question on this page */
export function tallyView(root: HTMLElement, tally: Tally): HTMLElement {
  const { ownerDocument: document } = root;
  const view = html(document, 'div', { class: 'tally', role: 'group', 'aria-label': words.tally });
  if (tally.rounds.every(({ answered }) => answered === 0)) view.append(html(document, 'p', {}, words.noneYet));
  view.append(...pictureOf(root, tally));
  return view;
}

function pictureOf(root: HTMLElement, tally: Tally): Node[] {
  const { ownerDocument: document } = root;
  switch (tally.kind) {
    case 'options': return [barsOf(document, optionBars(root, tally), tally.rounds)];
    case 'done': return [barsOf(document, [{ label: [words.solved], counts: countsAt(tally, 0) }], tally.rounds)];
    case 'number': return [barsOf(document, numberBars(tally), tally.rounds)];
    case 'text': return tally.rounds.map((round) => textList(document, round, tally.rounds.length > 1));
    case 'line': case 'heights': case 'marks': return drawn(root, tally);
  }
}

const countsAt = ({ rounds }: Tally, at: number): number[] => rounds.map(({ counts }) => counts[at] ?? 0);

const optionBars = (root: HTMLElement, tally: Tally): Bar[] =>
  optionsOf(root).map((input) => ({ label: labelCopy(input), counts: countsAt(tally, Number(input.value)) }));

function numberBars({ rounds }: Tally): Bar[] {
  const bins = binned(rounds.map(({ numbers }) => numbers));
  return bins.map(({ from, to, counts }) =>
    ({ label: [from === to ? fill('{from}', { from }) : fill(words.between, { from, to })], counts }));
}

function textList(document: Document, { round, texts }: RoundTally, isNamed: boolean): HTMLElement {
  const items = texts.map(([text, count]) => html(document, 'li', {}, text, html(document, 'b', {}, ` × ${count}`)));
  const list = html(document, 'ul', { class: 'tally-texts' }, ...items);
  return html(document, 'div', {}, ...(isNamed ? [html(document, 'p', {}, fill(words.vote, { round }))] : []), list);
}

/** All lines over the figure, or all marks: each is faint, so that many together are dark. */
function drawn(root: HTMLElement, tally: Tally): Node[] {
  const { ownerDocument: document } = root;
  const figure = figureCopy(root);
  const drawing = figure && drawingIn(figure);
  if (!figure || !drawing) return [];
  const plane = planeOf(drawing);
  const dots = dotsIn(drawing).map(({ at }) => at);
  const { width, height, margin } = plane;
  const size = { width: width - 2 * margin, height: height - 2 * margin };
  const box = { x: margin, y: margin, ...size, viewBox: `${margin} ${margin} ${size.width} ${size.height}` };
  const layers = tally.rounds.map((round, at) => {
    const isBefore = at < tally.rounds.length - 1;
    const marks = tally.kind === 'line'
      ? linesOf(document, round, plane)
      : tally.kind === 'heights' ? cloudOf(document, round, plane) : ringsOf(document, round, plane, dots);
    const look = { 'data-before': isBefore ? '' : undefined, 'stroke-opacity': faint(round.answered) };
    return svg(document, 'g', look, ...marks);
  });
  const layer = tally.kind === 'marks' ? layers : [svg(document, 'svg', box, ...layers)];
  figure.append(svg(document, 'svg', {
    'class': 'tally-layer', 'viewBox': `0 0 ${width} ${height}`, 'role': 'img', 'aria-label': describe(tally),
  }, ...layer));
  return tally.rounds.length > 1 ? [figure, legend(document, tally.rounds)] : [figure];
}

/** Many lines together must stay apart from none. */
const faint = (answered: number): number => Number(Math.max(0.12, Math.min(0.9, 6 / Math.max(1, answered))).toFixed(2));

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
    return svg(document, 'circle', { cx, cy, r: 5 });
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
    return [ring, svg(document, 'text', { x: cx + 15, y: cy - 9 }, String(count))];
  });
}

const legend = (document: Document, rounds: readonly RoundTally[]): HTMLElement =>
  html(document, 'p', { class: 'tally-legend' }, ...rounds.map(({ round }, at) =>
    html(document, 'span', { 'data-before': at < rounds.length - 1 ? '' : undefined }, fill(words.vote, { round }))));

function describe({ kind, rounds }: Tally): string {
  const { places, counts } = rounds.at(-1)!;
  const marks = kind === 'heights' ? places.length : counts.reduce((sum, one) => sum + one, 0);
  const count = kind === 'line' ? places.length / 2 : marks;
  return fill(formOf(kind === 'line' ? words.lines : words.places, count), { count });
}
