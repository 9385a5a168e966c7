/** A picture with the numbers behind it: what a page puts up, at build time and in the browser alike. */
import { figuresOf, type Picture } from './figure.ts';
import type { DataTable } from './mark.ts';
import { drawPicture, type Drawing } from './plot.ts';
import { dataTables } from './tables.ts';

/**
 * The picture, and below it its data behind a fold, where there is any. Each drawing says its margin and what
 * its frame shows, for whoever draws over it.
 */
export function drawFramed(picture: Picture, drawing: Drawing): HTMLElement {
  const figure = drawPicture(picture, { ...drawing, isTreated: true });
  const drawings = figure.querySelectorAll('svg.figure-drawing');
  figuresOf(picture).forEach(({ subject, margin, x, y }, at) => {
    const isPlane = subject === 'plane' || subject === 'curve';
    if (isPlane) drawings[at]?.setAttribute('data-frame', [margin, ...x, ...y].join(' '));
  });
  const tables = dataTables(picture, drawing.kinds);
  if (tables.length > 0) figure.append(dataFold(tables, drawing.document));
  return figure;
}

function dataFold(tables: readonly DataTable[], document: Document): Element {
  const fold = document.createElement('details');
  const summary = document.createElement('summary');
  summary.append('Data');
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
