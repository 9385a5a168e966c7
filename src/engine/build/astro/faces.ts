/**
 * Letters that the typefaces of every page do not have: a lecture gets them cut from the same typefaces, as far as
 * these have them, and then from the site's own. What nobody has comes from the reader's system.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkitten';
import subset from 'subset-font';
import { engineFolder } from '../compile/engine.ts';

export interface Faces {
  /** Rules of `@font-face`, or nothing. */
  css: string;
  /** Letters that no typeface has. */
  missing: readonly string[];
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
  const text = beyond(written.text, own, 'text', 'math');
  const code = beyond(written.code, own, 'mono', 'math');
  const rules = [
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
  return { css: rules.join(''), missing: others.filter((one) => sourceOf(one, signs.more) === undefined).sort() };
}

/** Letters that none of these files has. Spaces and signs that nobody sees are no letters. */
function beyond(text: string, own: Readonly<Record<string, string>>, ...names: readonly string[]): string[] {
  const unseen = /[\p{C}\p{Z}\p{Emoji_Presentation}\uFE0F]/u;
  const letters = [...new Set(text)].filter((one) => one > '~' && !unseen.test(one));
  const has = (file: string, one: string): boolean => fontOf(file).hasGlyphForCodePoint(one.codePointAt(0)!);
  const shows = (name: string, one: string): boolean => has(ownFile(name), one) && has(own[name] ?? ownFile(name), one);
  return letters.filter((one) => !names.some((name) => shows(name, one)));
}

/** The whole of what a site has in place of a face has more letters than what is cut for every page. */
const withOwn = (face: Face, own: Readonly<Record<string, string>>): Face =>
  (own[face.own] === undefined ? face : { ...face, more: [own[face.own]!, ...face.more] });

async function rulesOf(face: Face, letters: readonly string[], world: FacesWorld): Promise<string> {
  const { family, style, weight, more } = face;
  const bySource = Map.groupBy(letters, (one) => sourceOf(one, more));
  const rules = [...bySource].map(async ([source, some]) => {
    if (source === undefined) return '';
    const name = await cut(source, some.sort().join(''), world.root);
    const range = some.map((one) => `U+${one.codePointAt(0)!.toString(16)}`).join(',');
    const address = `${world.base.replace(/\/$/, '')}/fonts/${name}`;
    return `@font-face{font-family:${family};font-style:${style};font-weight:${weight};font-display:swap;`
      + `src:url(${address}) format('woff2');unicode-range:${range}}`;
  });
  return (await Promise.all(rules)).join('');
}

const sourceOf = (letter: string, files: readonly string[]): string | undefined =>
  files.find((file) => fontOf(fileOf(file)).hasGlyphForCodePoint(letter.codePointAt(0)!));

/** Where cut typefaces are kept from build to build. */
export const cutFolder = (root: string): string => path.join(root, 'node_modules/.cache/lecture-fonts');

/** @returns the name of the file. */
export async function cut(source: string, letters: string, root: string): Promise<string> {
  const whole = readFileSync(fileOf(source));
  const name = `${createHash('sha256').update(whole).update(letters).digest('hex').slice(0, 16)}.woff2`;
  const target = path.join(cutFolder(root), name);
  if (existsSync(target)) return name;
  const small = await subset(whole, letters, { targetFormat: 'woff2', noHinting: true });
  mkdirSync(cutFolder(root), { recursive: true });
  writeFileSync(target, small);
  return name;
}

/** Those that a built site names come to lie where it does. */
export function copyFaces(root: string, built: string): void {
  const names = globSync('lectures/*/index.html', { cwd: built }).flatMap((page) =>
    [...readFileSync(path.join(built, page), 'utf8').matchAll(/\/fonts\/([0-9a-f]{16}\.woff2)/g)]
      .map(([, name = '']) => name));
  for (const name of new Set(names)) cpSync(path.join(cutFolder(root), name), path.join(built, 'fonts', name));
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
