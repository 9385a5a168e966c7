import { expect, test } from 'vitest';
import { PenStroke } from './pen-stroke.ts';

const drawn = (pressure: number | undefined, nib: 'pen' | 'highlighter' = 'pen') => {
  const stroke = new PenStroke(nib, 'blue', 2);
  for (const x of [0, 500, 1000]) stroke.add({ x, y: 7, pressure });
  return stroke.stroke;
};

test('a stroke is what the hand held, at the step, and as few points as show it', () => {
  expect(drawn(undefined)).toEqual({ nib: 'pen', colour: 'blue', step: 2, width: 45, points: [0, 7, 1000, 7] });
});

test('a stylus that is pressed hard draws wider; a highlighter is as wide as it is', () => {
  expect([drawn(0.1), drawn(0.5), drawn(1)].map(({ width }) => width)).toEqual([27, 45, 68]);
  expect([drawn(0.1, 'highlighter'), drawn(1, 'highlighter')].map(({ width }) => width)).toEqual([240, 240]);
});

test('who draws on without end has a long stroke', () => {
  const stroke = new PenStroke('pen', 'ink', 0);
  for (let x = 0; x < 1999; x += 1) stroke.add({ x, y: 0, pressure: undefined });
  expect(stroke.isLong).toBe(false);
  stroke.add({ x: 2000, y: 0, pressure: undefined });
  expect(stroke.isLong).toBe(true);
});
