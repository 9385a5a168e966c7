import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCache, trimCaches } from './cache.ts';
import { traced } from './traced.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'cache-'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('what is kept is made once, also when two ask at a time', async () => {
  const cache = openCache(root, 'some');
  let times = 0;
  const make = (): string => `made ${++times}`;
  const both = await Promise.all([cache.keep('a', make), cache.keep('a', make)]);
  expect([...both, await openCache(root, 'some').keep('a', make)].map(String)).toEqual(['made 1', 'made 1', 'made 1']);
});

test('a file that was damaged, cut short or lost its hash is made anew', async () => {
  const cache = openCache(root, 'some');
  for (const damage of [
    () => writeFileSync(cache.fileOf('a'), 'maDe'), () => writeFileSync(cache.fileOf('a'), 'm'),
    () => writeFileSync(cache.fileOf('a'), ''), () => rmSync(`${cache.fileOf('a')}.sum`),
    () => rmSync(cache.fileOf('a')),
  ]) {
    cache.write('a', 'made');
    expect(cache.has('a')).toBe(true);
    damage();
    expect(cache.has('a')).toBe(false);
    expect(cache.read('a')).toBeUndefined();
    expect(String(await cache.keep('a', () => 'anew'))).toBe('anew');
    expect(String(cache.read('a'))).toBe('anew');
  }
});

test('beyond the limit, what was used longest ago is forgotten; what the build used stays', () => {
  const cache = openCache(root, 'some');
  const used = (key: string, second: number): void => {
    cache.write(key, 'x'.repeat(100));
    utimesSync(`${cache.fileOf(key)}.sum`, second, second);
  };
  used('new', 40);
  used('older', 20);
  used('oldest', 10);
  const left = (): string[] => ['new', 'older', 'oldest'].filter((key) => existsSync(cache.fileOf(key)));
  trimCaches(root, 30_000, 300);
  expect(left()).toEqual(['new', 'older', 'oldest']);
  trimCaches(root, 30_000, 299);
  expect(left()).toEqual(['new', 'older']);
  trimCaches(root, 30_000, 0);
  expect(left()).toEqual(['new']);
});

test('what was made of files is made anew when one of them is another, or gone', async () => {
  const file = path.join(root, 'data.csv');
  let times = 0;
  const make = () => Promise.resolve({ value: ++times, files: [file] });
  const ask = (): Promise<number> => traced(root, 'some', 'key', make);
  writeFileSync(file, '1');
  expect([await ask(), await ask()]).toEqual([1, 1]);
  writeFileSync(file, '2');
  expect([await ask(), await ask()]).toEqual([2, 2]);
  rmSync(file);
  expect([await ask(), await ask()]).toEqual([3, 3]);
});

test('a refusal is not kept', async () => {
  let times = 0;
  const make = () => Promise.resolve({ value: ++times, files: undefined });
  const ask = (): Promise<number> => traced(root, 'some', 'key', make);
  expect([await ask(), await ask()]).toEqual([1, 2]);
});
