import { expect, test } from 'vitest';
import { problemOf } from './leader-problem.ts';

const open = { link: 'open', excess: undefined, isIgnored: false, wasOpen: true } as const;

const said = (line: Partial<Parameters<typeof problemOf>[0]>, isEmbedded = false): string =>
  problemOf({ ...open, ...line }, isEmbedded);

test('a lecturer is told what is wrong in one sentence, and nothing where all is well', () => {
  expect(said({})).toBe('');
  expect(said({ link: 'opening', wasOpen: false })).toBe('Connecting…');
  expect(said({ link: 'lost' })).toBe('No connection to the class. Trying again…');
  expect(said({ link: 'lost', wasOpen: false })).toBe(
    'The class cannot be reached. The network here may be blocking it. Trying again…');
  expect(said({ link: 'mixed' })).toBe(
    'This page uses https but its broker does not, so the browser blocks the connection.');
  expect(said({ link: 'password' })).toBe('The broker did not accept this user name and password.');
  const mayNot = 'The broker does not accept messages from this account, so it cannot lead a class.';
  expect([said({ link: 'refused' }), said({ isIgnored: true })]).toEqual([mayNot, mayNot]);
  expect(said({ link: 'refused' }, true)).toBe(
    'A class can be started only from the private address. Open the one that `npm run class` printed.');
  expect(said({ excess: 300_000 })).toBe(
    'Your changes are too large to send: 293 KB; the limit is 256 KB. The class still follows your slides.');
});
