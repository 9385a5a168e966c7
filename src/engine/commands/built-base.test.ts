import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { builtBase } from './built-base.ts';

const dist = mkdtempSync(join(tmpdir(), 'base-'));
afterAll(() => rmSync(dist, { recursive: true }));

test('a built site tells below which path it is', () => {
  expect(builtBase(dist)).toBe('/');
  const page = (base: string): string => `<a href="https://x.org/_astro/">a</a><script src="${base}_astro/a.js"></script>`;
  writeFileSync(join(dist, '404.html'), page('/'));
  expect(builtBase(dist)).toBe('/');
  writeFileSync(join(dist, '404.html'), page('/uni/ws26/'));
  expect(builtBase(dist)).toBe('/uni/ws26/');
});
