import { expect, test } from 'vitest';
import { lossPlot, roundSteps } from './loss-plot.ts';

test.each([
  [1, 5, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [1000, 5, [0, 200, 400, 600, 800, 1000]],
  [0.72, 4, [0, 0.2, 0.4, 0.6]],
  [37, 5, [0, 10, 20, 30]],
])('ticks up to %d are round', (end, most, expected) => {
  expect(roundSteps(end, most)).toEqual(expected);
});

test('the curve falls on the sheet as the loss falls', () => {
  const plot = lossPlot([{ epoch: 0, train: 1, test: undefined }, { epoch: 20, train: 0, test: undefined }]);
  expect(plot.train).toBe('M46,29.8L468,126');
  expect(plot.test).toBe('');
});

test('before training there is room for ten epochs', () => {
  expect(lossPlot([]).x.map(({ text }) => text)).toEqual(['0', '2', '4', '6', '8', '10']);
});
