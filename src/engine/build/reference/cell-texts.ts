/** The texts of a room of words that are whole sentences, with their blanks: what readers are told, too. */
import ts from 'typescript';
import { parsed } from './docs.ts';

export function textsIn(source: string, room: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText = ts.isPropertyAssignment(node) && ts.isStringLiteralLike(node.initializer);
    if (isText && /\s/.test(node.initializer.text.trim())) found.push(node.initializer.text.replace(/\{\w+\}/g, '…'));
    ts.forEachChild(node, visit);
  };
  for (const statement of parsed(source).statements) {
    const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
    if (declared.some(({ name }) => name.getText() === room)) visit(statement);
  }
  return found;
}
