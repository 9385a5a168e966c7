/** Type-checks the cells of a lecture, and tells what TypeScript knows of their names. */
import path from 'node:path';
import ts from 'typescript';
import type { CompiledCell } from '../../cell/cell.ts';
import type { KnownName, KnownNames } from '../../cell/known-names.ts';
import { knownName } from './known.ts';
import { virtualModules } from './virtual.ts';

export interface TypeProblem {
  /** Which cell, and where in its source. */
  cell: number;
  offset: number;
  message: string;
  code: number;
}

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

const optionsFor = ({ libraries }: CheckerWorld): ts.CompilerOptions => ({
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  lib: ['lib.es2024.d.ts'],
  types: [],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  paths: Object.fromEntries(Object.entries(libraries).map(([name, file]) => [name, [file]])),
});

/** A folder that exists only here: the checker's own files lie in it. */
const CELLS = '.cells';

/** What a cell has besides JavaScript itself. */
const AMBIENT = `interface Console { ${['log', 'info', 'debug', 'warn', 'error']
  .map((name) => `${name}(...values: unknown[]): void;`)
  .join(' ')} }
declare const console: Console;
declare function structuredClone<T>(value: T): T;
`;

/** One language service whose root files are replaced for each lecture: what it knows of the libraries stays warm. */
export function createChecker(world: CheckerWorld): Checker {
  const { root } = world;
  const files = new Map<string, { text: string; version: number }>();
  const ambient = path.join(root, CELLS, 'ambient.d.ts');
  const libraries = Object.entries(world.libraries);
  let names: readonly string[] = [];
  let ids: readonly string[] = [];
  const put = (file: string, text: string): void => {
    const old = files.get(file);
    if (old?.text !== text) files.set(file, { text, version: (old?.version ?? 0) + 1 });
  };
  put(ambient, AMBIENT);
  const service = ts.createLanguageService(hostFor(world, files, () => [ambient, ...libraries.map(([, file]) => file), ...names]));
  const fileOf = (index: number): string => path.join(root, CELLS, `${index}.ts`);
  return {
    check(cells) {
      const modules = virtualModules(cells);
      names = modules.map((_, index) => fileOf(index));
      ids = cells.map(({ id }) => id);
      modules.forEach(({ text }, index) => put(fileOf(index), text));
      return modules.flatMap(({ prefix }, cell) => problemsIn(service, fileOf(cell), cell, prefix));
    },
    names: () => ({
      libraries: Object.fromEntries(libraries.map(([name, file]) => [name, namesIn(service, file)])),
      cells: Object.fromEntries(ids.map((id, index) => [id, namesIn(service, fileOf(index))])),
    }),
  };
}

type Files = ReadonlyMap<string, { text: string; version: number }>;

function hostFor(world: CheckerWorld, files: Files, roots: () => readonly string[]): ts.LanguageServiceHost {
  const disk = new Map<string, string | undefined>();
  const read = (file: string): string | undefined => {
    const own = files.get(file);
    if (own) return own.text;
    if (!disk.has(file)) disk.set(file, ts.sys.readFile(file));
    return disk.get(file);
  };
  return {
    getCompilationSettings: () => optionsFor(world),
    getScriptFileNames: () => [...roots()],
    getScriptVersion: (file) => String(files.get(file)?.version ?? 0),
    getScriptSnapshot: (file) => {
      const text = read(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => world.root,
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    fileExists: (file) => files.has(file) || ts.sys.fileExists(file),
    readFile: read,
    directoryExists: (name) => name.includes(`/${CELLS}`) || ts.sys.directoryExists(name),
  };
}

function problemsIn(service: ts.LanguageService, file: string, cell: number, prefix: number): TypeProblem[] {
  return [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)].map((found) => ({
    cell,
    offset: Math.max(0, (found.start ?? 0) - prefix),
    message: ts.flattenDiagnosticMessageText(found.messageText, ' '),
    code: found.code,
  }));
}

function namesIn(service: ts.LanguageService, file: string): KnownName[] {
  const program = service.getProgram();
  const source = program?.getSourceFile(file);
  const checker = program?.getTypeChecker();
  const module = source && checker?.getSymbolAtLocation(source);
  if (!module || !checker) return [];
  const named = checker.getExportsOfModule(module).filter(({ escapedName }) => escapedName !== ts.InternalSymbolName.Default);
  return named.map((symbol) => knownName(checker, symbol, source));
}
