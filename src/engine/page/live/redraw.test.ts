import { expect, test } from 'vitest';
import { Redraw } from './redraw.ts';

/** A page of which a test says when it is idle, and for how many cells it has time then. */
function page() {
  const drawn: string[] = [];
  const idle: ((hasTime: () => boolean) => void)[] = [];
  const hand = { isMoving: false };
  const redraw = new Redraw({
    draw: (cell) => void drawn.push(cell),
    isMoving: () => hand.isMoving,
    whenIdle: (work) => void idle.push(work),
  });
  const rest = (cells: number): void => {
    let left = cells;
    idle.shift()?.(() => (left -= 1) > 0);
  };
  return { redraw, drawn, idle, rest, hand };
}

test('what is in view is drawn at once, all else when the page is at rest', () => {
  const { redraw, drawn, rest } = page();
  redraw.see('near', true);
  redraw.add('far');
  redraw.add('near');
  expect(drawn).toEqual(['near']);
  rest(1);
  expect(drawn).toEqual(['near', 'far']);
});

test('what comes into view is drawn then, and not once more', () => {
  const { redraw, drawn, rest } = page();
  redraw.add('a');
  redraw.see('a', true);
  rest(1);
  expect(drawn).toEqual(['a']);
});

test('what has left the view waits again', () => {
  const { redraw, drawn } = page();
  redraw.see('a', true);
  redraw.see('a', false);
  redraw.add('a');
  expect(drawn).toEqual([]);
});

test('a page that is hardly ever at rest draws one cell at a time, and gets there', () => {
  const { redraw, drawn, idle, rest } = page();
  for (const cell of ['a', 'b', 'c']) redraw.add(cell);
  expect(idle).toHaveLength(1);
  for (const [at, all] of [['a'], ['a', 'b'], ['a', 'b', 'c']].entries()) {
    rest(1);
    expect(drawn, `turn ${at}`).toEqual(all);
  }
  expect(idle).toEqual([]);
});

test('what changes twice while it waits is drawn once', () => {
  const { redraw, drawn, rest } = page();
  redraw.add('a');
  redraw.add('a');
  rest(9);
  expect(drawn).toEqual(['a']);
});

test('while a hand moves, what cannot be seen waits', () => {
  const { redraw, drawn, rest, hand } = page();
  redraw.add('far');
  hand.isMoving = true;
  rest(1);
  expect(drawn).toEqual([]);
  hand.isMoving = false;
  rest(1);
  expect(drawn).toEqual(['far']);
});
