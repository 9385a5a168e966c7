import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { cutFaces, facesFor } from './faces.ts';

const root = mkdtempSync(path.join(tmpdir(), 'faces-'));
const world = { root, base: '/teach/', fonts: [] };
const written = (text: string, more: object = {}) => ({ text, code: '', formulas: '', ...more });

const families = (css: string): string[] =>
  [...css.matchAll(/font-family:(\w+);font-style:(\w+);font-weight:(\d+).*?unicode-range:([^}]*)/g)].map((found) => found.slice(1).join(' '));

test('what every page has needs nothing more', async () => {
  expect(await facesFor(written('Größe – naïve “quotes”, a → b, €', { code: 'x²' }), world)).toEqual({ css: '', missing: [] });
});

test('a lecture awaits one small file for its formulas, as they are shown, and for the signs in its text', async () => {
  const { css, missing, awaited } = await facesFor(written('α → β', { code: '∑', formulas: 'hx2∇θlog' }), world);
  expect(families(css)).toEqual([
    'Formulas normal 400 U+20,U+28-29,U+2b-2c,U+2e,U+30-39,U+3d,U+67-68,U+6c,U+6f,U+78,U+3b8,U+210e,U+2207,U+2212,'
    + 'U+1d454,U+1d459,U+1d45c,U+1d465,U+1d703',
    'Symbols normal 400 U+3b1-3b2,U+2211',
  ]);
  expect(css.match(/\/teach\/fonts\/\w+\.woff2/g)).toEqual([awaited, awaited]);
  expect(missing).toEqual([]);
  const size = readFileSync(cutFaces(root).fileOf(path.basename(awaited!))).length;
  expect(size).toBeLessThan(readFileSync('src/engine/fonts/math.woff2').length / 3);
});

test('letters come from the typefaces of the engine as far as these have them, each once', async () => {
  const { css, missing } = await facesFor(written('čeština, ł, ⊗, Ж', { code: 'č', formulas: 'ℏ⊗' }), world);
  expect(families(css)).toEqual([
    'Formulas normal 400 U+20,U+28-29,U+2b-2c,U+2e,U+30-39,U+3d,U+2212',
    'Text normal 400 U+10d,U+142,U+161', 'Text normal 400 U+416', 'Text italic 400 U+10d,U+142,U+161', 'Text italic 400 U+416',
    'Text normal 600 U+10d,U+142,U+161', 'Text normal 600 U+416', 'Mono normal 400 U+10d', 'Formulas normal 400 U+210f,U+2297',
    'Symbols normal 400 U+2297',
  ]);
  expect(missing).toEqual([]);
  const [, name = ''] = /family:Text;.*?url\(\/teach\/fonts\/([0-9a-f]{16}\.woff2)\)/.exec(css) ?? [];
  expect(readFileSync(cutFaces(root).fileOf(name)).length).toBeLessThan(3000);
});

test('what no typeface has is named', async () => {
  expect((await facesFor(written('سعر 数 😀'), world)).missing).toEqual(['ر', 'س', 'ع', '数']);
});
