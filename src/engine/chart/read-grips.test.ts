import { expect, test } from 'vitest';
import { readGrips } from './read-grips.ts';

const grip = { mark: 0, name: 'dot', datum: 1, part: 'point', free: 'both', at: [1, 2], values: [3, null] };
const sent = (one: object): string => JSON.stringify([{ svg: 0, width: 10, height: 20, grips: [one] }]);

test('places are read as they were sent', () => {
  expect(readGrips(sent(grip))).toEqual([{ svg: 0, width: 10, height: 20, grips: [grip] }]);
  expect(readGrips(undefined)).toEqual([]);
});

test('what is no place leaves a chart that cannot be held', () => {
  const wrong = [{ part: 'middle' }, { free: 'none' }, { at: [1] }, { at: ['1', 2] }, { mark: -1 }, { datum: 0.5 }, { values: [{}, 1] }];
  for (const one of wrong) expect(readGrips(sent({ ...grip, ...one })), JSON.stringify(one)).toEqual([]);
  for (const text of ['', '{', 'null', '[1]']) expect(readGrips(text)).toEqual([]);
});
