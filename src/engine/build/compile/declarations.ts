/** What TypeScript must know to check cells far from the sources: declarations as texts, each without its comments. */
import path from 'node:path';
import ts from 'typescript';
import { libFile, moduleFile, optionsFor } from '../../types/checker.ts';
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

/** Half of the text is comments, which are for editors of another kind. */
function bare(text: string): string {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, text);
  let kept = '';
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const isComment = kind === ts.SyntaxKind.SingleLineCommentTrivia || kind === ts.SyntaxKind.MultiLineCommentTrivia;
    if (!isComment) kept += kind === ts.SyntaxKind.NewLineTrivia ? '\n' : scanner.getTokenText();
  }
  return kept.replace(/\n\s*/g, '\n');
}

function libraryDeclarations(world: CheckerWorld): Record<string, string> {
  const root = path.resolve(world.root);
  const roots = new Map(Object.entries(librarySources(world)).map(([name, text]) => [moduleFile(root, name), text]));
  const options: ts.CompilerOptions = {
    ...optionsFor(root, []), noEmit: false, declaration: true, emitDeclarationOnly: true, removeComments: true,
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (file) => roots.get(file) ?? readFile(file);
  host.fileExists = (file) => roots.has(file) || fileExists(file);
  host.getSourceFile = (file, target, ...rest) => {
    const text = roots.get(file);
    return text === undefined ? getSourceFile(file, target, ...rest) : ts.createSourceFile(file, text, target);
  };
  const emitted: Record<string, string> = {};
  ts.createProgram([...roots.keys()], options, host).emit(undefined, (file, text) => {
    const place = `/${path.relative(root, file)}`;
    if (!roots.has(file.replace(/\.d\.ts$/, '.ts'))) emitted[place] = text;
  });
  return emitted;
}
