/**
 * Letters that the typefaces of every page do not have: a lecture gets them cut from the same typefaces, as far as
 * these have them, and then from the site's own. What nobody has comes from the reader's system.
 */
import { createHash } from 'node:crypto';
import { cpSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkitten';
import { openCache, type Cache } from '../cache/cache.ts';
import { engineFolder } from '../compile/engine.ts';

export interface Faces {
  /** Rules of `@font-face`, or nothing. */
  css: string;
  /** Letters that no typeface has. */
  missing: readonly string[];
  /** The address of the file that formulas and signs are set in, where the lecture has some. */
  awaited?: string;
}

interface Face {
  family: string;
  style: string;
  weight: number;
  /** The file of every page. */
  own: string;
  /** Where more letters are, the first that has one. */
  more: readonly string[];
}

const SUBSETS = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'];

const filesOf = (name: string, kind: string): string[] =>
  SUBSETS.map((part) => `${name}/files/${name}-${part}-${kind}.woff2`);

const serif = 'source-serif-4';
const math = 'stix-two-math/files/stix-two-math-latin-400-normal.woff2';
/** Indices have glyphs of their own. */
const mathFeatures = ['ssty'];
/** What numbers in a formula may become as they are moved. */
const ofNumbers = ' 0123456789.,()+−=';

const FACES: readonly Face[] = [
  { family: 'Text', style: 'normal', weight: 400, own: 'text', more: filesOf(serif, '400-normal') },
  { family: 'Text', style: 'italic', weight: 400, own: 'text-italic', more: filesOf(serif, '400-italic') },
  { family: 'Text', style: 'normal', weight: 600, own: 'text-bold', more: filesOf(serif, '600-normal') },
];
const MONO: Face = {
  family: 'Mono', style: 'normal', weight: 400, own: 'mono', more: filesOf('source-code-pro', '400-normal'),
};
const FORMULAS: Face = { family: 'Formulas', style: 'normal', weight: 400, own: 'math', more: [math] };

/** What a lecture writes, by the typeface that it is set in. */
export interface Written {
  text: string;
  code: string;
  formulas: string;
}

export interface FacesWorld {
  root: string;
  base: string;
  /** Typefaces of the site's own. */
  fonts: readonly string[];
  /** By the names of the engine's files, what every page has in their place. */
  faces?: Readonly<Record<string, string>>;
}

export async function facesFor(written: Written, world: FacesWorld): Promise<Faces> {
  const own = world.faces ?? {};
  const [faces, mono] = [FACES.map((face) => withOwn(face, own)), withOwn(MONO, own)];
  const text = beyond(written.text, own, 'text', 'text-more', 'math');
  const code = beyond(written.code, own, 'mono', 'math');
  const signed = await signsFor(written, world);
  const rules = [
    ...signed?.rules ?? [],
    ...await Promise.all(faces.map((face) => rulesOf(face, text, world))),
    await rulesOf(mono, code, world),
    await rulesOf(FORMULAS, beyond(written.formulas, own, 'math'), world),
  ];
  const lost = (letters: readonly string[], face: Face): string[] =>
    letters.filter((one) => sourceOf(one, face.more) === undefined);
  const others = [...new Set([...lost(text, faces[0]!), ...lost(code, mono)])];
  // Signs and letters of other scripts stand behind all faces: one file serves text and code.
  const signs: Face = { family: 'Symbols', style: 'normal', weight: 400, own: 'math', more: [math, ...world.fonts] };
  rules.push(await rulesOf(signs, others, world));
  const missing = others.filter((one) => sourceOf(one, signs.more) === undefined).sort();
  return { css: rules.join(''), missing, ...(signed && { awaited: signed.address }) };
}

/** One file for the formulas of a lecture and the signs inside its text: a tenth of the whole that pages may fetch. */
async function signsFor(
  written: Written, world: FacesWorld,
): Promise<{ rules: string[]; address: string } | undefined> {
  const own = world.faces ?? {};
  const inMath = (one: string): boolean => hasLetter(ownFile('math'), one);
  const letters = written.formulas === '' ? '' : written.formulas + italicsOf(written.formulas) + ofNumbers;
  const inFormulas = [...new Set(letters)].filter(inMath);
  const inText = beyond(written.text, own, 'text', 'text-more', 'signs');
  const inside = [...new Set([...inText, ...beyond(written.code, own, 'mono', 'signs')])].filter(inMath);
  if (inFormulas.length + inside.length === 0) return undefined;
  const all = [...new Set([...inFormulas, ...inside])].sort().join('');
  const address = addressOf(await cut(math, all, world.root, mathFeatures), world);
  const rule = (family: string, some: readonly string[]): string =>
    (some.length === 0 ? '' : ruleOf({ family, style: 'normal', weight: 400 }, address, some));
  return { rules: [rule('Formulas', inFormulas), rule('Symbols', inside)], address };
}

/** 𝑥 for x, 𝜃 for θ: how browsers show a letter that stands alone in a formula. */
const italicsOf = (formulas: string): string => [...formulas].map((letter) => {
  const code = letter.codePointAt(0)!;
  if (letter === 'h') return 'ℎ';
  if (/[A-Z]/.test(letter)) return String.fromCodePoint(0x1D434 + code - 0x41);
  if (/[a-z]/.test(letter)) return String.fromCodePoint(0x1D44E + code - 0x61);
  if (/[α-ω]/.test(letter)) return String.fromCodePoint(0x1D6FC + code - 0x3B1);
  return letter === 'ϕ' ? '𝜙' : '';
}).join('');

/** Letters that none of these files has. Spaces and signs that nobody sees are no letters. */
function beyond(text: string, own: Readonly<Record<string, string>>, ...names: readonly string[]): string[] {
  const unseen = /[\p{C}\p{Z}\p{Emoji_Presentation}\uFE0F]/u;
  const letters = [...new Set(text)].filter((one) => one > '~' && !unseen.test(one));
  const shows = (name: string, one: string): boolean =>
    hasLetter(ownFile(name), one) && hasLetter(own[name] ?? ownFile(name), one);
  return letters.filter((one) => !names.some((name) => shows(name, one)));
}

/** The whole of what a site has in place of a face has more letters than what is cut for every page. */
const withOwn = (face: Face, own: Readonly<Record<string, string>>): Face =>
  (own[face.own] === undefined ? face : { ...face, more: [own[face.own]!, ...face.more] });

async function rulesOf(face: Face, letters: readonly string[], world: FacesWorld): Promise<string> {
  const bySource = Map.groupBy(letters, (one) => sourceOf(one, face.more));
  const rules = [...bySource].map(async ([source, some]) => {
    if (source === undefined) return '';
    return ruleOf(face, addressOf(await cut(source, some.sort().join(''), world.root), world), some);
  });
  return (await Promise.all(rules)).join('');
}

const addressOf = (name: string, { base }: FacesWorld): string => `${base.replace(/\/$/, '')}/fonts/${name}`;

const ruleOf = (
  { family, style, weight }: Pick<Face, 'family' | 'style' | 'weight'>, address: string, letters: readonly string[],
): string => `@font-face{font-family:${family};font-style:${style};font-weight:${weight};font-display:swap;`
  + `src:url(${address}) format('woff2');unicode-range:${rangesOf(letters)}}`;

/** `U+30-39,U+78`. */
function rangesOf(letters: readonly string[]): string {
  const codes = letters.map((letter) => letter.codePointAt(0)!).sort((a, b) => a - b);
  const starts = codes.filter((code, at) => codes[at - 1] !== code - 1);
  const ends = codes.filter((code, at) => codes[at + 1] !== code + 1);
  const hex = (code: number): string => code.toString(16);
  return starts.map((start, at) => `U+${hex(start)}${start === ends[at] ? '' : `-${hex(ends[at]!)}`}`).join(',');
}

const sourceOf = (letter: string, files: readonly string[]): string | undefined =>
  files.find((file) => hasLetter(fileOf(file), letter));

const hasLetter = (file: string, letter: string): boolean =>
  fontOf(file).hasGlyphForCodePoint(letter.codePointAt(0)!);

/** Where cut typefaces are kept from build to build. */
export const cutFaces = (root: string): Cache => openCache(root, 'faces');

/** @returns the name of the file. */
export async function cut(
  source: string, letters: string, root: string, keepFeatures?: readonly string[],
): Promise<string> {
  const whole = readFileSync(fileOf(source));
  const hash = createHash('sha256').update(whole).update(letters).update(keepFeatures?.join() ?? '');
  const name = `${hash.digest('hex').slice(0, 16)}.woff2`;
  const cache = cutFaces(root);
  if (!cache.has(name)) {
    await cache.keep(name, async () => (await import('subset-font')).default(whole, letters, {
      targetFormat: 'woff2', noHinting: true, ...(keepFeatures && { keepFeatures }),
    }));
  }
  return name;
}

/** Those that a built site names come to lie where it does. */
export function copyFaces(root: string, built: string): void {
  const names = globSync('lectures/*/index.html', { cwd: built }).flatMap((page) =>
    [...readFileSync(path.join(built, page), 'utf8').matchAll(/\/fonts\/([0-9a-f]{16}\.woff2)/g)]
      .map(([, name = '']) => name));
  for (const name of new Set(names)) cpSync(cutFaces(root).fileOf(name), path.join(built, 'fonts', name));
}

const ownFile = (name: string): string => path.join(engineFolder, 'fonts', `${name}.woff2`);

/** Of a package, or the site's own. */
const fileOf = (file: string): string =>
  (path.isAbsolute(file) ? file : fileURLToPath(import.meta.resolve(`@fontsource/${file}`)));

const opened = new Map<string, Font>();

function fontOf(file: string): Font {
  const known = opened.get(file);
  if (known) return known;
  const font = create(readFileSync(file)) as Font;
  opened.set(file, font);
  return font;
}
