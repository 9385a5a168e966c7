import { expect, test } from 'vitest';
import type { Program } from '../live/program.ts';
import { Mine } from './mine.ts';

function open(edited: Readonly<Record<string, string>>) {
  const author = new Map([['a', 'const a = 1;'], ['b', 'const b = 1;']]);
  let tell = (): void => undefined;
  const program = {
    edits: { author, edited: new Map(Object.entries(edited)), done: [], undone: [] },
    subscribe: (listener: () => void) => (tell = listener),
  };
  return { mine: new Mine(program as unknown as Program), tell: () => tell() };
}

test('what lies over a cell for a while is not the reader\'s own', () => {
  const { mine } = open({ a: 'const a = 2;', b: 'const b = 2;' });
  expect(mine.cells).toEqual(['a', 'b']);
  mine.layOver({ isLaid: (cell) => cell === 'a' });
  expect([mine.cells, [...mine.texts]]).toEqual([['b'], [['b', 'const b = 2;']]]);
});

test('slides on which the reader has drawn are among the changes, and tell when they change', () => {
  const { mine } = open({});
  let told = 0;
  mine.subscribe(() => (told += 1));
  let drawn = [{ id: 'sine', number: 3 }];
  let hear = (): void => undefined;
  mine.watchDrawings({ slides: () => drawn, erase: () => (drawn = []), subscribe: (listener) => (hear = listener) });
  expect([mine.drawn, told]).toEqual([[{ id: 'sine', number: 3 }], 1]);
  mine.erase(['sine']);
  hear();
  expect([mine.drawn, told]).toEqual([[], 2]);
});
