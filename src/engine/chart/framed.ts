/** A chart as a page puts it up, at build time and in the browser alike: with its words, and its data behind a fold. */
import { charts } from '../words/charts.ts';
import { figures } from '../words/figures.ts';
import { describeChart } from './describe.ts';
import type { Drawn, DrawPlace } from './draw.ts';
import { drawChart } from './draw.ts';
import { readFacts } from './read-facts.ts';
import { readGrips } from './read-grips.ts';
import { drawChanges, patchChart } from './patch.ts';
import { chartTables, type ChartTable } from './tables.ts';
import type { ChartData } from './tree.ts';

/** A chart on the page, and what it was drawn from, if that is known. */
export interface Framed {
  frame: HTMLElement;
  drawn: Drawn;
  data: ChartData | undefined;
}

/** Nothing is like it: the next state is drawn anew. */
const unknown: Drawn['tree'] = { kinds: [], root: '' };

/** `<figure data-chart>`; among other pictures it is a part of theirs. @throws ChartRefusal */
export function frameChart(chart: unknown, place: DrawPlace, name: 'figure' | 'div' = 'figure'): Framed {
  const data = chart as ChartData;
  const drawn = drawChart(data, place);
  const frame = place.document.createElement(name);
  frame.setAttribute('data-chart', data.hears.join(' '));
  if (name === 'figure') frame.setAttribute('data-figure', 'chart');
  const box = place.document.createElement('div');
  box.setAttribute('data-drawn', '');
  box.append(drawn.element);
  frame.append(box);
  if (name === 'figure' && data.grips !== undefined && !data.isStill) frame.append(invitation(place.document));
  say(frame, drawn, data, place);
  return { frame, drawn, data };
}

/** The chart in the same frame, as it is now. One that is refused leaves the old one. @throws ChartRefusal */
export function reframeChart(framed: Framed, chart: unknown, place: DrawPlace): Framed {
  const data = chart as ChartData;
  const { frame, drawn: old } = framed;
  const drawn = patchOrRestore(framed, data, place);
  if (drawn.element !== old.element) old.element.replaceWith(drawn.element);
  const hears = data.hears.join(' ');
  if (frame.getAttribute('data-chart') !== hears) frame.setAttribute('data-chart', hears);
  say(frame, drawn, data, place);
  return { frame, drawn, data };
}

/** What has not been known is drawn apart, and stands as it was. */
function patchOrRestore({ drawn, data: old }: Framed, data: ChartData, place: DrawPlace): Drawn {
  try {
    return patchChart(drawn, data, place);
  } catch (refusal) {
    if (old && drawn.tree !== unknown) drawn.element.replaceWith(drawChart(old, place).element);
    throw refusal;
  }
}

/** A chart that the build drew. */
export function adoptChart(frame: HTMLElement): Framed | undefined {
  const element = drawnIn(frame);
  return element ? { frame, drawn: { element, tree: unknown }, data: undefined } : undefined;
}

const drawnIn = (frame: Element): Element | undefined =>
  frame.querySelector(':scope > [data-drawn]')?.firstElementChild ?? undefined;

/** Draws what an event has changed, and gives how many parts that took. @throws ChartRefusal, half done */
export function changeChart({ frame, drawn, data }: Framed, changes: ChartData, place: DrawPlace): [Framed, number] {
  const named = frame.querySelectorAll(plots).length;
  const spent = drawChanges(drawn.element, changes, place);
  const changed = { element: drawnIn(frame) ?? drawn.element, tree: unknown };
  frame.setAttribute('data-chart', changes.hears.join(' '));
  if (data && frame.querySelectorAll(plots).length !== named) say(frame, changed, data, place);
  return [{ frame, drawn: changed, data }, spent];
}

const plots = 'svg[role="img"]';

/** What each frame was last told of its plots: tables may come after the drawing. */
const latest = new WeakMap<Element, string>();

/** Names its plots, and brings the words and tables behind them to what is drawn. */
function say(frame: HTMLElement, { element }: Drawn, { facts = '', grips }: ChartData, place: DrawPlace): void {
  markHeld(element, grips);
  const { document, id, later = (work) => work() } = place;
  const known = readFacts(facts);
  const said = describeChart(element, known, id);
  const words = [...frame.children].filter((child) => child.localName === 'p' && !child.hasAttribute('data-invite'));
  if (words.map(({ textContent }) => textContent).join('\n') !== said.map(({ text }) => text).join('\n')) {
    for (const old of words) old.remove();
    frame.firstElementChild!.after(...said.map(({ id: described, text }) => wordsFor(described, text, document)));
  }
  const before = latest.get(frame);
  if (before === facts) return;
  latest.set(frame, facts);
  const put = (): void => {
    if (latest.get(frame) === facts) putTables(frame, chartTables(known), document);
  };
  if (before === undefined) put();
  else later(put);
}

function invitation(document: Document): Element {
  const line = document.createElement('p');
  line.setAttribute('data-invite', '');
  line.append(charts.invite);
  return line;
}

/** A plot that can be held says so to whoever lays something over it. */
function markHeld(element: Element, grips: string | undefined): void {
  const held = new Set(readGrips(grips).map(({ svg }) => svg));
  const inside = [...element.querySelectorAll('svg')];
  const drawings = element.localName === 'svg' ? [element, ...inside] : inside;
  drawings.forEach((drawing, at) => drawing.classList.toggle('chart-held', held.has(at)));
}

function wordsFor(id: string, text: string, document: Document): Element {
  const words = document.createElement('p');
  words.setAttribute('id', id);
  words.setAttribute('hidden', '');
  words.append(text);
  return words;
}

/** The fold stays as it is, open or not. */
function putTables(frame: HTMLElement, tables: readonly ChartTable[], document: Document): void {
  const old = [...frame.children].find(({ localName }) => localName === 'details');
  if (tables.length === 0) return old?.remove();
  const element = (name: string, ...children: (Element | string)[]): Element => {
    const made = document.createElement(name);
    made.append(...children);
    return made;
  };
  const row = (name: string, values: readonly string[]): Element =>
    element('tr', ...values.map((one) => element(name, one)));
  const drawn = tables.map(({ caption, columns, rows }) => element(
    'table', element('caption', caption), element('thead', row('th', columns)),
    element('tbody', ...rows.map((values) => row('td', values))),
  ));
  if (old === undefined) return frame.append(element('details', element('summary', figures.data), ...drawn));
  for (const table of old.querySelectorAll('table')) table.remove();
  old.append(...drawn);
}
