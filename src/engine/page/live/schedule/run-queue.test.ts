import { expect, test } from 'vitest';
import { RunQueue } from './run-queue.ts';

const lecture = Array.from({ length: 20 }, (_, at) => `cell-${at}`);

function queueOf(...seen: string[]): RunQueue {
  const queue = new RunQueue((cell) => (cell === 'cell-7' ? 0 : seen.includes(cell) ? 1 : 2));
  queue.add(lecture);
  return queue;
}

test('all are run at once where no hand holds anything', () => {
  expect(queueOf('cell-3').next(false)).toEqual(lecture);
});

test('what is at hand comes first, then what is in view', () => {
  const queue = queueOf('cell-9', 'cell-3');
  expect(queue.next(true)).toEqual(['cell-7']);
  queue.remove(['cell-7']);
  expect([queue.next(true), queue.isOutOfView]).toEqual([['cell-3', 'cell-9'], false]);
  queue.remove(['cell-3', 'cell-9']);
  expect(queue.isOutOfView).toBe(true);
});

test('every other has its turn, and one that is due again waits for all who waited longer', () => {
  const queue = queueOf();
  const turns: string[] = [];
  for (let turn = 0; turn < lecture.length; turn += 1) {
    const some = queue.next(true);
    turns.push(...some);
    queue.remove(some);
    queue.add(lecture.slice(0, 3));
  }
  expect(new Set(turns)).toEqual(new Set(lecture));
  expect(new Set(turns.slice(0, lecture.length)).size).toBe(lecture.length);
  expect(turns.indexOf('cell-19')).toBeLessThan(turns.lastIndexOf('cell-0'));
});

test('nothing is due once all have been run', () => {
  const queue = queueOf();
  queue.remove(lecture);
  expect([queue.isEmpty, queue.next(true)]).toEqual([true, []]);
});
