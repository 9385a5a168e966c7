/** A picture with the numbers behind it: what a page puts up, at build time and in the browser alike. */
import { figures } from '../words/figures.ts';
import { figuresOf, type Figure, type Picture } from './figure.ts';
import { partOf } from './held.ts';
import { drawHolds, invitationTo } from './invitation.ts';
import type { DataTable } from './mark.ts';
import { drawPicture, type Drawing } from './draw.ts';
import { dataTables } from './tables.ts';

/**
 * The picture with a dot wherever it can be held, and below it what can be moved, and its data behind a fold, where
 * there is any. For whoever draws over it, each drawing says its margin, what its frame shows, where its points are.
 */
export function drawFramed(picture: Picture, drawing: Drawing): HTMLElement {
  const figure = drawPicture(picture, { ...drawing, isTreated: true });
  const drawings = figure.querySelectorAll('svg.figure-drawing');
  const { isHeld = () => true } = drawing;
  const figures = figuresOf(picture).map((one) => ({
    ...one, handles: one.handles.filter((handle) => isHeld(partOf(handle))),
  }));
  figures.forEach((figure, at) => {
    const { subject, margin, x, y } = figure;
    if (drawings[at]) addHolds(figure, drawings[at], drawing.document);
    if (subject !== 'plane' && subject !== 'curve') return;
    drawings[at]?.setAttribute('data-frame', [margin, ...x, ...y].join(' '));
    const points = pointsOf(figure);
    if (points !== '') drawings[at]?.setAttribute('data-points', points);
  });
  const isChartHeld = isHeld('marks') && hasHeldChart(picture);
  const invitation = drawing.isFixed ? undefined : invitationTo(figures, isChartHeld);
  if (invitation !== undefined) {
    const titles = [...new Set(figures.map(({ title }) => title))].join(', ');
    if (titles !== '') figure.setAttribute('aria-label', titles);
    figure.append(invite(invitation, drawing.document));
  }
  const tables = dataTables(picture, drawing.kinds);
  if (tables.length > 0) figure.append(dataFold(tables, drawing.document));
  return figure;
}

/** Whether a chart among pictures tells of places that a hand can hold: figures know no more of charts. */
function hasHeldChart(picture: Picture): boolean {
  if (picture.kind === 'chart') {
    const { grips, isStill } = Object(picture.chart) as { grips?: unknown; isStill?: unknown };
    return grips !== undefined && isStill === undefined;
  }
  return picture.kind !== 'figure' && picture.pictures.some(hasHeldChart);
}

/** Those of points lie below them: what is told apart by its colour keeps it. */
function addHolds(figure: Figure, svg: Element, document: Document): void {
  const { points, lines } = drawHolds(figure, document);
  const data = [...svg.children].find((layer) => layer.getAttribute('data-layer')?.split(' ').includes('data'));
  if (points && data) data.before(points);
  else if (points) svg.append(points);
  if (lines) svg.append(lines);
}

/** The points that a reader may drag, by their kind: `circle 0.5 1.5 2 1,cross 0 1`. */
function pointsOf({ handles }: Figure): string {
  const points = handles.filter(({ role }) => role === 'point' || role === 'mark');
  const kinds = Map.groupBy(points, ({ id }) => id.replace(/-\d+$/, ''));
  return [...kinds].map(([kind, of]) => [kind, ...of.flatMap(({ at }) => at.map(brief))].join(' ')).join();
}

/** More digits than anybody sees. */
const brief = (value: number): number => Number(value.toPrecision(4));

function invite(words: string, document: Document): Element {
  const line = document.createElement('p');
  line.setAttribute('data-invite', '');
  line.append(words);
  return line;
}

function dataFold(tables: readonly DataTable[], document: Document): Element {
  const fold = document.createElement('details');
  const summary = document.createElement('summary');
  summary.append(figures.data);
  fold.append(summary, ...tables.map((table) => drawTable(table, document)));
  return fold;
}

function drawTable({ caption, columns, rows }: DataTable, document: Document): Element {
  const row = (name: string, values: readonly string[]): Element => {
    const made = document.createElement('tr');
    made.append(...values.map((value) => element(name, value)));
    return made;
  };
  const element = (name: string, ...children: (Element | string)[]): Element => {
    const made = document.createElement(name);
    made.append(...children);
    return made;
  };
  const head = element('thead', row('th', columns));
  const body = element('tbody', ...rows.map((values) => row('td', values)));
  return element('table', element('caption', caption), head, body);
}
