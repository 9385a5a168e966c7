/** What one lecture imports beside the libraries of subjects, bundled and named; or all that is wrong. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CheckPlace } from '../../types/checker.ts';
import type { ImportedNames } from '../../sandbox/imports.ts';
import type { Speech } from '../../words/voice.ts';
import { hashOf } from '../cache/cache.ts';
import type { LectureCell } from '../read/cells.ts';
import type { Problem } from '../read/problem.ts';
import { traced, type Traced } from '../cache/traced.ts';
import { isData, readData } from './data-file.ts';
import { declarationFile, declarationOf } from './data-types.ts';
import { findImports, type Wanted } from './find.ts';
import { keepText } from './kept.ts';
import { nameParts, type NamedText } from './name-parts.ts';
import { packOwn } from './pack-own.ts';
import { packPackages, type Packing } from './pack-packages.ts';
import type { Blame } from './packing.ts';
import { placesOf, resolveImport, type ImportPlaces, type Target } from './resolve.ts';

export interface LectureImports {
  /** What cells can import, by what they import it from. */
  names: ImportedNames;
  /** What a worker and the build are given, packages first. */
  texts: readonly string[];
  /** The names of the files of these texts. */
  files: readonly string[];
  /** Files of the author's own: an edit of one of them may change what is imported, or its types. */
  sources: readonly string[];
  /** What the checker of types must know; undefined where nothing is imported. */
  types: { place: CheckPlace; folders: readonly string[] } | undefined;
}

export type ImportsRead = { imports: LectureImports } | { problems: readonly Problem[] };

export const noImports: LectureImports = { names: {}, texts: [], files: [], sources: [], types: undefined };

export interface ImportsWorld {
  root: string;
  /** The folder of lectures, from the root. */
  content: string;
  /** The libraries of subjects as scripts, by what cells import them from. */
  subjects: ReadonlyMap<string, string>;
  /** What the document of charts says. */
  words: Speech;
  /** Another one as soon as the engine, a library or what is installed is another. */
  edition: string;
}

/** `file`: that of the lecture, from the root. */
export async function readImports(
  world: ImportsWorld, file: string, cells: readonly LectureCell[],
): Promise<ImportsRead> {
  const wanted = findImports(cells, new Set(world.subjects.keys()));
  if (wanted.length === 0) return { imports: noImports };
  const places = placesOf(world.root, world.content, file);
  const found = wanted.map((one) => ({ ...one, target: resolveImport(one.from, places.lecture, places) }));
  const refused = found.flatMap((one) => ('kind' in one.target ? [] : [at(one, one.target)]));
  if (refused.length > 0) return { problems: refused };
  const run = found.filter(({ isType }) => !isType);
  const made = await keptTexts(world, places, new Map(run.map(({ from, target }) => [from, target as Target])));
  if ('blames' in made) return { problems: made.blames.map((blame) => problemOf(blame, wanted, world.root)) };
  const bare = Object.fromEntries(found.filter(({ isType }) => isType).map(({ from }) => [from, [] as string[]]));
  const names = Object.assign(bare, ...made.texts.map((one) => one.names)) as ImportedNames;
  const files = made.texts.map(({ text }) => keepText(world.root, text));
  const hasFiles = found.some(({ target }) => 'file' in target);
  const sources = hasFiles ? [...new Set([...made.files, ...codeIn(places)])] : [];
  const place = checkPlace(world.root, places, Object.keys(names), sources);
  const types = { place, folders: [places.lecture, places.shared] };
  return { imports: { names, texts: made.texts.map(({ text }) => text), files, sources, types } };
}

function checkPlace(
  root: string, places: ImportPlaces, froms: readonly string[], sources: readonly string[],
): CheckPlace {
  const data = sources.filter(isData).flatMap((file) => {
    const read = readData(file, path.basename(file));
    return 'data' in read ? [[declarationFile(file), declarationOf(read.data)]] : [];
  });
  // An author's own code is another after a save; packages stay as they are.
  const code = sources.filter((file) => file.endsWith('.ts')).map((file) => [file, readFileSync(file, 'utf8')]);
  const files = Object.fromEntries([...data, ...code]) as CheckPlace['files'];
  return { folder: `/${placeIn(root, places.lecture)}`, froms, files };
}

const placeIn = (root: string, file: string): string => path.relative(root, file).split(path.sep).join('/');

/** What types come from is not told by a bundle, which has none. */
const codeIn = ({ lecture, shared }: ImportPlaces): string[] => [lecture, shared].flatMap((folder) =>
  globSync('**/*.ts', { cwd: folder }).map((name) => path.join(folder, name)));

interface Texts {
  texts: readonly NamedText[];
  /** The lecture's own among the files that they are made of. */
  files: readonly string[];
}

type Made = Texts | { blames: readonly Blame[] };

/** Texts made of the same packages and files as before are those of before, also of an earlier build. */
function keptTexts(world: ImportsWorld, places: ImportPlaces, targets: ReadonlyMap<string, Target>): Promise<Made> {
  const { root, words, edition } = world;
  const own = [...targets.values()].flatMap((target) => ('file' in target ? [target.file] : []));
  // Packages are the same wherever they are imported.
  const where = own.length > 0 ? [places.lecture, places.shared, ...own] : [];
  const key = hashOf(edition, JSON.stringify([words, [...targets.keys()], where]));
  return traced(root, 'imports', key, async () => {
    const { value, files } = await makeTexts(world, places, targets);
    return { value, files: 'blames' in value ? undefined : files };
  });
}

async function makeTexts(
  world: ImportsWorld, places: ImportPlaces, targets: ReadonlyMap<string, Target>,
): Promise<Traced<Made>> {
  const { subjects } = world;
  const each = [...targets];
  const modules = Object.fromEntries(each.flatMap(([from, target]) => ('file' in target ? [[from, target.file]] : [])));
  const own = Object.keys(modules).length === 0
    ? undefined
    : await packOwn({ places, modules, subjects: new Set(subjects.keys()) });
  if (own && 'blames' in own) return refused(own);
  const direct = each.flatMap(([from, { kind }]) => (kind === 'package' ? [from] : []));
  const packages = [...new Set([...direct, ...own?.packages ?? []])].sort();
  const shared = packages.length === 0 ? undefined : await keptPackages(world, packages);
  if (shared && 'blames' in shared) return refused(shared);
  const made = [shared, own].flatMap((one) => (one ? [one] : []));
  const named = nameParts(made.map(({ code }) => code), subjects, [...targets.keys(), ...packages]);
  if ('blames' in named) return refused(named);
  return { value: { texts: named, files: own?.files ?? [] }, files: made.flatMap(({ files }) => files) };
}

const refused = ({ blames }: { blames: readonly Blame[] }): Traced<Made> => ({ value: { blames }, files: undefined });

/** Lectures that import the same packages share one bundle, whatever else they import. */
function keptPackages({ root, words, edition }: ImportsWorld, packages: readonly string[]): Promise<Packing> {
  return traced(root, 'packages', hashOf(edition, JSON.stringify([words, packages])), async () => {
    const value = await packPackages(root, packages, words);
    return { value, files: 'blames' in value ? undefined : value.files };
  });
}

const at = ({ cell, at: offset }: Wanted, { message, hint }: { message: string; hint: string }): Problem =>
  ({ ...cell.at(offset), message, hint });

/** What is said of a package that only a file imports is said where cells import that file. */
function problemOf(blame: Blame, wanted: readonly Wanted[], root: string): Problem {
  if ('file' in blame) return { ...blame.problem, elsewhere: elsewhere(blame.file, root) };
  const one = wanted.find(({ from, isType }) => from === blame.from && !isType)
    ?? wanted.find(({ from }) => from.startsWith('.'));
  return at(one ?? wanted[0]!, blame);
}

const elsewhere = (file: string, root: string): NonNullable<Problem['elsewhere']> =>
  ({ file: placeIn(root, file), text: readFileSync(file, 'utf8') });

/** A short text that is another one as soon as what can be imported is, or its types. */
export function importsHash({ files, sources, names }: LectureImports): string {
  const hash = createHash('sha256').update(JSON.stringify([files, names]));
  for (const file of sources) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
