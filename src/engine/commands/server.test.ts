import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pathInside, serve, toBase } from './server.ts';

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

test('a site is served with the headers that its host should send, where that is asked', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'served-'));
  mkdirSync(join(dir, '_astro'));
  writeFileSync(join(dir, '_astro/a.js'), '');
  writeFileSync(join(dir, 'a.html'), '');
  const site = await serve({ dir, base: '/a/', headers: true });
  const plain = await serve({ dir });
  try {
    const sent = async (url: string, name: string): Promise<string | null> => (await fetch(url)).headers.get(name);
    expect(await sent(`${site.url}_astro/a.js`, 'cache-control')).toBe('public, max-age=31536000, immutable');
    expect(await sent(`${site.url}_astro/b.js`, 'cache-control')).toBe('no-cache');
    expect(await sent(`${site.url}a.html`, 'cache-control')).toBe('no-cache');
    expect(await sent(`${site.url}a.html`, 'content-security-policy')).toBe('frame-ancestors \'self\'');
    expect(await sent(`${plain.url}a.html`, 'content-security-policy')).toBe(null);
    expect(await sent(`${plain.url}a.html`, 'cache-control')).toBe('no-cache');
  } finally {
    await Promise.all([site.close(), plain.close()]);
    rmSync(dir, { recursive: true });
  }
});
