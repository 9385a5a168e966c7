/** Who pulls at a mark that no number of the code moves is told so: its data are computed, or stand in a file. */
import { hands } from '../../words/hands.ts';

/** A pull is longer than a click. */
const pullPixels = 6;

const marks = ['dot', 'text', 'image', 'vector', 'line', 'area', 'bar', 'rect', 'rule', 'tick', 'arrow', 'link']
  .map((name) => `[data-mark='${name}']`).join();

/** Of a cell in which nothing is held. A chart of d3 that is zoomed or brushed hears the mouse itself. */
const still = 'live-cell:not(:has([data-invite], [data-handle]:not([hidden]))) '
  + `figure:not([data-chart*='mousedown']) .chart-held :is(${marks}) *`;

export function sayOfStillMarks(document: Document): void {
  const page = document.defaultView!;
  document.addEventListener('pointerdown', ({ button, target, clientX, clientY }) => {
    const host = target instanceof page.Element && button === 0 ? target.closest(still)?.closest('live-cell') : null;
    if (!host) return;
    const over = new AbortController();
    const { signal } = over;
    page.addEventListener('pointermove', (event) => {
      if (Math.hypot(event.clientX - clientX, event.clientY - clientY) < pullPixels) return;
      say(host, hands.nothingMoves);
      over.abort();
    }, { signal });
    for (const end of ['pointerup', 'pointercancel']) page.addEventListener(end, () => over.abort(), { signal });
  });
}

/** Until the pointer leaves the cell. */
function say(host: Element, words: string): void {
  const word = host.querySelector(':scope > [data-handles] > [role="status"]') ?? made(host);
  word.textContent = words;
  host.addEventListener('pointerleave', () => void (word.textContent = ''), { once: true });
}

function made(host: Element): Element {
  const [layer, word] = (['div', 'p'] as const).map((name) => host.ownerDocument.createElement(name));
  layer!.dataset['handles'] = '';
  word!.role = 'status';
  layer!.append(word!);
  host.append(layer!);
  return word!;
}
