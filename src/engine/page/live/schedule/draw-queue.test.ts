import { expect, test } from 'vitest';
import { DrawQueue } from './draw-queue.ts';

/** A page of which a test says when it is idle, and for how many cells it has time then. */
function page() {
  const drawn: string[] = [];
  const idle: ((hasTime: () => boolean) => void)[] = [];
  const hand = { isMoving: false };
  const queue = new DrawQueue({
    draw: (cell) => void drawn.push(cell),
    isMoving: () => hand.isMoving,
    whenIdle: (work) => void idle.push(work),
  });
  const rest = (cells: number): void => {
    let left = cells;
    idle.shift()?.(() => (left -= 1) > 0);
  };
  return { queue, drawn, idle, rest, hand };
}

test('what is in view is drawn at once, all else when the page is at rest', () => {
  const { queue, drawn, rest } = page();
  queue.see('near', true);
  queue.add('far');
  queue.add('near');
  expect(drawn).toEqual(['near']);
  rest(1);
  expect(drawn).toEqual(['near', 'far']);
});

test('what comes into view is drawn then, and not once more', () => {
  const { queue, drawn, rest } = page();
  queue.add('a');
  queue.see('a', true);
  rest(1);
  expect(drawn).toEqual(['a']);
});

test('what has left the view waits again', () => {
  const { queue, drawn } = page();
  queue.see('a', true);
  queue.see('a', false);
  queue.add('a');
  expect(drawn).toEqual([]);
});

test('a page that is hardly ever at rest draws one cell at a time, and gets there', () => {
  const { queue, drawn, idle, rest } = page();
  for (const cell of ['a', 'b', 'c']) queue.add(cell);
  expect(idle).toHaveLength(1);
  for (const [at, all] of [['a'], ['a', 'b'], ['a', 'b', 'c']].entries()) {
    rest(1);
    expect(drawn, `turn ${at}`).toEqual(all);
  }
  expect(idle).toEqual([]);
});

test('what changes twice while it waits is drawn once', () => {
  const { queue, drawn, rest } = page();
  queue.add('a');
  queue.add('a');
  rest(9);
  expect(drawn).toEqual(['a']);
});

test('while a hand moves, what cannot be seen waits', () => {
  const { queue, drawn, rest, hand } = page();
  queue.add('far');
  hand.isMoving = true;
  rest(1);
  expect(drawn).toEqual([]);
  hand.isMoving = false;
  rest(1);
  expect(drawn).toEqual(['far']);
});
