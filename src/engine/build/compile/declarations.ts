/** What TypeScript must know to check cells far from the sources: declarations as texts, each without its comments. */
import path from 'node:path';
import ts from 'typescript';
import { libFile, moduleFile, optionsFor } from '../../types/checker.ts';
import { bare, doorsOf, placeOf } from './bare-declarations.ts';
import { diskFiles, librarySources, type CheckerWorld } from './check.ts';

/** By file: `/lib/…` is the language, all else what the modules of cells are made of, from the root of the site. */
export type Declarations = Readonly<Record<string, string>>;

export function emitDeclarations(world: CheckerWorld): Declarations {
  return { [`/lib/${libFile}`]: languageLibrary(world.root), ...libraryDeclarations(world) };
}

/** All files of the language library as one, for they declare globals alone. */
function languageLibrary(root: string): string {
  const { lib, read } = diskFiles(root);
  const seen = new Set<string>();
  const visit = (name: string): string => {
    if (seen.has(name)) return '';
    seen.add(name);
    const text = read(path.join(lib, name)) ?? '';
    const above = [...text.matchAll(/^\/\/\/ <reference lib="(.+?)" \/>/gm)].map(([, one]) => visit(`lib.${one}.d.ts`));
    return above.join('') + bare(text);
  };
  return visit(libFile);
}

function libraryDeclarations(world: CheckerWorld): Record<string, string> {
  const root = path.resolve(world.root);
  const roots = new Map(Object.entries(librarySources(world)).map(([name, text]) => [moduleFile(root, name), text]));
  const options: ts.CompilerOptions = {
    // Checking is for those who write the library: declarations are the same without, in half the time.
    ...optionsFor(root, []),
    noEmit: false, noCheck: true, declaration: true, emitDeclarationOnly: true, removeComments: true,
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (file) => roots.get(file) ?? readFile(file);
  host.fileExists = (file) => roots.has(file) || fileExists(file);
  host.getSourceFile = (file, target, ...rest) => {
    const text = roots.get(file);
    return text === undefined ? getSourceFile(file, target, ...rest) : ts.createSourceFile(file, text, target);
  };
  const program = ts.createProgram([...roots.keys()], options, host);
  const emitted = packageDeclarations(root, program);
  program.emit(undefined, (file, text) => {
    if (!roots.has(file.replace(/\.d\.ts$/, '.ts'))) emitted[placeOf(root, file)] = text;
  });
  return emitted;
}

/** What packages declare themselves, with the part of each `package.json` that says where it stands. */
function packageDeclarations(root: string, program: ts.Program): Record<string, string> {
  const found: Record<string, string> = {};
  for (const source of program.getSourceFiles()) {
    if (!source.isDeclarationFile || program.isSourceFileDefaultLibrary(source)) continue;
    found[placeOf(root, source.fileName)] = bare(source.text);
    const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(source.fileName) ?? [];
    if (folder !== undefined) found[placeOf(root, `${folder}/package.json`)] ??= doorsOf(`${folder}/package.json`);
  }
  return found;
}
