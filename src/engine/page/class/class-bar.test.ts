import { expect, test } from 'vitest';
import { joining, type Follow } from '../../class/follow.ts';
import { lineOf } from './class-bar.ts';

const at = (follow: Partial<Follow>, slide: number | undefined = 3): string => lineOf({ ...joining, ...follow }, slide);

test('the line says first what is wrong, in one sentence each', () => {
  expect(at({ link: 'lost', phase: 'following' })).toBe('Connection lost. Trying again…');
  expect(at({ link: 'lost' })).toBe('The class cannot be reached. The network here may be blocking it. Trying again…');
  for (const link of ['refused', 'password'] as const) {
    expect(at({ link })).toBe(
      'The broker did not let this device in. Ask your lecturer whether the class is full or over.');
  }
  expect(at({ link: 'mixed' })).toBe(
    'This page uses https but its broker does not, so the browser blocks the connection.');
  expect(at({ link: 'open' })).toBe('The class has ended or has not started yet.');
});

test('then it says where the reader is', () => {
  expect(at({ link: 'open', phase: 'following' })).toBe('With the lecturer · slide 3');
  expect(at({ link: 'open', phase: 'away' })).toBe('At your own pace');
  expect(at({ link: 'lost', phase: 'ended' })).toBe('The class has ended.');
  expect(lineOf({ ...joining, link: 'open', phase: 'following' }, undefined)).toBe(
    'The lecturer is on a slide that your edition does not have.');
});
