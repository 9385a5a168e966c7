/** Texts that are given as files, `new URL('./words.fr.ts', import.meta.url)`: read before the options are. */
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GivenWords } from '../../words/words.ts';
import { OptionsError } from './options-error.ts';

/** In a file, which exports them as its default, or as they are. */
export type WordsOption = GivenWords | URL;

export interface WordsOptions {
  /** Texts of the site's own, in its language. */
  words?: WordsOption;
  /** Texts in other languages, by language. */
  languages?: Readonly<Record<string, WordsOption>>;
}

/** The same options with the texts in them; `files`: where these were, for dev to follow. */
export async function withWords<T extends object>(options: T): Promise<{ options: T; files: readonly URL[] }> {
  const { words, languages } = options as WordsOptions;
  const files = [words, ...Object.values(languages ?? {})].filter((one) => one instanceof URL);
  if (files.length === 0) return { options, files };
  const each = Object.entries(languages ?? {}).map(async ([tag, one]) => [tag, await read(one, `languages.${tag}`)]);
  const all = {
    ...options,
    ...(words !== undefined && { words: await read(words, 'words') }),
    ...(languages && { languages: Object.fromEntries(await Promise.all(each)) as object }),
  };
  return { options: all, files };
}

/** @throws OptionsError for a file that is not there, and for one that exports nothing. */
async function read(given: WordsOption, where: string): Promise<unknown> {
  if (!(given instanceof URL)) return given;
  const stat = given.protocol === 'file:' ? statSync(given, { throwIfNoEntry: false }) : undefined;
  if (!stat?.isFile()) {
    const fix = 'Write `new URL(\'./…\', import.meta.url)`.';
    throw new OptionsError(where, 'the address of a file', `"${given.href}", which does not exist`, fix);
  }
  // What was changed is another module.
  const module = await import(`${given.href}?${stat.mtimeMs}`) as { default?: unknown };
  if (module.default !== undefined) return module.default;
  const fix = 'Write `export default { questions: { check: \'…\' } };`.';
  throw new OptionsError(where, 'a file with texts as its default export', fileURLToPath(given), fix);
}
