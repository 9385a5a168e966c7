/** Who pulls at a mark that no number of the code moves is told so: its data are computed, or stand in a file. */
import { hands } from '../../words/hands.ts';

/** A pull is longer than a click. */
const pullPixels = 6;

const marks = ['dot', 'text', 'image', 'vector', 'line', 'area', 'bar', 'rect', 'rule', 'tick', 'arrow', 'link']
  .map((name) => `[data-mark='${name}']`).join();

/** Of a cell in which nothing is held. A chart of d3 that is zoomed or brushed hears the mouse itself. */
const still = 'live-cell:not(:has([data-invite], [data-handle]:not([hidden]))) '
  + `figure:not([data-chart*='mousedown']) .chart-held`;

export function sayOfStillMarks(document: Document): void {
  const page = document.defaultView!;
  document.addEventListener('pointerdown', ({ button, target, clientX: x, clientY: y }) => {
    const chart = target instanceof page.Element && button === 0 ? target.closest(still) : null;
    if (!chart || !(isMark(target as Element) || isInDot(chart, x, y))) return;
    const over = new AbortController();
    const { signal } = over;
    // Text that an earlier pull has selected would be dragged along.
    document.getSelection()?.removeAllRanges();
    document.addEventListener('selectstart', (event) => event.preventDefault(), { signal });
    page.addEventListener('pointermove', function pull(event) {
      if (Math.hypot(event.clientX - x, event.clientY - y) < pullPixels) return;
      page.removeEventListener('pointermove', pull);
      say(chart.closest('live-cell')!, hands.nothingMoves);
    }, { signal });
    for (const end of ['pointerup', 'pointercancel']) page.addEventListener(end, () => over.abort(), { signal });
  });
}

const isMark = (target: Element): boolean => target.closest(`:is(${marks})`) !== null;

/** The middle of a hollow dot is not painted, and lets the pointer through. */
const isInDot = (chart: Element, x: number, y: number): boolean =>
  [...chart.querySelectorAll(`[data-mark='dot'] *`)].some((dot) => {
    const { left, right, top, bottom } = dot.getBoundingClientRect();
    return left <= x && x <= right && top <= y && y <= bottom;
  });

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
