/** Type-checks the cells of a lecture, and tells what TypeScript knows of their names. */
import path from 'node:path';
import ts from 'typescript';
import type { CompiledCell } from '../../cell/cell.ts';
import type { KnownName, KnownNames } from '../../cell/known-names.ts';
import {
  createCellChecker, moduleFile, type CellChecker, type CheckPlace, type TypeFiles, type TypeProblem,
} from '../../types/checker.ts';
import { placeOf } from './bare-declarations.ts';
import { importDeclarations, type ImportDeclarations } from './import-declarations.ts';
import { knownName } from './known.ts';
import { withMendedTypes } from './plot-types.ts';

export type { TypeProblem } from '../../types/checker.ts';

/** What is wrong in a file that cells import. */
export interface FileProblem extends Omit<TypeProblem, 'cell'> {
  /** From the root of the site. */
  file: string;
  text: string;
}

export interface Checker {
  check(cells: readonly CompiledCell[], place?: CheckPlace): readonly TypeProblem[];
  /** What is wrong in the files that the cells checked last import from these folders. */
  checkFiles(folders: readonly string[]): readonly FileProblem[];
  /** The names of all that can be imported, and those of the cells checked last. */
  names(): KnownNames;
  /** What readers' checker must know of all that the cells checked last import beside the libraries of subjects. */
  declarations(): ImportDeclarations;
}

/** Where the site lies, and the files of the libraries by their modules. */
export interface CheckerWorld {
  root: string;
  libraries: Readonly<Record<string, string>>;
}

/** What each module that cells import is made of, as the text of a module in a folder of the root. */
export const librarySources = ({ root, libraries }: CheckerWorld): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(libraries).map(([name, file]) => {
    const place = path.relative(root, file).split(path.sep).join('/');
    return [name, `export * from '../${place}';\n`];
  }));

export const diskFiles = (root: string): TypeFiles => ({
  root: path.resolve(root),
  lib: path.dirname(ts.getDefaultLibFilePath({})),
  read: (file) => withMendedTypes(file, ts.sys.readFile(file)),
  exists: (file) => ts.sys.fileExists(file),
  folderExists: (folder) => ts.sys.directoryExists(folder),
});

export function createChecker(world: CheckerWorld): Checker {
  const files = diskFiles(world.root);
  const checker = createCellChecker(files, librarySources(world));
  const modules = Object.keys(world.libraries);
  let ids: readonly string[] = [];
  let froms: readonly string[] = [];
  const ofPackages = new Map<string, KnownName[]>();
  return {
    check(cells, place) {
      ids = cells.map(({ id }) => id);
      froms = place?.froms ?? [];
      return checker.check(cells, place);
    },
    checkFiles: (folders) => (checker.program()?.getSourceFiles() ?? [])
      .filter(({ fileName }) => folders.some((folder) => fileName.startsWith(`${folder}/`)) && !isOwn(fileName))
      .flatMap(({ fileName, text }) => {
        const file = placeOf(files.root, fileName).slice(1);
        return checker.checkFile(fileName).map((problem) => ({ file, text, ...problem }));
      }),
    declarations: () => importDeclarations(files.root, checker),
    names: () => ({
      libraries: Object.fromEntries([
        ...modules.map((name) => [name, namesIn(checker, moduleFile(files.root, name))]),
        ...froms.length === 0 ? [] : importedNames(checker, froms, ofPackages),
      ]) as KnownNames['libraries'],
      cells: Object.fromEntries(ids.map((id, index) => [id, namesIn(checker, checker.fileOf(index))])),
    }),
  };
}

/** Declarations say nothing wrong here; cells are checked as cells. */
const isOwn = (file: string): boolean => /\.d(?:\.\w+)?\.ts$|\/\.(?:cell-\d+|imports)\.ts$/.test(file);

/** `packages`: what is known of them, which stays as it is while a checker lives. */
function importedNames(
  checker: CellChecker, froms: readonly string[], packages: Map<string, KnownName[]>,
): [from: string, names: KnownName[]][] {
  const program = checker.program();
  const source = program?.getSourceFile(checker.importsFile());
  const types = program?.getTypeChecker();
  if (!source || !types) return [];
  const symbols = source.statements.map((one) =>
    (ts.isImportDeclaration(one) ? types.getSymbolAtLocation(one.moduleSpecifier) : undefined));
  return froms.map((from, at) => {
    const known = packages.get(from);
    if (known) return [from, known];
    const exported = symbols[at] ? types.getExportsOfModule(symbols[at]) : [];
    const names = exported.map((symbol) => knownName(types, symbol, source))
      .filter(({ name }) => name !== 'default' && !name.startsWith('export='));
    if (!from.startsWith('.')) packages.set(from, names);
    return [from, names];
  });
}

function namesIn(checker: CellChecker, file: string): KnownName[] {
  const program = checker.program();
  const source = program?.getSourceFile(file);
  const types = program?.getTypeChecker();
  const module = source && types?.getSymbolAtLocation(source);
  if (!module || !types) return [];
  return types.getExportsOfModule(module).map((symbol) => knownName(types, symbol, source));
}
