import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { chartOf, placeIn, withFacts } from './draw-harness.ts';
import { adoptChart, changeChart, frameChart, reframeChart } from './framed.ts';
import type { ChartData, PlotFacts } from './tree.ts';

const placeHere = () => placeIn(parseHTML('<!doctype html><body></body>').document);

const facts: PlotFacts = {
  svg: 0,
  scales: [
    { name: 'x', label: 'date →', domain: ['2024-01-01', '2024-02-29'], continuous: true },
    { name: 'y', domain: [-10, 9.99612345], continuous: true },
    { name: 'color', label: 'kind', domain: [...'abcdefghijklmn'], continuous: false },
  ],
  marks: [
    { name: 'rule', count: 1, columns: [] },
    { name: 'bar', count: 300, columns: [
      { channel: 'y1', label: 'v', scale: 'y', values: [-1, 2] }, { channel: 'y2', label: 'v', scale: 'y', values: [3, null] },
      { channel: 'fill', label: 'kind', scale: 'color', values: ['a', 'b'] },
      { channel: 'stroke', label: 'kind', scale: 'color', values: ['a', 'b'] },
    ] },
  ],
};

const svg = (...attributes: string[]): ChartData =>
  chartOf([['svg width', ...attributes].join(' '), 'text x'], [0, ['9', ...attributes.map(() => 'Mine')], [[1, ['1'], ['axis']]]]);

const framed = (data: ChartData) => frameChart(data, placeHere());

test('a plot is named by its axes and described by its marks and scales', () => {
  const { frame } = framed(withFacts(svg(), facts));
  const drawing = frame.querySelector('svg')!;
  const said = frame.querySelector('p')!;
  expect([drawing.getAttribute('role'), drawing.getAttribute('aria-label')]).toEqual(['img', 'v against date']);
  expect([said.id, said.hasAttribute('hidden')]).toEqual([drawing.getAttribute('aria-describedby'), true]);
  expect(said.textContent).toBe('1 × rule, 300 × bar. Horizontal: date, 2024-01-01 to 2024-02-29. Vertical: v, −10 to 9.9961. '
    + 'Colour: kind, a, b, c, d, e, f, g, h, i, j, k, l and 2 more.');
});

test('what the author says of a chart stands', () => {
  const named = framed(withFacts(svg('aria-label'), facts)).frame;
  expect(named.querySelector('svg')?.getAttribute('aria-label')).toBe('Mine');
  const described = framed(withFacts(svg('aria-description'), facts)).frame;
  expect(described.querySelector('p')).toBeNull();
});

test('a drawing that is no plot is described by the words in it', () => {
  const { frame } = framed(svg());
  expect(frame.querySelector('svg')?.getAttribute('aria-label')).toBe('Chart');
  expect(frame.querySelector('p')?.textContent).toBe('Text: axis.');
});

test('each mark has its table, with each column once', () => {
  const tables = [...framed(withFacts(svg(), facts)).frame.querySelectorAll('table')];
  expect(tables.map(({ textContent }) => textContent)).toEqual(['bar (the first 2 of 300)v, fromv, tokind−13a2missingb']);
});

test('facts that are none leave a chart without words of its own', () => {
  for (const odd of ['', '1', '{}', '[{"svg":0}]', `[${'['.repeat(50_000)}`]) {
    expect(framed({ ...svg(), facts: odd }).frame.querySelector('table')).toBeNull();
  }
});

test('the next state is drawn in the same frame: words at once, an open fold stays open, tables as told', () => {
  const old = framed(withFacts(svg(), facts));
  old.frame.querySelector('details')?.setAttribute('open', '');
  const later: (() => void)[] = [];
  const bar = { ...facts.marks[1]!, count: 2 };
  const next = withFacts(svg(), { ...facts, marks: [bar] });
  const { frame } = reframeChart(old, next, { ...placeHere(), later: (work) => later.push(work) });
  expect(frame).toBe(old.frame);
  expect(frame.querySelector('p')?.textContent).toMatch(/^2 × bar\./);
  expect(frame.querySelector('caption')?.textContent).toBe('bar (the first 2 of 300)');
  for (const work of later) work();
  expect(frame.querySelector('caption')?.textContent).toBe('bar (2)');
  expect(frame.querySelector('details')?.hasAttribute('open')).toBe(true);
});

test('a next state that is refused leaves the chart as it was', () => {
  const circles = (count: number): ChartData => chartOf(['svg width', 'g fill'], [0, ['9'], Array.from({ length: count }, () => [1, ['red']])]);
  const old = framed(circles(2));
  expect(() => reframeChart(old, circles(50_000), placeHere())).toThrow('The chart has too many parts; the limit is 40,000');
  expect(old.frame.querySelectorAll('g')).toHaveLength(2);
});

test('a chart that the build drew is drawn into its own frame, which keeps what the page gave it', () => {
  const place = placeHere();
  const { frame } = frameChart(withFacts(svg(), facts), place);
  frame.setAttribute('tabindex', '0');
  place.document.body.append(frame);
  const { frame: same } = reframeChart(adoptChart(frame)!, withFacts(svg('aria-label'), facts), place);
  expect(same).toBe(frame);
  expect([same.querySelectorAll('svg').length, same.querySelectorAll('p').length]).toEqual([1, 1]);
  expect(same.querySelector('svg')?.getAttribute('aria-label')).toBe('Mine');
});

test('a plot that an event has changed keeps its name, and the next state is drawn from it', () => {
  const place = placeHere();
  const first = frameChart(withFacts(svg(), facts), place);
  place.document.body.append(first.frame);
  const text = JSON.stringify({ kinds: ['svg width'], parts: [[[], [0, ['7'], ['tip']]]] });
  const [changed, spent] = changeChart(first, { text, pixels: [], hears: ['click'] }, place);
  expect(spent).toBe(2);
  expect(first.frame.querySelector('svg')?.getAttribute('aria-label')).toBe('v against date');
  expect([first.frame.dataset['chart'], first.frame.querySelector('svg')?.textContent]).toEqual(['click', 'tip']);
  reframeChart(changed, withFacts(svg(), facts), place);
  expect(first.frame.querySelector('svg')?.textContent).toBe('axis');
});
