import { bodyOf, children, isNode, isType, type Node } from './syntax.ts';

/** The names a stretch of code sees, each stretch inside another. */
export interface Scope {
  names: Set<string>;
  outer?: Scope;
}

export function inside(outer: Scope, names: Iterable<string>): Scope {
  return { names: new Set(names), outer };
}

export function sees(scope: Scope | undefined, name: string): boolean {
  for (let at = scope; at; at = at.outer) if (at.names.has(name)) return true;
  return false;
}

/** The identifiers that a pattern binds: `{ a, b: [c = 1] }` binds a and c. */
export function boundBy(pattern: Node | null | undefined): Node[] {
  switch (pattern?.type) {
    case 'Identifier': return [pattern];
    case 'ObjectPattern': return (pattern.properties ?? []).flatMap(boundBy);
    case 'Property': return isNode(pattern.value) ? boundBy(pattern.value) : [];
    case 'ArrayPattern': return (pattern.elements ?? []).flatMap(boundBy);
    case 'AssignmentPattern': return boundBy(pattern.left);
    case 'RestElement': return boundBy(pattern.argument);
    default: return [];
  }
}

/** What the statements of a block bind in it: `let`, `const`, functions, classes, imports. */
export function declaredIn(statements: readonly Node[]): Node[] {
  return statements.flatMap((statement) => {
    if (statement.type === 'VariableDeclaration') return statement.kind === 'var' ? [] : variables(statement);
    if (statement.type === 'ImportDeclaration') return importedBy(statement);
    const named = statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration';
    return named && statement.id ? [statement.id] : [];
  });
}

export function variables(declaration: Node): Node[] {
  return (declaration.declarations ?? []).flatMap(({ id }) => boundBy(id));
}

/** What `var` binds anywhere in a function's body, functions and classes inside left out. */
export function varsIn(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => {
    if (isType(node) || isFunction(node) || node.type.startsWith('Class')) return [];
    const own = node.type === 'VariableDeclaration' && node.kind === 'var' ? variables(node) : [];
    return [...own, ...varsIn(children(node))];
  });
}

export function isFunction(node: Node): boolean {
  return /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type);
}

/** What a function's inside sees beyond its outside. */
export function boundInFunction(node: Node): string[] {
  const body = isNode(node.body) && node.body.type === 'BlockStatement' ? bodyOf(node.body) : [];
  const bound = [...(node.params ?? []).flatMap(boundBy), ...declaredIn(body), ...varsIn(body)];
  const own = node.type === 'FunctionExpression' && node.id ? [node.id] : [];
  const names = [...own, ...bound].map(({ name }) => name ?? '');
  return node.type === 'ArrowFunctionExpression' ? names : [...names, 'arguments'];
}

function importedBy(statement: Node): Node[] {
  if (statement.importKind === 'type') return [];
  const values = (statement.specifiers ?? []).filter(({ importKind }) => importKind !== 'type');
  return values.flatMap(({ local }) => (local ? [local] : []));
}
