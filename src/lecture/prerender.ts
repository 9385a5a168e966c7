/** What cells show, as HTML: the one file that imports a DOM for Node. */
import { parseHTML } from 'linkedom';
import type { Shown } from '../cell/cell.ts';
import type { Picture } from '../figure/figure.ts';

const { drawPicture } = await withWindow(() => import('../figure/plot.ts'));
const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** Plot asks once, when it is imported, how fine the screen is. Build and browser must get the same answer. */
async function withWindow<T>(load: () => Promise<T>): Promise<T> {
  const world = globalThis as { window?: unknown };
  world.window = { devicePixelRatio: 1 };
  try {
    return await load();
  } finally {
    delete world.window;
  }
}

export function drawShown(shown: readonly Shown[], id: string): string {
  return shown.map((one, index) => draw(one, `${id}-${index}`).outerHTML).join('');
}

function draw(shown: Shown, id: string): Element {
  switch (shown.kind) {
    case 'figure':
      return drawPicture(shown.picture as Picture, { document, id });
    case 'table':
      return table(shown);
    default:
      return text(shown);
  }
}

function text({ kind, text: content }: Extract<Shown, { text: string }>): Element {
  return element('pre', { [`data-${kind}`]: '' }, [content]);
}

function table({ columns, rows, more }: Extract<Shown, { kind: 'table' }>): Element {
  const head = element('tr', {}, columns.map((name) => element('th', { scope: 'col' }, [name])));
  const body = rows.map((row) => element('tr', {}, row.map((value) => element('td', {}, [String(value)]))));
  const caption = more > 0 ? [element('caption', {}, [`and ${more} more`])] : [];
  return element('table', {}, [...caption, element('thead', {}, [head]), element('tbody', {}, body)]);
}

function element(name: string, attributes: Record<string, string>, children: readonly (Element | string)[]): Element {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
