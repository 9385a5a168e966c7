/** What an import of a cell or of a file beside it means, and whether it may. */
import { existsSync, globSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { nearest } from '../../cell/nearest.ts';
import { dataEndings, isData } from './data-file.ts';

export type Target = { kind: 'package'; name: string } | { kind: 'code' | 'data'; file: string };

/** Why something cannot be imported, and the mend. */
export interface Refusal {
  message: string;
  hint: string;
}

export interface ImportPlaces {
  root: string;
  /** The folder of the lecture, and that of what lectures share. */
  lecture: string;
  shared: string;
}

/** `content/lib` beside `content/lectures`. */
export const placesOf = (root: string, content: string, lecture: string): ImportPlaces =>
  ({ root, lecture: path.join(root, path.dirname(lecture)), shared: path.join(root, path.dirname(content), 'lib') });

/** `folder`: where the file lies that imports. */
export function resolveImport(from: string, folder: string, places: ImportPlaces): Target | Refusal {
  if (/^[a-z+]+:\/\//i.test(from) || from.startsWith('data:')) return isAddress(from);
  return /^\.{0,2}\//.test(from) ? resolveFile(from, path.resolve(folder, from), places) : resolvePackage(from, places);
}

const endings = ['.ts', ...dataEndings] as const;

function resolveFile(from: string, file: string, places: ImportPlaces): Target | Refusal {
  if (from.startsWith('/') || !isInside(file, places)) return liesOutside(from, places);
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return isMissing(from, file, places);
  if (found.isDirectory()) return isFolder(from, file);
  if (!isInside(realpathSync(file), realPlaces(places))) return leadsOutside(from, places);
  if (isData(file)) return { kind: 'data', file };
  return file.endsWith('.ts') ? { kind: 'code', file } : unknownEnding(from);
}

const isInside = (file: string, { lecture, shared }: ImportPlaces): boolean =>
  [lecture, shared].some((folder) => file.startsWith(folder + path.sep));

/** The site itself may lie behind a link. */
const realPlaces = ({ root, lecture, shared }: ImportPlaces): ImportPlaces =>
  ({ root, lecture: real(lecture), shared: real(shared) });

const real = (folder: string): string => (existsSync(folder) ? realpathSync(folder) : folder);

function resolvePackage(from: string, { root }: ImportPlaces): Target | Refusal {
  const [scope = '', name = ''] = from.split('/');
  const wanted = from.startsWith('@') ? `${scope}/${name}` : scope;
  const declared = packagesOf(root);
  if (declared.includes(wanted)) return { kind: 'package', name: from };
  return isBuiltin(from) ? isNode(from) : isUndeclared(from, wanted, declared);
}

/** Those that the nearest `package.json` names. Plot is always there: the engine draws with it. */
function packagesOf(root: string): string[] {
  const file = path.join(root, 'package.json');
  if (!existsSync(file)) return path.dirname(root) === root ? ['@observablehq/plot'] : packagesOf(path.dirname(root));
  const { dependencies, devDependencies, peerDependencies, optionalDependencies } =
    JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;
  const all = { ...dependencies, ...devDependencies, ...peerDependencies, ...optionalDependencies };
  return [...new Set(['@observablehq/plot', ...Object.keys(all)])];
}

const named = (root: string, file: string): string => path.relative(root, file).split(path.sep).join('/');

const isAddress = (from: string): Refusal => ({
  message: `"${from}" is an address, but cells cannot fetch anything.`,
  hint: 'Save it next to the lecture, or install it as a package of the site.',
});

const liesOutside = (from: string, { root, lecture, shared }: ImportPlaces): Refusal => ({
  message: `"${from}" is outside ${named(root, lecture)} and ${named(root, shared)}.`,
  hint: 'Move it into one of these two folders: cells cannot import from elsewhere.',
});

const leadsOutside = (from: string, places: ImportPlaces): Refusal => ({
  message: `"${from}" is a link that leads outside ${named(places.root, places.lecture)} and ${named(places.root, places.shared)}.`,
  hint: 'Put the file itself there: cells cannot import from elsewhere.',
});

function isMissing(from: string, file: string, { root }: ImportPlaces): Refusal {
  const there = globSync(`*{${endings.join()}}`, { cwd: path.dirname(file) });
  const stem = path.basename(file);
  const near = there.find((one) => one.replace(/\.\w+$/, '') === stem) ?? nearest(stem, there);
  return {
    message: `There is no file "${from}".`,
    hint: near === undefined
      ? `Create ${named(root, file)}, or correct the name.`
      : `Did you mean "${from.slice(0, from.length - stem.length)}${near}"?`,
  };
}

function isFolder(from: string, folder: string): Refusal {
  const [first = 'index.ts'] = globSync('*.ts', { cwd: folder }).sort();
  return {
    message: `"${from}" is a folder, but cells import files.`,
    hint: `Name a file in it, such as "${from.replace(/\/$/, '')}/${first}".`,
  };
}

const unknownEnding = (from: string): Refusal => ({
  message: `Cells cannot import "${from}": they can read only ${endings.join(', ')} files.`,
  hint: 'Write code as .ts; save tables as .csv, and other values as .json.',
});

const isNode = (from: string): Refusal => ({
  message: `"${from}" is part of Node, but cells run without Node.`,
  hint: 'Put the data it would read next to the lecture as a file, or write the values in the code.',
});

function isUndeclared(from: string, wanted: string, declared: readonly string[]): Refusal {
  const near = nearest(wanted, declared);
  const file = `./${from}.ts`;
  return {
    message: `"${from}" is neither a package of this site nor the library of a subject.`,
    hint: near !== undefined
      ? `Did you mean "${near}"?`
      : `Run \`npm install ${wanted}\` where the site's package.json is; a file next to the lecture is "${file}".`,
  };
}
