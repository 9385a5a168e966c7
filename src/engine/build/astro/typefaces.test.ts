import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkitten';
import { expect, test } from 'vitest';
import { facesFor } from './faces.ts';
import { faceAliases, ownFaces } from './typefaces.ts';

const root = mkdtempSync(path.join(tmpdir(), 'typefaces-'));
const mono = fileURLToPath(import.meta.resolve('@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2'));

test('a typeface of the site takes the place of one of the engine, and gives the letters that it has', async () => {
  const own = ownFaces({ mono });
  expect(Object.keys(own)).toEqual(['mono']);
  const [alias] = await faceAliases({ root, typefaces: { mono, licences: [] } });
  expect('../fonts/mono.woff2').toMatch(alias!.find);
  expect('../fonts/text.woff2').not.toMatch(alias!.find);
  const cutFace = create(readFileSync(alias!.replacement)) as Font;
  expect(cutFace.hasGlyphForCodePoint('a'.codePointAt(0)!)).toBe(true);
  expect(readFileSync(alias!.replacement).length).toBeLessThan(readFileSync(mono).length);
  // The engine's face for code has no ç, the site's has.
  const { css } = await facesFor({ text: '', code: 'ç', formulas: '' }, { root, base: '/', fonts: [], faces: own });
  expect(css).toMatch(/^@font-face\{font-family:Mono;.*unicode-range:U\+e7\}$/);
});
