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
    'The class cannot be reached. The network here may block it. Trying again…');
  expect(said({ link: 'mixed' })).toBe(
    'This page came over https, and its broker is without: a browser allows no such connection.');
  expect(said({ link: 'password' })).toBe('The broker refuses this user name and password.');
  const mayNot = 'The broker takes nothing from this account: it may not lead a class.';
  expect([said({ link: 'refused' }), said({ isIgnored: true })]).toEqual([mayNot, mayNot]);
  expect(said({ link: 'refused' }, true)).toBe(
    'Only the lecturer’s private address may begin a class here. Open the one that `npm run class` printed.');
  expect(said({ excess: 300_000 })).toBe(
    'Your changes are too large to send: 293 KB, and 256 KB are allowed. The class follows your slides.');
});
