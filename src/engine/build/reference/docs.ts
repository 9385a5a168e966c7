/** The entries of a table in a source, each with its docstring: of a list, an object, a schema or an interface. */
import ts from 'typescript';

export interface Entry {
  name: string;
  /** Nothing where its author wrote none. */
  doc: string;
}

/** @throws when the source has no such table. */
export function entriesOf(source: string, table: string): Entry[] {
  const file = parsed(source);
  const found = partsOf(file, table);
  if (!found) throw new Error(`There is no table \`${table}\`.`);
  return found.flatMap((part) => {
    const name = nameOf(part);
    return name === undefined ? [] : [{ name, doc: docOf(source, part) }];
  });
}

/** What a module or a component says of itself, above all else. */
export const headOf = (source: string): string =>
  plain(/^\s*(?:---\s*)?(\/\*\*[\s\S]*?\*\/)/.exec(source)?.[1] ?? '');

/** The script of a component, between its two lines of dashes. */
export const scriptOf = (component: string): string => /^---\n([\s\S]*?)\n---$/m.exec(component)?.[1] ?? '';

export const parsed = (source: string): ts.SourceFile =>
  ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);

function partsOf(file: ts.SourceFile, table: string): readonly ts.Node[] | undefined {
  for (const statement of file.statements) {
    if (ts.isInterfaceDeclaration(statement) && statement.name.text === table) return statement.members;
    if (!ts.isVariableStatement(statement)) continue;
    const declared = statement.declarationList.declarations.find(({ name }) => name.getText() === table);
    if (declared?.initializer) return partsIn(declared.initializer);
  }
  return undefined;
}

/** `z.strictObject({ … }).refine(…)`, `shortFor('name', […])` and `{ … } satisfies T` are what stands in them. */
function partsIn(value: ts.Expression): readonly ts.Node[] {
  if (ts.isObjectLiteralExpression(value)) return value.properties;
  if (ts.isArrayLiteralExpression(value)) return value.elements;
  if (ts.isAsExpression(value) || ts.isSatisfiesExpression(value)) return partsIn(value.expression);
  if (!ts.isCallExpression(value)) return [];
  const called = ts.isPropertyAccessExpression(value.expression) ? [value.expression.expression] : [];
  return [...called, ...value.arguments].map(partsIn).find((parts) => parts.length > 0) ?? [];
}

function nameOf(part: ts.Node): string | undefined {
  if (ts.isStringLiteral(part)) return part.text;
  const { isPropertyAssignment, isPropertySignature, isShorthandPropertyAssignment } = ts;
  const isNamed = isPropertyAssignment(part) || isPropertySignature(part) || isShorthandPropertyAssignment(part);
  const name = isNamed ? part.name : undefined;
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;
}

function docOf(source: string, part: ts.Node): string {
  const comments = (ts.getLeadingCommentRanges(source, part.pos) ?? []).map(({ pos, end }) => source.slice(pos, end));
  return plain(comments.findLast((comment) => comment.startsWith('/**')) ?? '');
}

const plain = (comment: string): string =>
  comment.replace(/^\/\*\*|\*\/$/g, '').replace(/^[ \t]*\*[ \t]?/gm, '').replace(/\s+/g, ' ').trim();
