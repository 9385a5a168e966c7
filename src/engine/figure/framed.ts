/** A picture with the numbers behind it: what a page puts up, at build time and in the browser alike. */
import { figures } from '../words/figures.ts';
import { figuresOf, type Figure, type Picture } from './figure.ts';
import type { DataTable } from './mark.ts';
import { drawPicture, type Drawing } from './plot.ts';
import { dataTables } from './tables.ts';

/**
 * The picture, and below it its data behind a fold, where there is any. Each drawing says its margin, what
 * its frame shows, and where its points are, for whoever draws over it.
 */
export function drawFramed(picture: Picture, drawing: Drawing): HTMLElement {
  const figure = drawPicture(picture, { ...drawing, isTreated: true });
  const drawings = figure.querySelectorAll('svg.figure-drawing');
  figuresOf(picture).forEach((figure, at) => {
    const { subject, margin, x, y } = figure;
    if (subject !== 'plane' && subject !== 'curve') return;
    drawings[at]?.setAttribute('data-frame', [margin, ...x, ...y].join(' '));
    const points = pointsOf(figure);
    if (points !== '') drawings[at]?.setAttribute('data-points', points);
  });
  const tables = dataTables(picture, drawing.kinds);
  if (tables.length > 0) figure.append(dataFold(tables, drawing.document));
  return figure;
}

/** The points that a reader may drag, by their kind: `circle 0.5 1.5 2 1,cross 0 1`. */
function pointsOf({ handles }: Figure): string {
  const points = handles.filter(({ role }) => role === 'point' || role === 'mark');
  const kinds = Map.groupBy(points, ({ id }) => id.replace(/-\d+$/, ''));
  return [...kinds].map(([kind, of]) => [kind, ...of.flatMap(({ at }) => at.map(brief))].join(' ')).join();
}

/** More digits than anybody sees. */
const brief = (value: number): number => Number(value.toPrecision(4));

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
