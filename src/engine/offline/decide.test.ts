import { expect, test } from 'vitest';
import { decide, rangeIn, type Asked } from './decide.ts';
import type { Edition } from './edition.ts';

const file = ['0123456789abcdef', 10, 5] as const;
const edition = (base: string): Edition => ({
  base,
  language: 'en',
  files: {
    'index.html': file, 'lectures/tides/index.html': file, 'lectures/tides/ebb flow.svg': file, '_astro/live.js': file,
  },
  parts: {}, everywhere: [], made: {},
});

const asked = (path: string, more: Partial<Asked> = {}): Asked =>
  ({ method: 'GET', isPage: false, url: `https://here.org${path}`, ...more });

const decided = (path: string, more: Partial<Asked> = {}, base = '/') =>
  decide(asked(path, more), edition(base), 'https://here.org');

test('pages and files of the list are answered, whatever state an address carries', () => {
  expect(decided('/', { isPage: true })).toEqual({ kind: 'page', path: 'index.html' });
  expect(decided('/lectures/tides/?view=presenter', { isPage: true }))
    .toEqual({ kind: 'page', path: 'lectures/tides/index.html' });
  expect(decided('/lectures/tides/ebb%20flow.svg')).toEqual({ kind: 'file', path: 'lectures/tides/ebb flow.svg' });
});

test('a folder without its slash is led to its page', () => {
  expect(decided('/lectures/tides?view=print', { isPage: true })).toEqual({ kind: 'move', to: '/lectures/tides/?view=print' });
});

test('what another site on the same origin has is left alone, below the base and beside it', () => {
  for (const path of ['/ws26/', '/ws26/index.html', '/ws26/_astro/live.js', '/lectures/', '/toString', '/a%']) {
    expect(decided(path, { isPage: true })).toEqual({ kind: 'leave' });
  }
  expect(decided('/', { isPage: true }, '/ws26/')).toEqual({ kind: 'leave' });
  expect(decided('/_astro/live.js', {}, '/ws26/')).toEqual({ kind: 'leave' });
  expect(decided('/ws26/_astro/live.js', {}, '/ws26/')).toEqual({ kind: 'file', path: '_astro/live.js' });
});

test('other origins, other methods and files with a query are left alone', () => {
  expect(decide(asked('/'), edition('/'), 'https://there.org')).toEqual({ kind: 'leave' });
  expect(decided('/', { isPage: true, method: 'POST' })).toEqual({ kind: 'leave' });
  expect(decided('/_astro/live.js?again')).toEqual({ kind: 'leave' });
});

test('of a film the part that is asked for is sent', () => {
  expect(rangeIn('bytes=0-', 10)).toEqual({ from: 0, to: 9 });
  expect(rangeIn('bytes=4-5', 10)).toEqual({ from: 4, to: 5 });
  expect(rangeIn('bytes=4-50', 10)).toEqual({ from: 4, to: 9 });
  expect(['bytes=10-', 'bytes=-5', 'lines=1-2', null].map((header) => rangeIn(header, 10))).toEqual(Array(4).fill(undefined));
});
