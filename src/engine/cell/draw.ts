/** What a cell shows, as elements of whatever document: the same at build time and in the browser. */
import { fill } from '../words/fill.ts';
import { output } from '../words/output.ts';
import type { Shown } from './cell.ts';
import { plainNumber } from './plain-number.ts';

export interface ShownDrawing {
  document: Document;
  /** Ids within what is shown begin with it. */
  id: string;
  /** Draws a picture; a cell knows nothing of figures. */
  drawPicture(picture: unknown, id: string): Element;
  drawChart(chart: unknown, id: string): Element;
}

export function drawShown(shown: readonly Shown[], drawing: ShownDrawing): Element[] {
  const drawn = shown.map((one, index) => {
    if (one.kind === 'figure') return drawing.drawPicture(one.picture, `${drawing.id}-${index}`);
    if (one.kind === 'chart') return drawing.drawChart(one.chart, `${drawing.id}-${index}`);
    return one.kind === 'table' ? table(one, drawing.document) : text(one, drawing.document);
  });
  return inBoxes(drawn, drawing.document);
}

/** More lines than this scroll. */
const mostLines = 16;

/** Texts that stand together are one box where they are long. */
function inBoxes(drawn: readonly Element[], document: Document): Element[] {
  const groups: Element[][] = [];
  for (const one of drawn) {
    const last = groups.at(-1);
    if (last?.[0] && isText(last[0]) && isText(one)) last.push(one);
    else groups.push([one]);
  }
  return groups.flatMap((group) => {
    const lines = group.reduce((sum, one) => sum + (isText(one) ? one.textContent.trimEnd().split('\n').length : 0), 0);
    return lines > mostLines ? [scrolling(group, lines, document)] : group;
  });
}

const isText = ({ localName }: Element): boolean => localName === 'pre';

function scrolling(texts: readonly Element[], lines: number, document: Document): Element {
  const box = document.createElement('div');
  const label = fill(output.lines, { count: lines });
  const attributes = { 'data-lines': '', tabindex: '0', role: 'region', 'aria-label': label };
  for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value);
  box.append(...texts);
  return box;
}

function text(shown: Extract<Shown, { text: string }>, document: Document): Element {
  const pre = document.createElement('pre');
  pre.setAttribute('data-value', shown.kind === 'log' ? shown.level : shown.kind);
  pre.append(shown.text);
  return pre;
}

type Table = Extract<Shown, { kind: 'table' }>;

function table({ columns, rows, more }: Table, document: Document): Element {
  const make = (name: string, ...children: (Element | string)[]): Element => {
    const made = document.createElement(name);
    made.append(...children);
    return made;
  };
  const head = make('thead', make('tr', ...columns.map((column) => make('th', column))));
  const words = (value: string | number): string => (typeof value === 'number' ? plainNumber(value) : value);
  const body = make('tbody', ...rows.map((row) => make('tr', ...row.map((value) => make('td', words(value))))));
  const caption = more > 0 ? [make('caption', fill(output.moreRows, { count: more }))] : [];
  const made = make('table', ...caption, head, body);
  made.setAttribute('data-value', 'table');
  return made;
}
