/** Declarations as readers get them: without comments, and with places from the root of the site. */
import path from 'node:path';
import ts from 'typescript';

/** Half of the text is comments, which are for editors of another kind. */
export function bare(text: string): string {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, text);
  let kept = '';
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const isComment = kind === ts.SyntaxKind.SingleLineCommentTrivia || kind === ts.SyntaxKind.MultiLineCommentTrivia;
    if (!isComment) kept += kind === ts.SyntaxKind.NewLineTrivia ? '\n' : scanner.getTokenText();
  }
  return kept.replace(/\n\s*/g, '\n');
}

export function doorsOf(file: string): string {
  const { name, type, types, exports } = JSON.parse(ts.sys.readFile(file) ?? '{}') as Record<string, unknown>;
  return JSON.stringify({ name, type, types, exports });
}

/** From the root, above which there is nothing: what lies above it comes to lie in it, as paths find it there. */
export const placeOf = (root: string, file: string): string =>
  path.posix.join('/', path.relative(root, file).split(path.sep).join('/'));
