/** Gives pages and the sandbox the texts of the site: those of the engine, and the site's own in place of some. */
import path from 'node:path';
import type { Plugin } from 'vite';
import { partWith, words, type GivenWords, type Part } from '../../words/words.ts';
import { engineFolder } from '../compile/engine.ts';

export function ownWords(given: GivenWords): Plugin {
  const parts = new Map((Object.keys(words) as Part[]).map((part) => [fileOf(part), part]));
  let isBuild = false;
  return {
    name: 'lectures:words',
    enforce: 'pre',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    load(id) {
      const part = parts.get(id);
      return part !== undefined && (isBuild || given[part]) ? moduleOf(part, given) : undefined;
    },
    transform: (code, id) => (isBuild && id.startsWith(engineFolder) ? textsAlone(code) : undefined),
  };
}

/** A part, as source or as the package has it. */
const fileOf = (part: Part): string => path.join(engineFolder, 'words', part + path.extname(import.meta.filename));

/** The object that the file exports, and each of its texts as an export of its own. */
function moduleOf(part: Part, given: GivenWords): string {
  const texts = Object.entries(partWith(part, given));
  const each = texts.map(([name, text], at) => `const text${at} = ${JSON.stringify(text)}; export { text${at} as ${name} };`);
  return `${each.join('\n')}\nexport const ${part} = { ${texts.map(([name], at) => `${name}: text${at}`).join(', ')} };`;
}

const importOfPart = /import \{ (\w+)(?: as (\w+))? \} from (['"][^'"\n]*\/words\/(\w+)\.[jt]s['"])/g;

/** Of an object a bundle has all fields; of a module it has what is used. */
const textsAlone = (code: string): string =>
  code.replace(importOfPart, (whole, name: string, alias: string | undefined, from: string, file: string) =>
    (name === file && name in words ? `import * as ${alias ?? name} from ${from}` : whole));
