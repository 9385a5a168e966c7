/** Typefaces of a site's own for text and code, cut to the letters that those of the engine have. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { create, type Font } from 'fontkitten';
import { engineFolder } from '../compile/engine.ts';
import type { Settings, Typefaces } from '../settings.ts';
import { cut, cutFaces } from './faces.ts';

/** The faces of every page, by the names of the engine's files, as files of the site's own. */
export function ownFaces({ text, mono }: Pick<Typefaces, 'text' | 'mono'>): Record<string, string> {
  const { normal = '', italic = '', bold = '' } = text ?? {};
  const words = {
    'text': normal, 'text-italic': italic, 'text-bold': bold,
    'text-more': normal, 'text-italic-more': italic, 'text-bold-more': bold,
  };
  return { ...(text && words), ...(mono !== undefined && { mono }) };
}

/** What Vite is to take in place of the engine's files. */
export async function faceAliases(
  { root, typefaces }: Pick<Settings, 'root' | 'typefaces'>,
): Promise<{ find: RegExp; replacement: string }[]> {
  const faces = Object.entries(ownFaces(typefaces ?? { licences: [] }));
  return Promise.all(faces.map(async ([name, file]) => ({
    find: new RegExp(`^\\.\\.?/(?:.*/)?fonts/${name}\\.woff2`),
    replacement: cutFaces(root).fileOf(await cut(file, lettersOf(name, file), root)),
  })));
}

/** Those that both have. */
function lettersOf(name: string, file: string): string {
  const engine = create(readFileSync(path.join(engineFolder, 'fonts', `${name}.woff2`))) as Font;
  const own = create(readFileSync(file)) as Font;
  return engine.characterSet.filter((code) => own.hasGlyphForCodePoint(code))
    .map((code) => String.fromCodePoint(code)).join('');
}
