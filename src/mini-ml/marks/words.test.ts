import { expect, test } from 'vitest';
import { markKinds } from '../../engine/figure/marks/marks.ts';
import { digits, Linear, Module, Parameter, Part, relu } from '../core/index.ts';
import { describe as describeWith } from '../../engine/figure/describe.ts';
import { toFigure, type Picture } from '../../engine/figure/figure.ts';
import {
  compare, drawGraph, drawImage, drawModule, graph, hcat, imageGrid, show, splitGraph, withPoints,
} from '../figures/index.ts';
import { marks } from './marks.ts';

const kinds = markKinds(marks);
const describe = (picture: Picture): string => describeWith(picture, kinds);
const [near, far] = [[0.25, 0.25], [0.75, 1]] as const;

test('a line says its equation and the side of the crosses', () => {
  expect(describe(drawGraph(new Linear(1, 1, -1)))).toBe('Line x1 + x2 = 1, crosses above right.');
  expect(describe(drawGraph(new Linear(0.5, -1.5, 0)))).toBe('Line 0.5 x1 − 1.5 x2 = 0, crosses below.');
  expect(describe(drawGraph(new Linear(-2, 0, 1)))).toBe('Line −2 x1 = −1, crosses left.');
});

test('points on a model are counted right where they lie in their region', () => {
  const many = [near, near, near, far];
  expect(describe(show(new Linear(1, 1, -1), many, [far]))).toBe(
    'Line x1 + x2 = 1, crosses above right. 4 of 5 points right.');
  expect(describe(show(new Linear(1, 1, -1), [near], []))).toContain('Circle at (0.25, 0.25). 1 of 1 point right.');
});

test('a region of any other model says how much of the square it takes', () => {
  expect(describe(drawGraph(new Part()))).toBe('The model predicts cross on 30% of the square. Its boundary has 1 piece.');
  expect(describe(drawGraph({ forward: () => -1 }))).toBe('The model predicts circle everywhere.');
  expect(describe(drawGraph({ forward: () => 1 }))).toBe('The model predicts cross everywhere.');
});

test('perpendiculars say their length', () => {
  expect(describe(withPoints([near], [], new Linear(1, 0, -0.75)))).toBe(
    'Line x1 = 0.75, crosses right. Circle at (0.25, 0.25). 1 of 1 point right. Distance to the line: 0.5.');
});

test('a curve says its ends, its extremes and its marks', () => {
  expect(describe(graph(relu, { circles: [1] }))).toBe(
    'Curve from (−2, 0) to (2, 2), lowest 0, highest 2. Circle at (1, 1).');
});

test('a tree says its modules and the names and values of its parameters', () => {
  class Pair extends Module {
    p = new Parameter(2);
    sub = new Linear(1, 2, -3);
  }
  expect(describe(drawModule(new Pair()))).toBe(
    'Module Pair with sub below it. Parameters p = 2, sub.w1 = 1, sub.w2 = 2 and sub.b = −3.');
});

test('images say their size', () => {
  const images = digits.slice(0, 2).map(({ pixels }) => pixels);
  expect(describe(drawImage([[0, 15]]))).toBe('A grey image of 2 by 1 pixels, 1 of them dark.');
  expect(describe(imageGrid(images))).toBe('2 grey images of 8 by 8 pixels.');
});

test('a row says its parts in order, a comparison which came first', () => {
  const [one, two] = [new Linear(1, 1, -1), new Linear(1, 1, -2)];
  expect(describe(hcat([drawGraph(one), splitGraph([near], [])]))).toBe(
    'Line x1 + x2 = 1, crosses above right. Circle at (0.25, 0.25).');
  expect(describe(compare(one, two))).toMatch(/^Before: Line x1 \+ x2 = 1.*After: Line x1 \+ x2 = 2/);
});

test('what was left out is said, and so is an empty figure', () => {
  expect(describe(toFigure({ subject: 'curve', title: 'Empty', marks: [] }))).toBe('Nothing is drawn yet.');
  const figure = toFigure({ subject: 'plane', title: 'Points', leftOut: 2, marks: [] });
  expect(describe(figure)).toBe('2 points without finite coordinates are left out.');
});
