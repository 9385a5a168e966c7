/**
 * Gives pages and the sandbox the texts of the site. Where all lectures are in one language, a text is as if it had
 * been written so; else it is chosen when a page or a worker begins, by the language that the page says it is in.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { localeOf } from '../../words/matching.ts';
import { voiceOf, type Speech } from '../../words/voice.ts';
import { parts, words, type Part, type Texts } from '../../words/words.ts';

/** The engine's own folder, wherever it is installed. */
const engineFolder = fileURLToPath(new URL('../..', import.meta.url));

export function ownWords(speech: Speech): Plugin {
  const files = new Map(parts.map((part) => [fileOf(part), part]));
  let isBuild = false;
  return {
    name: 'lectures:words',
    enforce: 'pre',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    load(id) {
      if (!isMadeAnew(speech, this.environment.name)) return undefined;
      if (id === fileOf('locale')) return localeModule(speech);
      const part = files.get(id);
      return part && moduleOf(part, speech);
    },
    transform(code, id) {
      const isOurs = isBuild && id.startsWith(engineFolder) && isMadeAnew(speech, this.environment.name);
      return isOurs ? textsAlone(code) : undefined;
    },
  };
}

/** Pages in several languages are made in one process, whose texts change as it goes: see `speak`. */
const isMadeAnew = ({ only }: Speech, environment: string): boolean => only !== undefined || environment === 'client';

/** A part, as source or as the package has it. */
const fileOf = (name: string): string => path.join(engineFolder, 'words', name + path.extname(import.meta.filename));

/** The object that the file exports, and each of its texts as an export of its own. */
function moduleOf(part: Part, speech: Speech): string {
  const { only, texts } = speech;
  const all = only ? [texts[only.texts]!] : Object.values(texts);
  const names = Object.keys(all[0]![part]);
  const each = names.map((name, at) =>
    `const text${at} = ${chosen(all.map((one) => one[part][name]!))}; export { text${at} as ${name} };`);
  const choice = all.length > 1 ? `import { at } from ${JSON.stringify(fileOf('locale'))};\n` : '';
  return `${choice}${each.join('\n')}\nexport const ${part} = { ${names.map((name, at) => `${name}: text${at}`).join(', ')} };`;
}

/** An expression without effects, which a bundle leaves out where it is not used. */
function chosen(texts: readonly (string | Texts)[]): string {
  const [first, ...others] = texts.map((text) => JSON.stringify(text));
  return others.reduceRight((rest, text, at) => (text === first ? rest : `at === ${at + 1} ? ${text} : ${rest}`), first!);
}

/** In a worker the page gives its language as the name. */
function localeModule(speech: Speech): string {
  if (speech.only) return `export const locale = () => ${JSON.stringify(speech.only.locale)};`;
  const home = voiceOf(speech, speech.home);
  const known = Object.keys(speech.texts);
  return `import { localeOf, matching } from ${JSON.stringify(fileOf('matching'))};
const known = ${JSON.stringify(known)};
const tag = globalThis.document?.documentElement.lang ?? globalThis.name ?? '';
const found = matching(tag, known);
const spoken = found ? localeOf(tag) : ${JSON.stringify(localeOf(home.locale))};
export const at = known.indexOf(found ?? ${JSON.stringify(home.texts)});
export const locale = () => spoken;`;
}

const importOfPart = /import \{ (\w+)(?: as (\w+))? \} from (['"][^'"\n]*\/words\/(\w+)\.[jt]s['"])/g;

/** Of an object a bundle has all fields; of a module it has what is used. */
const textsAlone = (code: string): string =>
  code.replace(importOfPart, (whole, name: string, alias: string | undefined, from: string, file: string) =>
    (name === file && name in words ? `import * as ${alias ?? name} from ${from}` : whole));
