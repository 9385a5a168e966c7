/** What Plot and d3 do where a pointer is: each hears what a page tells of it, and draws. */
import { brushX, select } from 'd3';
import { expect, test } from 'vitest';
import { charts } from './charts.ts';
import { ChartDocument } from './document.ts';
import type { ChartElement } from './element.ts';
import * as Plot from './plot.ts';
import type { PageEvent } from './tree.ts';

const data = [{ a: 1, b: 2 }, { a: 4, b: 5 }, { a: 7, b: 3 }];
const size = { width: 200, height: 100, x: { domain: [0, 10] }, y: { domain: [0, 10] } };

const plotOf = (...marks: Plot.Markish[]): ChartElement =>
  Plot.plot({ ...size, document: new ChartDocument() as unknown as Document, marks }) as unknown as ChartElement;

const event = (type: string, x: number, y: number, more: PageEvent['fields'] = {}, path: readonly number[] = []): PageEvent =>
  ({ type, path, fields: { clientX: x, clientY: y, pageX: x, pageY: y, pointerType: 'mouse', button: 0, buttons: 0, ...more } });

const hear = { at: 0, state: 0 } as const;

/** What stands in a chart after these events. */
async function after(name: string, element: ChartElement, ...events: PageEvent[]): Promise<string> {
  charts.keep(name, [element], true);
  const pointed = await charts.point(name, { ...hear, events });
  expect(pointed.problem).toBeUndefined();
  return element.outerHTML;
}

/** Where the datum { a: 4, b: 5 } is. */
const [x, y] = [100, 45];

test('a crosshair says the values of the datum that is nearest, and is gone with the pointer', async () => {
  const element = plotOf(Plot.dot(data, { x: 'a', y: 'b' }), Plot.crosshair(data, { x: 'a', y: 'b' }));
  const shown = await after('crosshair', element, event('pointerenter', x, y), event('pointermove', x, y));
  expect(shown).toMatch(/crosshair text.*>4<.*>5</s);
  expect(await after('crosshair', element, event('pointerleave', -9, -9))).not.toMatch(/crosshair text.*>4</s);
});

test('a mark with the pointer transform draws the datum that is nearest alone', async () => {
  const near = Plot.text(data, Plot.pointerX({ x: 'a', y: 'b', text: (one: { b: number }) => `high ${one.b}` }));
  const element = plotOf(Plot.dot(data, { x: 'a', y: 'b' }), near);
  const shown = await after('pointer', element, event('pointerenter', x, y), event('pointermove', x, y));
  expect(shown.match(/high \d/g)).toEqual(['high 5']);
});

test('the value of a plot is the datum at the pointer, and its listeners hear of it', async () => {
  const element = plotOf(Plot.dot(data, { x: 'a', y: 'b', tip: true }));
  const values: unknown[] = [];
  const plot = element as unknown as Plot.Plot;
  element.addEventListener('input', () => values.push(plot.value));
  await after('value', element, event('pointerenter', x, y), event('pointermove', x, y), event('pointerleave', -9, -9));
  expect(values).toEqual([{ a: 4, b: 5 }, null]);
});

test('a brush selects what the pointer is drawn over', async () => {
  const svg = new ChartDocument().createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('width', '200');
  const selections: unknown[] = [];
  const brush = brushX<undefined>().extent([[0, 0], [200, 50]])
    .on('end', ({ selection }: { selection: unknown }) => selections.push(selection));
  select(svg as unknown as SVGSVGElement).append('g').datum(undefined).call(brush);
  const overlay = [0, 0];
  const [down, move, up] = [event('mousedown', 20, 10, {}, overlay), event('mousemove', 90, 12), event('mouseup', 90, 12)];
  await after('brush', svg, down, move, up);
  expect(selections).toEqual([[20, 90]]);
});
