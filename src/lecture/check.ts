/** Type-checks the cells of a lecture, and tells what TypeScript knows of their names. */
import path from 'node:path';
import ts from 'typescript';
import type { CompiledCell } from '../cell/cell.ts';
import { virtualModules } from './virtual.ts';

export interface TypeProblem {
  /** Which cell, and where in its source. */
  cell: number;
  offset: number;
  message: string;
  code: number;
}

/** What a reader's editor says of a name: `line: Linear`, and the docstring. */
export interface Declaration {
  name: string;
  type: string;
  doc: string;
}

export interface Checker {
  check(cells: readonly CompiledCell[]): readonly TypeProblem[];
  /** For each of the cells checked last, the names it defines. */
  declarations(): readonly (readonly Declaration[])[];
  /** The names of `mini-ml`. */
  library(): readonly Declaration[];
}

const optionsFor = (root: string): ts.CompilerOptions => ({
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
  paths: { 'mini-ml': [path.join(root, CELLS, 'mini-ml.ts')] },
});

/** A folder that exists only here: the checker's own files lie in it. */
const CELLS = '.cells';

/** The names that src/library.ts gives, with their types. */
const LIBRARY = ['core', 'figure'].map((room) => `export * from '../src/${room}/index.ts';\n`).join('');

/** What a cell has besides JavaScript itself. */
const AMBIENT = `interface Console { ${['log', 'info', 'debug', 'warn', 'error']
  .map((name) => `${name}(...values: unknown[]): void;`)
  .join(' ')} }
declare const console: Console;
declare function structuredClone<T>(value: T): T;
`;

/** One language service whose root files are replaced for each lecture: what it knows of the library stays warm. */
export function createChecker(root: string): Checker {
  const files = new Map<string, { text: string; version: number }>();
  const ambient = path.join(root, CELLS, 'ambient.d.ts');
  const library = path.join(root, CELLS, 'mini-ml.ts');
  let names: readonly string[] = [];
  const put = (file: string, text: string): void => {
    const old = files.get(file);
    if (old?.text !== text) files.set(file, { text, version: (old?.version ?? 0) + 1 });
  };
  put(ambient, AMBIENT);
  put(library, LIBRARY);
  const service = ts.createLanguageService(hostFor(root, files, () => [ambient, library, ...names]));
  const fileOf = (index: number): string => path.join(root, CELLS, `${index}.ts`);
  return {
    check(cells) {
      const modules = virtualModules(cells);
      names = modules.map((_, index) => fileOf(index));
      modules.forEach(({ text }, index) => put(fileOf(index), text));
      return modules.flatMap(({ prefix }, cell) => problemsIn(service, fileOf(cell), cell, prefix));
    },
    declarations: () => names.map((file) => declarationsIn(service, file)),
    library: () => declarationsIn(service, library),
  };
}

type Files = ReadonlyMap<string, { text: string; version: number }>;

function hostFor(root: string, files: Files, roots: () => readonly string[]): ts.LanguageServiceHost {
  const disk = new Map<string, string | undefined>();
  const read = (file: string): string | undefined => {
    const own = files.get(file);
    if (own) return own.text;
    if (!disk.has(file)) disk.set(file, ts.sys.readFile(file));
    return disk.get(file);
  };
  return {
    getCompilationSettings: () => optionsFor(root),
    getScriptFileNames: () => [...roots()],
    getScriptVersion: (file) => String(files.get(file)?.version ?? 0),
    getScriptSnapshot: (file) => {
      const text = read(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
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

function declarationsIn(service: ts.LanguageService, file: string): Declaration[] {
  const program = service.getProgram();
  const source = program?.getSourceFile(file);
  const checker = program?.getTypeChecker();
  const module = source && checker?.getSymbolAtLocation(source);
  if (!module || !checker) return [];
  return checker.getExportsOfModule(module).map((symbol) => ({
    name: symbol.name,
    type: typeText(checker, symbol, source),
    doc: ts.displayPartsToString(resolved(checker, symbol).getDocumentationComment(checker)),
  }));
}

const resolved = (checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

function typeText(checker: ts.TypeChecker, symbol: ts.Symbol, at: ts.Node): string {
  const own = resolved(checker, symbol);
  const isType = !(own.flags & ts.SymbolFlags.Value);
  const type = isType ? checker.getDeclaredTypeOfSymbol(own) : checker.getTypeOfSymbolAtLocation(own, at);
  return checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
}
