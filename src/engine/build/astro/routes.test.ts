import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { routesOf, unusedHome } from './routes.ts';

test('a site with a home page of its own is told that the text in its settings is not shown', () => {
  const source = mkdtempSync(path.join(tmpdir(), 'pages-'));
  const hasHome = (): boolean => routesOf(source, {}, false).some(({ pattern }) => pattern === '/');
  try {
    expect([hasHome(), unusedHome(source, '<p>Welcome.</p>')]).toEqual([true, []]);
    mkdirSync(path.join(source, 'pages'));
    writeFileSync(path.join(source, 'pages/index.astro'), '');
    expect([hasHome(), unusedHome(source, '')]).toEqual([false, []]);
    expect(unusedHome(source, '<p>Welcome.</p>')).toEqual([
      '`home` in `astro.config.mjs` is not shown, because `src/pages/` has a home page.\n'
        + '  Fix: Remove one of the two.',
    ]);
  } finally {
    rmSync(source, { recursive: true });
  }
});

test('the reference is there while a site is written, is not published, and gives way to a page of the site', () => {
  const source = mkdtempSync(path.join(tmpdir(), 'pages-'));
  const hasReference = (isDev: boolean): boolean =>
    routesOf(source, {}, isDev).some(({ pattern }) => pattern === '/reference');
  try {
    expect([hasReference(true), hasReference(false)]).toEqual([true, false]);
    mkdirSync(path.join(source, 'pages'));
    writeFileSync(path.join(source, 'pages/reference.astro'), '');
    expect(hasReference(true)).toBe(false);
  } finally {
    rmSync(source, { recursive: true });
  }
});
