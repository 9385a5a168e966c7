import { expect, test } from 'vitest';
import { stay, timesOf } from './slide-times.ts';

const titles = timesOf([{ id: 'a', title: 'A' }, { id: 'b', title: 'B' }]);

test('whoever comes back to a slide adds to its time, in the order of the deck', () => {
  const first = stay([], { slide: 'b', since: 0 }, titles, 1000);
  const second = stay(first, { slide: 'a', since: 1000 }, titles, 1500);
  expect(stay(second, { slide: 'b', since: 1500 }, titles, 2000)).toEqual([
    { slide: 'a', title: 'A', milliseconds: 500 }, { slide: 'b', title: 'B', milliseconds: 1500 },
  ]);
});

test('a clock that was set back takes no time away', () => {
  expect(stay([{ slide: 'a', title: 'A', milliseconds: 7 }], { slide: 'a', since: 500 }, titles, 0)[0]!.milliseconds).toBe(7);
});
