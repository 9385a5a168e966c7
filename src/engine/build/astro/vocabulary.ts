/** What one lecture may use beside Markdown: components, terms and macros of the site, and what it brings itself. */
import path from 'node:path';
import { AUTHORING, type Vocabulary } from '../read/names.ts';
import type { Macros } from '../read/formulas.ts';
import type { Problem } from '../read/problem.ts';
import { symbolsOf, type Settings } from '../settings.ts';
import { readBibliography, type BibliographySettings } from './bibliography-files.ts';

/** What stands between the two `---` at the top of a lecture. */
export type Top = Readonly<Record<string, unknown>>;

/** What reading needs of the settings. */
export type ForReading = Pick<Settings, 'root' | 'site' | 'subjects' | 'terms' | 'macros'>;

/** @param file `content/lectures/waves/index.mdx`, from the root of the site. */
export async function vocabularyOf(
  file: string, source: string, top: Top, { subjects, terms, macros, root }: ForReading,
): Promise<{ vocabulary: Vocabulary; problems: readonly Problem[] }> {
  const own = top as BibliographySettings & { macros?: Macros };
  const { bibliography, problems } = await readBibliography(root, path.posix.dirname(file), source, own);
  const components = [...AUTHORING, ...subjects.flatMap((subject) => Object.keys(subject.components))];
  return {
    vocabulary: { components, symbols: symbolsOf(terms), macros: { ...macros, ...own.macros }, bibliography },
    problems,
  };
}
