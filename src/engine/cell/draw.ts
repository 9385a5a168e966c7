/** What a cell shows, as elements of whatever document: the same at build time and in the browser. */
import type { Shown } from './cell.ts';

export interface ShownDrawing {
  document: Document;
  /** Ids within what is shown begin with it. */
  id: string;
  /** Draws a picture; a cell knows nothing of figures. */
  drawPicture(picture: unknown, id: string): Element;
}

export function drawShown(shown: readonly Shown[], drawing: ShownDrawing): Element[] {
  return shown.map((one, index) => {
    if (one.kind === 'figure') return drawing.drawPicture(one.picture, `${drawing.id}-${index}`);
    return one.kind === 'table' ? table(one, drawing.document) : text(one, drawing.document);
  });
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
  const body = make('tbody', ...rows.map((row) => make('tr', ...row.map((value) => make('td', String(value))))));
  const made = make('table', ...(more > 0 ? [make('caption', `and ${more} more`)] : []), head, body);
  made.setAttribute('data-value', 'table');
  return made;
}
