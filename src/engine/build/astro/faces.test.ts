import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { cutFolder, facesFor } from './faces.ts';

const root = mkdtempSync(path.join(tmpdir(), 'faces-'));
const world = { root, base: '/teach/', fonts: [] };
const written = (text: string, more: object = {}) => ({ text, code: '', formulas: '', ...more });

const families = (css: string): string[] =>
  [...css.matchAll(/font-family:(\w+);font-style:(\w+);font-weight:(\d+).*?unicode-range:([^}]*)/g)].map((found) => found.slice(1).join(' '));

test('what every page has needs nothing more', async () => {
  const usual = written('Größe – naïve “quotes”, α → β, €', { code: 'x²', formulas: '∇θ' });
  expect(await facesFor(usual, world)).toEqual({ css: '', missing: [] });
});

test('letters come from the typefaces of the engine as far as these have them, each once', async () => {
  const { css, missing } = await facesFor(written('čeština, ł, ⊗, Ж', { code: 'č', formulas: 'ℏ⊗' }), world);
  expect(families(css)).toEqual([
    'Text normal 400 U+10d,U+142,U+161', 'Text normal 400 U+416', 'Text italic 400 U+10d,U+142,U+161', 'Text italic 400 U+416',
    'Text normal 600 U+10d,U+142,U+161', 'Text normal 600 U+416', 'Mono normal 400 U+10d', 'Formulas normal 400 U+210f,U+2297',
    'Symbols normal 400 U+2297',
  ]);
  expect(missing).toEqual([]);
  const [, name = ''] = /url\(\/teach\/fonts\/([0-9a-f]{16}\.woff2)\)/.exec(css) ?? [];
  expect(readFileSync(path.join(cutFolder(root), name)).length).toBeLessThan(3000);
});

test('what no typeface has is named', async () => {
  expect((await facesFor(written('سعر 数 😀'), world)).missing).toEqual(['ر', 'س', 'ع', '数']);
});
