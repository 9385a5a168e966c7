/** The typefaces of cards: those of the site's pages, as files that the drawing library reads. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkitten';
import subset from 'subset-font';
import { engineFolder } from '../compile/engine.ts';
import type { Settings } from '../settings.ts';
import { hashOf, openCache, type Cache } from '../cache/cache.ts';

export interface CardFonts {
  /** Families of text, of bold text and of code, as CSS has them. */
  text: string;
  bold: string;
  mono: string;
  /** How wide a text is in the bold face, for a size of 1. */
  widthOf: (text: string) => number;
}

const SUBSETS = ['latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'];
const more = SUBSETS.flatMap((part) => ['400', '600'].map((weight) =>
  fileURLToPath(import.meta.resolve(`@fontsource/source-serif-4/files/source-serif-4-${part}-${weight}-normal.woff2`))));

const own = (name: string): string => path.join(engineFolder, 'fonts', `${name}.woff2`);

type FontSettings = Pick<Settings, 'root' | 'typefaces' | 'fonts'>;

/** Makes the files, once, and says where they are. It has to be called before the first card is drawn. */
export async function cardFonts({ root, typefaces, fonts }: FontSettings): Promise<CardFonts> {
  const { text, mono } = typefaces ?? {};
  const normal = text?.normal ?? own('text');
  const bold = text?.bold ?? own('text-bold');
  const italic = text?.italic ?? own('text-italic');
  const code = mono ?? own('mono');
  const seldom = text ? [] : ['text-more', 'text-bold-more', 'text-italic-more'].map(own);
  const files = [normal, bold, italic, code, own('math'), ...seldom, ...fonts, ...more];
  const cache = openCache(root, 'card-faces');
  for (const file of files) await keepFont(file, cache);
  const config = cache.fileOf('fonts.conf');
  const folder = path.dirname(config);
  writeFileSync(config, configOf(folder));
  process.env['FONTCONFIG_FILE'] = config;
  const face = create(readFileSync(bold)) as Font;
  const widthOf = (words: string): number => widthIn(face, words);
  return { text: familiesOf(normal), bold: familiesOf(bold, normal), mono: familiesOf(code, normal), widthOf };
}

async function keepFont(file: string, cache: Cache): Promise<void> {
  const whole = readFileSync(file);
  const lettersOf = (): string => String.fromCodePoint(...(create(whole) as Font).characterSet);
  const key = `${hashOf(whole)}.ttf`;
  if (!cache.has(key)) await cache.keep(key, () => subset(whole, lettersOf(), { targetFormat: 'truetype' }));
}

/** What our faces have no letter for comes from the system of whoever builds. */
const configOf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`;

const familiesOf = (...files: readonly string[]): string =>
  [...new Set(files.map((file) => `'${(create(readFileSync(file)) as Font).familyName}'`))].join(', ');

const widthIn = (face: Font, words: string): number => [...words].reduce(
  (sum, letter) => sum + face.glyphForCodePoint(letter.codePointAt(0)!).advanceWidth, 0,
) / face.unitsPerEm;
