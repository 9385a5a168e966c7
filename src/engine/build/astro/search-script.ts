/**
 * What searches, as one module of its own: were it a part of what pages are sent, they would be sent in more pieces.
 */
import path from 'node:path';
import { bundle } from '../imports/bundle.ts';
import { engineFolder } from '../compile/engine.ts';
import { INDEX } from '../../search/part.ts';
import type { Settings } from '../settings.ts';
import { hashOf } from '../cache/cache.ts';
import type { SearchScript } from '../site/search-files.ts';
import { ownWords } from '../imports/words-plugin.ts';

/** Where it is as source, or as the package has it. */
export const searchEntry = path.join(engineFolder, `page/search/open-search${path.extname(import.meta.filename)}`);

const made = new WeakMap<Settings, Promise<SearchScript>>();

/** Made once for a build. */
export function searchScript(settings: Settings): Promise<SearchScript> {
  const known = made.get(settings) ?? make(settings);
  made.set(settings, known);
  return known;
}

async function make({ root, words }: Settings): Promise<SearchScript> {
  const { code } = await bundle({ root, entry: searchEntry, minify: true, plugins: [ownWords(words)] });
  const text = `${code.trim()}\nexport const openSearch = part.openSearch;\n`;
  return { text, file: `${path.dirname(INDEX)}/${hashOf(text)}.js` };
}
