import { expect, test } from 'vitest';
import { ChartDocument } from './document.ts';
import type { ChartElement } from './element.ts';
import { encode } from './encode.ts';
import { hold } from './hold.ts';
import type { PlotGrips } from './tree.ts';
import * as Plot from './plot.ts';

const document = new ChartDocument() as unknown as Document;
const plot = (options: Plot.PlotOptions): ChartElement =>
  Plot.plot({ document, width: 200, height: 100, margin: 10, ...options }) as unknown as ChartElement;

function gripsOf(element: ChartElement): string[] {
  const plots = JSON.parse(encode(element).grips ?? '[]') as PlotGrips[];
  return plots.flatMap(({ grips }) => grips.map(({ name, datum, part, free, at, values }) =>
    `${name} ${datum} ${part} ${free} at ${at.join()} is ${values.join()}`));
}

const x = { domain: [0, 10] as [number, number] };
const y = { domain: [0, 4] as [number, number] };

test('dots and texts are held at their middle, a line at its vertices, as the data are sorted', () => {
  const data = [{ a: 5, b: 1 }, { a: 0, b: 4 }];
  const marks = [Plot.dot(data, { x: 'a', y: 'b' }), Plot.line(data, { x: 'a', y: 'b', sort: 'a' })];
  expect(gripsOf(plot({ x, y, marks }))).toEqual([
    'dot 0 point both at 100,70 is 5,1',
    'dot 1 point both at 10,10 is 0,4',
    'line 1 point both at 10,10 is 0,4',
    'line 0 point both at 100,70 is 5,1',
  ]);
});

test('bars and rectangles have edges, rules a place, arrows two ends, and a band does not let go', () => {
  const bars = [Plot.barY([1, 3], { x: ['a', 'b'], y: (value: number) => value, y1: 0 })];
  expect(gripsOf(plot({ y, x: { padding: 0, domain: ['a', 'b'] }, marks: bars }))).toEqual([
    'bar 0 bottom y at 55,90 is a,0', 'bar 0 top y at 55,70 is a,1',
    'bar 1 bottom y at 145,90 is b,0', 'bar 1 top y at 145,30 is b,3',
  ]);
  expect(gripsOf(plot({ x, y, marks: [Plot.ruleY([1])] }))).toEqual(['rule 0 point y at 100,70 is ,1']);
  expect(gripsOf(plot({ x, y, marks: [Plot.rectX([0], { x1: [1], x2: [3] })] }))).toEqual([
    'rect 0 left x at 28,50 is 1,', 'rect 0 right x at 64,50 is 3,',
  ]);
  expect(gripsOf(plot({ x, y, marks: [Plot.arrow([0], { x1: [0], y1: [0], x2: [10], y2: [4] })] }))).toEqual([
    'arrow 0 start both at 10,90 is 0,0', 'arrow 0 end both at 190,10 is 10,4',
  ]);
});

test('a facet shifts what is in it', () => {
  const marks = [Plot.dot([1, 2], { fx: ['a', 'b'], x: [0, 10], y: [0, 0] })];
  const wide = { padding: 0 };
  expect(gripsOf(plot({ x, y, fx: wide, marks }))).toEqual([
    'dot 0 point both at 10,90 is 0,0', 'dot 1 point both at 190,90 is 10,0',
  ]);
});

test('what is too dense to be held, and what a transform places in pixels, has none', () => {
  const many = Array.from({ length: 101 }, (_, at) => at / 10);
  expect(gripsOf(plot({ x, y, marks: [Plot.dot(many, { x: many, y: 1 })] }))).toEqual([]);
  expect(gripsOf(plot({ x, marks: [Plot.dot([1, 2], Plot.dodgeY({ x: [1, 2] }))] }))).toEqual([]);
});

test('while a mark is held the scales stay, then they follow again', () => {
  const draw = (last: number): string =>
    gripsOf(plot({ marks: [Plot.dot([0, last], { x: [0, last], y: [0, 1] })] }))[1]!;
  const place = (isHeld: boolean, last: number): string => {
    hold.begin('cell', isHeld);
    return draw(last);
  };
  expect(place(false, 10)).toBe('dot 1 point both at 190,10 is 10,1');
  expect(place(true, 5)).toBe('dot 1 point both at 100,10 is 5,1');
  expect(place(false, 5)).toBe('dot 1 point both at 190,10 is 5,1');
});

test('while a mark of a map is held, the map that was fitted to it stays', () => {
  const place = (isHeld: boolean, last: number): string => {
    hold.begin('map', isHeld);
    const coordinates = [[0, 0], [last, 40]];
    const projection = { type: 'equirectangular', domain: { type: 'MultiPoint', coordinates } } as const;
    return gripsOf(plot({ projection, marks: [Plot.dot(coordinates)] })).join(' and ');
  };
  const apart = place(false, 80);
  expect(apart).toBe('dot 0 point both at 20,90 is 0,0 and dot 1 point both at 180,10 is 80,40');
  expect(place(true, 80)).toBe(apart);
  expect(place(true, 40)).toBe('dot 0 point both at 20,90 is 0,0 and dot 1 point both at 100,10 is 40,40');
  expect(place(false, 40)).not.toContain('at 100,10');
});

test('in percent, too, the scales stay while a mark is held', () => {
  const place = (isHeld: boolean, last: number): string => {
    hold.begin('percent', isHeld);
    return gripsOf(plot({ y: { percent: true }, marks: [Plot.dot([0, last], { x: [0, 1], y: [0, last] })] }))[1]!;
  };
  expect(place(false, 0.5)).toBe('dot 1 point both at 190,10 is 1,50');
  expect(place(true, 0.25)).toBe('dot 1 point both at 190,50 is 1,25');
});
