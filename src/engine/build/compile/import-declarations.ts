/** What the checker of readers is told of what a lecture imports: declarations as texts, by file from the root. */
import type ts from 'typescript';
import type { CellChecker } from '../../types/checker.ts';
import { bare, doorsOf, placeOf } from './bare-declarations.ts';

export interface ImportDeclarations {
  /** Of packages: lectures that import the same ones share them. */
  packages: Readonly<Record<string, string>>;
  /** The lecture's own files, and what its data are. */
  own: Readonly<Record<string, string>>;
}

/** What the checker itself makes. */
const isOwn = (file: string): boolean => /\/\.cells\/|\/\.(?:cell-\d+|imports)\.ts$/.test(file);

/** The files of packages do not change while a checker lives. */
const packed = new Map<string, string>();

export function importDeclarations(root: string, checker: CellChecker): ImportDeclarations {
  const program = checker.program();
  const packages: Record<string, string> = {};
  const own: Record<string, string> = {};
  for (const source of program?.getSourceFiles() ?? []) {
    const { fileName } = source;
    if (!program || program.isSourceFileDefaultLibrary(source) || isOwn(fileName)) continue;
    if (fileName.includes('/node_modules/')) Object.assign(packages, packageFile(root, source));
    else own[placeOf(root, fileName)] = source.text;
  }
  return { packages, own };
}

function packageFile(root: string, { fileName, text }: ts.SourceFile): Record<string, string> {
  const known = packed.get(fileName) ?? bare(text);
  packed.set(fileName, known);
  const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(fileName) ?? [];
  const door = folder === undefined ? {} : { [placeOf(root, `${folder}/package.json`)]: doorsOf(`${folder}/package.json`) };
  return { [placeOf(root, fileName)]: known, ...door };
}
