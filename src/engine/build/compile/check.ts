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
  /** The names of `mini-ml`, and those of the cells checked last. */
  names(): KnownNames;
}

/** The names that src/mini-ml/library.ts gives, with their types: what each module that cells import is made of. */
export const librarySources: Readonly<Record<string, string>> = {
  'mini-ml': ['core', 'figures'].map((room) => `export * from '../src/mini-ml/${room}/index.ts';\n`).join(''),
};

export const diskFiles = (root: string): TypeFiles => ({
  root: path.resolve(root),
  lib: path.dirname(ts.getDefaultLibFilePath({})),
  read: (file) => ts.sys.readFile(file),
  exists: (file) => ts.sys.fileExists(file),
  folderExists: (folder) => ts.sys.directoryExists(folder),
});

export function createChecker(root: string): Checker {
  const files = diskFiles(root);
  const checker = createCellChecker(files, librarySources);
  let ids: readonly string[] = [];
  return {
    check(cells) {
      ids = cells.map(({ id }) => id);
      return checker.check(cells);
    },
    names: () => ({
      library: namesIn(checker, moduleFile(files.root, 'mini-ml')),
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
