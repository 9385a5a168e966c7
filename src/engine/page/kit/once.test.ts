import { expect, test } from 'vitest';
import { once } from './once.ts';

test('what is there is made once, and what has failed is made again when it is asked for again', async () => {
  let attempts = 0;
  const open = once(() => {
    attempts += 1;
    return attempts === 1 ? Promise.reject(new Error('lost')) : Promise.resolve(attempts);
  });
  await expect(open()).rejects.toThrow('lost');
  expect([await open(), await open(), attempts]).toEqual([2, 2, 2]);
});
