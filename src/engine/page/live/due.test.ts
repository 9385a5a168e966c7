import { expect, test } from 'vitest';
import { Due } from './due.ts';

const lecture = Array.from({ length: 20 }, (_, at) => `cell-${at}`);

function dueOf(...seen: string[]): Due {
  const due = new Due((cell) => (cell === 'cell-7' ? 0 : seen.includes(cell) ? 1 : 2));
  due.add(lecture);
  return due;
}

test('all are run at once where no hand holds anything', () => {
  expect(dueOf('cell-3').next(false)).toEqual(lecture);
});

test('what is at hand comes first, then what is in view', () => {
  const due = dueOf('cell-9', 'cell-3');
  expect(due.next(true)).toEqual(['cell-7']);
  due.settle(['cell-7']);
  expect([due.next(true), due.isOutOfView]).toEqual([['cell-3', 'cell-9'], false]);
  due.settle(['cell-3', 'cell-9']);
  expect(due.isOutOfView).toBe(true);
});

test('every other has its turn, and one that is due again waits for all who waited longer', () => {
  const due = dueOf();
  const turns: string[] = [];
  for (let turn = 0; turn < lecture.length; turn += 1) {
    const some = due.next(true);
    turns.push(...some);
    due.settle(some);
    due.add(lecture.slice(0, 3));
  }
  expect(new Set(turns)).toEqual(new Set(lecture));
  expect(new Set(turns.slice(0, lecture.length)).size).toBe(lecture.length);
  expect(turns.indexOf('cell-19')).toBeLessThan(turns.lastIndexOf('cell-0'));
});

test('nothing is due once all have been run', () => {
  const due = dueOf();
  due.settle(lecture);
  expect([due.isEmpty, due.next(true)]).toEqual([true, []]);
});
