/** Type-checks the cells of a lecture, and tells what TypeScript knows of their names. */
import path from 'node:path';
import ts from 'typescript';
import type { CompiledCell } from '../../cell/cell.ts';
import type { KnownName, KnownNames } from '../../cell/known-names.ts';
import {
  createCellChecker, moduleFile, type CellChecker, type TypeFiles, type TypeProblem,
} from '../../types/checker.ts';
import { knownName } from './known.ts';

export type { TypeProblem } from '../../types/checker.ts';

export interface Checker {
  check(cells: readonly CompiledCell[]): readonly TypeProblem[];
  /** The names of the libraries, and those of the cells checked last. */
  names(): KnownNames;
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
  read: (file) => ts.sys.readFile(file),
  exists: (file) => ts.sys.fileExists(file),
  folderExists: (folder) => ts.sys.directoryExists(folder),
});

export function createChecker(world: CheckerWorld): Checker {
  const files = diskFiles(world.root);
  const checker = createCellChecker(files, librarySources(world));
  const modules = Object.keys(world.libraries);
  let ids: readonly string[] = [];
  return {
    check(cells) {
      ids = cells.map(({ id }) => id);
      return checker.check(cells);
    },
    names: () => ({
      libraries: Object.fromEntries(modules.map((name) => [name, namesIn(checker, moduleFile(files.root, name))])),
      cells: Object.fromEntries(ids.map((id, index) => [id, namesIn(checker, checker.fileOf(index))])),
    }),
  };
}

function namesIn(checker: CellChecker, file: string): KnownName[] {
  const program = checker.program();
  const source = program?.getSourceFile(file);
  const types = program?.getTypeChecker();
  const module = source && types?.getSymbolAtLocation(source);
  if (!module || !types) return [];
  return types.getExportsOfModule(module).map((symbol) => knownName(types, symbol, source));
}
