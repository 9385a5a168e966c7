import { expect, test } from 'vitest';
import { pathInside, toBase } from './server.ts';

test('a base path may be written with or without slashes', () => {
  expect(['', '/', 'a', '/a', 'a/b/'].map(toBase)).toEqual(['/', '/', '/a/', '/a/', '/a/b/']);
});

test('a request names a path inside the folder, without its query', () => {
  expect(pathInside('/a/lectures/x%20y/?view=print', '/a/')).toBe('/lectures/x y/');
});

test('no request leaves the folder', () => {
  expect(pathInside('/../../etc/passwd', '/')).toBe('/etc/passwd');
  expect(pathInside('/%2e%2e/%2e%2e/etc/passwd', '/')).toBe('/etc/passwd');
});

test('a path outside the base, or one that cannot be read, names nothing', () => {
  expect(['/b/', '/a/%', '/a/%00'].map((url) => pathInside(url, '/a/'))).toEqual([undefined, undefined, undefined]);
});
