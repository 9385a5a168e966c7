import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { checkPicture } from '../src/engine/figure/check.ts';
import { toFigure } from '../src/engine/figure/figure.ts';
import * as builders from '../src/mini-ml/figures/index.ts';
import { drawFramed } from '../src/engine/figure/framed.ts';
import { drawPicture } from '../src/engine/figure/draw.ts';
import { markKinds } from '../src/engine/figure/marks/marks.ts';
import { marks } from '../src/mini-ml/draw.ts';
import type { AnyMark } from '../src/mini-ml/marks/marks.ts';
import { expectGolden } from './figures/golden.ts';
import { normalised } from './figures/normalised.ts';
import { samples } from './figures/samples.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const kinds = markKinds(marks);
const drawn = Object.entries(samples).map(([name, picture]) =>
  ({ name, picture, element: drawPicture(picture, { document, id: name, kinds }) }));

test.each(drawn)('$name looks as it did', ({ name, element }) => {
  expectGolden(name, normalised(element));
});

test('on a page a mark says whether it is data, a line to hold, or left as an outline', () => {
  const at = [[0.5, 0.5]] as const;
  const made = toFigure<AnyMark>({
    subject: 'plane', title: 'All', marks: [
      { role: 'points', of: 'cross', at }, { role: 'boundary', paths: [at] }, { role: 'cursor', at: at[0] }, { role: 'dots', at },
    ],
  });
  const framed = drawFramed(made, { document, id: 'all', kinds });
  const layers = [...framed.querySelectorAll('svg > g')].map((layer) => layer.getAttribute('data-layer'));
  expect(layers).toEqual(['data outline', 'line outline', 'outline', null]);
});

test('every builder has a sample', () => {
  const names = Object.entries(builders).filter(([, value]) => !/^class/.test(String(value))).map(([name]) => name);
  expect(names.filter((name) => !(name in samples))).toEqual([]);
});

test('the gallery shows every sample', () => {
  const gallery = readFileSync('content/lectures/gallery/index.mdx', 'utf8');
  expect(Object.keys(samples).filter((name) => !gallery.includes(`live id=${name} `))).toEqual([]);
});

test.each(drawn)('$name survives the way to the page unchanged', ({ picture }) => {
  expect(checkPicture(structuredClone(picture), kinds)).toEqual(picture);
});

test.each(drawn)('$name has no style, no number that is none, and its ids once', ({ name, element }) => {
  const all = [...element.querySelectorAll('*')];
  const attributes = all.flatMap((one) => one.getAttributeNames().map((key) => [key, one.getAttribute(key)] as const));
  expect(attributes.filter(([key]) => /^(style|href|on.*)$/.test(key))).toEqual([]);
  expect(attributes.filter(([, value]) => /NaN|Infinity|undefined/.test(value ?? ''))).toEqual([]);
  expect(element.querySelector('style')).toBeNull();
  const ids = all.map(({ id }) => id).filter((id) => id !== '');
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !id.startsWith(name))).toEqual([]);
});

test.each(drawn)('every image of $name has a name and a description', ({ element }) => {
  const images = [...element.querySelectorAll('[role=img]')];
  expect(images.length).toBeGreaterThan(0);
  for (const image of images) {
    expect(image.getAttribute('aria-label')).toMatch(/\w/);
    expect(element.querySelector(`#${image.getAttribute('aria-describedby') ?? ''}`)?.textContent).toMatch(/\w.*\.$/);
  }
});

test('the region of a linear model takes at most 2 KB, any other and a map of the loss at most 8 KB', () => {
  const size = (name: string) => drawn.find((one) => one.name === name)?.element.outerHTML.length;
  expect(size('drawGraph')).toBeLessThan(2048);
  for (const name of ['drawGraph-split', 'drawGraph-part', 'drawGraph-ring', 'lossMap']) expect(size(name)).toBeLessThan(8192);
});
