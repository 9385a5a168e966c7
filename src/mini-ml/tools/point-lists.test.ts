import { expect, test } from 'vitest';
import { compileCell } from '../../engine/cell/compile.ts';
import type { Handle, XY } from '../../engine/figure/figure.ts';
import type { LiveCell } from '../../engine/page/live/program.ts';
import { listAt, pointListOf } from './point-lists.ts';

type Drawn = (theta: readonly number[]) => readonly XY[];

/** A program of one cell, and what each of its numbers does to the points that are drawn from them. */
function start(source: string, role: Handle['role'], draw: Drawn) {
  const compiled = compileCell({ id: 'a', source, defines: true });
  const cell = { id: 'a', text: source, compiled } as LiveCell;
  const theta = compiled.literals.map(({ value }) => value);
  const handles = (numbers: readonly number[]): Handle[] =>
    draw(numbers).map((at, index) => ({ id: `circle-${index}`, role, label: '', at, free: 'both' }));
  const effects = theta.map((value, index) =>
    ({ place: { cell: 'a', index }, by: 0.1, handles: handles(theta.with(index, value + 0.1)) }));
  const program = { cell: () => cell };
  const found = pointListOf('circle', { before: handles(theta), effects }, program);
  const list = found && listAt(found, program);
  return list && source.slice(list.start, list.end);
}

test('the list is the one whose elements are the points, one for one', () => {
  const pairs: Drawn = ([a = 0, b = 0, c = 0, d = 0]) => [[a, b], [c, d]];
  expect(start('f([[1, 2], [3, 4]], []);', 'point', pairs)).toBe('[[1, 2], [3, 4]]');
  expect(start('const s = [[[1, 2], [3, 4]]];', 'point', pairs)).toBe('[[1, 2], [3, 4]]');
});

test('a number that moves a curve is no element of its marks', () => {
  const marks: Drawn = ([low = 0, ...all]) => all.map((x) => [x, Math.max(low, x)]);
  expect(start('f(0, [-2, 1]);', 'mark', marks)).toBe('[-2, 1]');
});

test('a part of a list, and points that are computed, have none', () => {
  expect(start('f([[1, 2], [3, 4]]);', 'point', ([a = 0, b = 0]) => [[a, b]])).toBeUndefined();
  expect(start('f([[1, 2]], 3);', 'point', ([a = 0, b = 0, c = 0]) => [[a * c, b]])).toBeUndefined();
});
