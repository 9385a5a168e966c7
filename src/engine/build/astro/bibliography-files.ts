/** The `.bib` files of a lecture: those that it names at its top, or `references.bib` beside it. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { nearest } from '../../cell/nearest.ts';
import { readBibtex } from '../read/bibtex.ts';
import type { Problem } from '../read/problem.ts';
import { noBibliography, type Bibliography } from '../read/references.ts';
import { placeOf } from '../read/frontmatter.ts';

const OWN = 'references.bib';

/** What stands at the top of a lecture, as far as it is about references. */
export interface BibliographySettings {
  bibliography?: string | readonly string[];
  nocite?: string | readonly string[];
}

export interface BibliographyRead {
  bibliography: Bibliography;
  problems: readonly Problem[];
}

/** @param folder the folder of the lecture, from the root of the site. */
export async function readBibliography(
  root: string, folder: string, source: string, { bibliography, nocite }: BibliographySettings = {},
): Promise<BibliographyRead> {
  const home = path.join(root, folder);
  const beside = globSync('**/*.bib', { cwd: home }).map((name) => name.split(path.sep).join('/')).sort();
  const named = bibliography === undefined ? beside.filter((name) => name === OWN) : [bibliography].flat();
  const place = placeOf('bibliography', source.split('\n'));
  const problems = named.flatMap((name) => problemOf(name, home, beside).map((said) => ({ ...place, ...said })));
  const files = named.filter((name) => problemOf(name, home, beside).length === 0);
  const read = await Promise.all(files.map((name) => {
    const text = readFileSync(path.join(home, name), 'utf8').replaceAll('\r\n', '\n').normalize();
    return readBibtex(text, path.join(folder, name).split(path.sep).join('/'));
  }));
  const references = new Map(read.flatMap((each) => each.references.map((one) => [one.key, one])));
  const faults = new Map(read.flatMap((each) => [...each.faults]));
  const others = beside.filter((name) => !named.includes(name));
  return { bibliography: { ...noBibliography, files, others, references, faults, also: alsoOf(nocite) }, problems };
}

type Said = Pick<Problem, 'message' | 'hint'>;

function problemOf(name: string, home: string, beside: readonly string[]): Said[] {
  if (!/\.bib$/i.test(name)) {
    const hint = 'Save the references as BibTeX or BibLaTeX: `references.bib`.';
    return [{ message: `\`${name}\` is not a \`.bib\` file.`, hint }];
  }
  if (existsSync(path.join(home, name))) return [];
  const near = nearest(name, beside) ?? beside[0];
  const hint = near === undefined ? 'Put the file next to the lecture, or correct its name.' : `Did you mean \`${near}\`?`;
  return [{ message: `There is no file \`${name}\` next to this lecture.`, hint }];
}

/** `nocite: "@*"` lists all entries, `nocite: "@a, @b"` these two. */
function alsoOf(nocite: string | readonly string[] | undefined): Bibliography['also'] {
  const keys = [nocite ?? []].flat().flatMap((each) => each.split(/[\s,;]+/)).map((key) => key.replace(/^@/, ''));
  return keys.includes('*') ? 'all' : keys.filter((key) => key !== '');
}
