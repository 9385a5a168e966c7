import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { builtLectures } from './built-lectures.ts';

const dist = mkdtempSync(join(tmpdir(), 'built-'));
afterAll(() => rmSync(dist, { recursive: true }));

test('a site that was not built has no lectures, and says how to build it', () => {
  expect(() => builtLectures(dist, [])).toThrow('No lecture has been built. Run `npm run build` first.');
});

test('all lectures with slides are taken, or those that were named', () => {
  for (const slug of ['tides', 'moon']) {
    mkdirSync(join(dist, 'lectures', slug, 'slides'), { recursive: true });
    writeFileSync(join(dist, 'lectures', slug, 'slides/index.html'), '');
  }
  mkdirSync(join(dist, 'lectures/pictures'));
  expect(builtLectures(dist, [])).toEqual(['moon', 'tides']);
  expect(builtLectures(dist, ['tides'])).toEqual(['tides']);
  expect(() => builtLectures(dist, ['tide'])).toThrow('There is no lecture tide. There are: moon, tides.');
});
