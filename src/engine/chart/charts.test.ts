import { select } from 'd3';
import { expect, test } from 'vitest';
import { charts } from './charts.ts';
import { performance, requestAnimationFrame, setInterval, clearInterval, setTimeout } from './clock.ts';
import { ChartDocument } from './document.ts';
import { console } from './warnings.ts';

test('time passes, and promises are kept, until nobody waits', async () => {
  const told: string[] = [];
  charts.begin(() => undefined);
  setTimeout(() => void Promise.resolve().then(() => requestAnimationFrame(() => told.push('drawn'))), 50);
  await charts.settle();
  expect(told).toEqual(['drawn']);
});

test('who asks for time without end is told that it ended', async () => {
  const log: unknown[] = [];
  charts.begin((...values) => log.push(...values));
  const start = performance.now();
  const id = setInterval(() => undefined, 100);
  await charts.settle();
  clearInterval(id);
  expect(performance.now() - start).toBe(6_000);
  expect(log).toEqual(['An animation or timer here never stops. You see how things are after 6 s.']);
});

test('what libraries print goes to the cell that runs', () => {
  const [first, second]: [unknown[], unknown[]] = [[], []];
  charts.begin((...values) => first.push(...values));
  console.warn('a', 1);
  charts.begin((...values) => second.push(...values));
  console.log('b');
  expect([first, second]).toEqual([['a', 1], ['b']]);
});

test('elements are told from what only looks like one', () => {
  const { body } = new ChartDocument();
  expect([body, { nodeType: 1 }, 'p', null, undefined].map(charts.isElement)).toEqual([true, false, false, false, false]);
  expect(charts.encode(body).text).toBe('{"kinds":["html:body"],"root":[0,[]]}');
  expect(() => charts.encode({})).toThrow(new TypeError('Only an element can be shown as a chart.'));
  const part = new ChartDocument().createElementNS('http://www.w3.org/2000/svg', 'rect');
  const alone = '<rect> cannot be seen by itself: show the <svg> that holds it.';
  expect(() => charts.encode(part)).toThrow(new TypeError(alone));
});

test('what d3 hands on while it works is told from what a cell means to show, and an element prints in a word', () => {
  const document = new ChartDocument() as unknown as Document;
  const svg = select(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
  const moving = svg.selectAll('circle').data([1, 2]).join('circle');
  expect([svg, moving, moving.transition(), select(null)].map(charts.isSelection)).toEqual([true, true, true, true]);
  const others = [svg.node(), {}, [], null, 1, { _groups: [[1]], _parents: [null] }];
  expect(charts.drawn(moving, () => 'plain')).toEqual({});
  expect(charts.drawn(svg.node(), () => 'plain')).toEqual({ shown: { kind: 'chart', chart: svg.node() } });
  expect(charts.drawn([svg.node()], () => 'plain')).toMatchObject({ shown: { picture: { kind: 'row' } } });
  expect(charts.drawn(1, () => 'plain')).toBeUndefined();
  expect(others.map((one) => charts.isSelection(one))).toEqual(others.map(() => false));
  expect(String(moving.node())).toBe('<circle>');
});
