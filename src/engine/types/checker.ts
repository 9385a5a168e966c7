/** Type-checks cells as modules that import each other in document order: the same in the build and for a reader. */
import ts from 'typescript';
import type { CompiledCell } from '../cell/cell.ts';
import { comparesLiterals } from './literal-comparisons.ts';
import { cellFile, virtualModules } from './modules.ts';
import { PAGE } from './page-types.ts';

export interface TypeProblem {
  /** Which cell, and where in its source. */
  cell: number;
  offset: number;
  /** How much of the source it is about. */
  length: number;
  message: string;
  code: number;
}

/** Where the checker finds what cells are checked against. */
export interface TypeFiles {
  root: string;
  /** The folder of TypeScript's own declarations. */
  lib: string;
  read(file: string): string | undefined;
  exists(file: string): boolean;
  folderExists(folder: string): boolean;
}

export type CheckedCell = Pick<CompiledCell, 'id' | 'source' | 'defines' | 'imports'>;

/** Where a lecture lies whose cells import more than libraries of subjects. */
export interface CheckPlace {
  /** The folder of the lecture, from the root: `/content/lectures/waves`. */
  folder: string;
  /** What cells import besides. */
  froms: readonly string[];
  /** Declarations of files that are no code, by the file that TypeScript looks for. */
  files: Readonly<Record<string, string>>;
}

export interface CellChecker {
  check(cells: readonly CheckedCell[], place?: CheckPlace): readonly TypeProblem[];
  /** What is wrong with another file, which cells import. */
  checkFile(file: string): readonly Omit<TypeProblem, 'cell'>[];
  /** The program of the cells checked last. */
  program(): ts.Program | undefined;
  fileOf(cell: number): string;
  /** The file that imports all that cells import beside the libraries of subjects, one a line. */
  importsFile(): string;
}

/** A folder that exists only here: the checker's own files lie in it. */
const CELLS = '.cells';

/** What a cell has besides JavaScript itself. */
const AMBIENT = `interface Console { ${['log', 'info', 'debug', 'warn', 'error']
  .map((name) => `${name}(...values: unknown[]): void;`)
  .join(' ')} }
declare const console: Console;
declare function structuredClone<T>(value: T): T;
`;

/** The one library of declarations that cells are checked against. */
export const libFile = 'lib.es2024.d.ts';

/** The file that stands for a module which cells import: its text is the subject's. */
export const moduleFile = (root: string, name: string): string => `${root}/${CELLS}/${name}.ts`;

/** A folder of cells that import from subjects alone. */
const nowhere: CheckPlace = { folder: `/${CELLS}`, froms: [], files: {} };

/** `modules`: what each name that cells import from means, as the text of a module in a folder of the root. */
export const optionsFor = (root: string, modules: readonly string[]): ts.CompilerOptions => ({
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  lib: [libFile],
  types: [],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  // A data file has a declaration beside it, which says more than JSON itself.
  allowArbitraryExtensions: true,
  resolveJsonModule: false,
  paths: Object.fromEntries(modules.map((name) => [name, [moduleFile(root, name)]])),
});

/** One language service whose root files are replaced for each lecture: what it knows of the library stays warm. */
export function createCellChecker(disk: TypeFiles, modules: Readonly<Record<string, string>>): CellChecker {
  const { root } = disk;
  const files = new Map<string, { text: string; version: number }>();
  const put = (file: string, text: string): string => {
    const old = files.get(file);
    if (old?.text !== text) files.set(file, { text, version: (old?.version ?? 0) + 1 });
    return file;
  };
  const fixed = [
    put(`${root}/${CELLS}/ambient.d.ts`, AMBIENT),
    ...Object.entries(modules).map(([name, text]) => put(moduleFile(root, name), text)),
  ];
  let names: readonly string[] = [];
  let at = nowhere;
  const options = optionsFor(root, Object.keys(modules));
  const world = { disk, files, folder: () => root + at.folder, roots: () => [...fixed, ...names] };
  const service = ts.createLanguageService(hostFor(world, options));
  const fileOf = (cell: number): string => `${root}${at.folder}/${cellFile(cell)}`;
  const importsFile = (): string => `${root}${at.folder}/.imports.ts`;
  return {
    check(cells, place = nowhere) {
      at = place;
      const found = virtualModules(cells);
      for (const [file, text] of Object.entries(place.files)) put(file, text);
      const more = { [`${root}/${CELLS}/page.d.ts`]: PAGE, [importsFile()]: importsOf(place) };
      const own = place === nowhere ? [] : Object.entries(more).map(([file, text]) => put(file, text));
      names = [...own, ...found.map(({ text }, cell) => put(fileOf(cell), text))];
      return found.flatMap(({ prefix }, cell) =>
        problemsIn(service, fileOf(cell), prefix).map((problem) => ({ cell, ...problem })));
    },
    checkFile: (file) => problemsIn(service, file, 0),
    program: () => service.getProgram(),
    fileOf,
    importsFile,
  };
}

const importsOf = ({ froms }: CheckPlace): string =>
  froms.map((from, at) => `import * as module${at} from ${JSON.stringify(from)};\n`).join('');

type Files = ReadonlyMap<string, { text: string; version: number }>;

interface HostWorld {
  disk: TypeFiles;
  files: Files;
  /** The folder in which the cells lie now. */
  folder: () => string;
  roots: () => string[];
}

function hostFor({ disk, files, folder, roots }: HostWorld, options: ts.CompilerOptions): ts.LanguageServiceHost {
  const known = new Map<string, string | undefined>();
  const read = (file: string): string | undefined => {
    const own = files.get(file);
    if (own) return own.text;
    if (!known.has(file)) known.set(file, disk.read(file));
    return known.get(file);
  };
  return {
    getCompilationSettings: () => options,
    getScriptFileNames: roots,
    getScriptVersion: (file) => String(files.get(file)?.version ?? 0),
    getScriptSnapshot: (file) => {
      const text = read(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => disk.root || '/',
    getDefaultLibFileName: () => `${disk.lib}/lib.d.ts`,
    fileExists: (file) => files.has(file) || disk.exists(file),
    readFile: read,
    directoryExists: (name) => name.includes(`/${CELLS}`) || name === folder() || disk.folderExists(name),
  };
}

/**
 * A parameter, a part of one or a variable without a type is any: code is copied into cells from where there are no
 * types, and what stands beside it is checked all the same.
 */
const untold: ReadonlySet<number> = new Set([7005, 7006, 7019, 7031, 7034]);

function problemsIn(service: ts.LanguageService, file: string, prefix: number): Omit<TypeProblem, 'cell'>[] {
  const found = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)].map((one) => ({
    offset: Math.max(0, (one.start ?? 0) - prefix),
    length: one.length ?? 0,
    message: ts.flattenDiagnosticMessageText(one.messageText, ' '),
    code: one.code,
  }));
  return found.filter(({ code, message }) => !comparesLiterals(code, message) && !untold.has(code));
}
