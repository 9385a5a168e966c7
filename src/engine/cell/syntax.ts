/** The syntax tree as this folder sees it: ESTree with the type nodes of TypeScript, offsets from 0. */

/** A node; which of the optional fields are there follows from `type`. */
export interface Node {
  type: string;
  start: number;
  end: number;
  name?: string;
  kind?: string;
  operator?: string;
  value?: unknown;
  directive?: string;
  id?: Node | null;
  key?: Node;
  init?: Node | null;
  left?: Node;
  right?: Node;
  object?: Node;
  property?: Node;
  argument?: Node | null;
  expressions?: Node[];
  callee?: Node;
  param?: Node | null;
  source?: Node | null;
  local?: Node;
  imported?: Node;
  discriminant?: Node;
  expression?: Node | boolean;
  body?: Node | Node[] | null;
  params?: Node[];
  arguments?: Node[];
  declarations?: Node[];
  specifiers?: Node[];
  properties?: Node[];
  elements?: (Node | null)[];
  cases?: Node[];
  consequent?: Node | Node[] | null;
  implements?: Node[];
  typeAnnotation?: Node;
  typeParameters?: Node;
  returnType?: Node;
  importKind?: string;
  computed?: boolean;
  generator?: boolean;
  async?: boolean;
  abstract?: boolean;
  declare?: boolean;
  definite?: boolean;
  optional?: boolean;
  accessor?: boolean;
}

export interface Program extends Node {
  body: Node[];
  /** Comments, in order: what stands in them is no code. */
  comments: readonly { start: number; end: number }[];
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** The nodes directly below, in the order of the text where it matters. */
export function children(node: Node): Node[] {
  const found: Node[] = [];
  for (const value of Object.values(node)) {
    if (isNode(value)) found.push(value);
    else if (Array.isArray(value)) found.push(...value.filter(isNode));
  }
  return found;
}

/** The expression below a node, where it is one. */
export function expressionOf(node: Node): Node | undefined {
  return isNode(node.expression) ? node.expression : undefined;
}

/** The statements below a node; one statement counts as a list of one. */
export function bodyOf(node: Node): Node[] {
  if (Array.isArray(node.body)) return node.body;
  return isNode(node.body) ? [node.body] : [];
}

/** Nodes of TypeScript that wrap an expression and vanish when the types do. */
const wrappers = new Set([
  'TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression', 'TSInstantiationExpression', 'TSTypeAssertion',
]);

export function isTypeWrapper(node: Node): boolean {
  return wrappers.has(node.type);
}

/** Nodes of TypeScript that hold types only. */
export function isType(node: Node): boolean {
  return node.type.startsWith('TS') && !wrappers.has(node.type);
}

/** Visits every node that is no type, parents first. */
export function walk(node: Node, visit: (node: Node, parent?: Node) => void, parent?: Node): void {
  if (isType(node)) return;
  visit(node, parent);
  for (const child of children(node)) walk(child, visit, node);
}
