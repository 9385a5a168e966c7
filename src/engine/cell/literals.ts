import type { Literal } from './cell.ts';
import { children, isNode, isType, walk, type Node, type Program } from './syntax.ts';

/** The number literals of a cell, in order; those in types are left out. */
export function literalsOf(program: Program, source: string): Literal[] {
  const found: Literal[] = [];
  collect(program, [], found);
  const opens = openStarts(program, source);
  return found.map((literal) => (opens.has(literal.start) ? { ...literal, open: true } : literal));
}

function collect(node: Node, path: readonly Node[], found: Literal[]): void {
  if (isType(node) || node.type === 'ImportDeclaration') return;
  const literal = literalAt(node, path);
  if (literal) found.push(literal);
  else for (const child of children(node)) collect(child, [node, ...path], found);
}

/** A literal with the sign directly before it, if this node is one. */
function literalAt(node: Node, path: readonly Node[]): Literal | undefined {
  const value = signedNumber(node);
  if (value === undefined) return undefined;
  const [parent] = path;
  const name = nameOf(node, path);
  const argument = parent && argumentOf(node, parent);
  return {
    start: node.start,
    end: node.end,
    value,
    scrub: !isKeyOrIndex(node, parent),
    ...(name ? { name } : {}),
    ...(argument ? { argument } : {}),
  };
}

function argumentOf(node: Node, { type, callee, arguments: list = [] }: Node): Literal['argument'] {
  const index = list.indexOf(node);
  const plain = (type === 'CallExpression' || type === 'NewExpression') && callee?.type === 'Identifier';
  return plain && index >= 0 ? { of: callee.name ?? '', index } : undefined;
}

/** Where statements begin whose forerunner in the same list ends without a semicolon or a bracket. */
function openStarts(program: Program, source: string): Set<number> {
  const starts = new Set<number>();
  walk(program, (node) => {
    const list = [node.body, node.consequent].find((one) => Array.isArray(one)) ?? [];
    for (const [at, { start }] of list.entries()) {
      const before = list[at - 1];
      if (before && !/[;}]/.test(source[before.end - 1] ?? '')) starts.add(start);
    }
  });
  return starts;
}

function signedNumber(node: Node): number | undefined {
  if (node.type === 'Literal') return typeof node.value === 'number' ? node.value : undefined;
  const { argument } = node;
  const negative = node.type === 'UnaryExpression' && node.operator === '-' && argument?.start === node.start + 1;
  if (!negative || argument?.type !== 'Literal' || typeof argument.value !== 'number') return undefined;
  return -argument.value;
}

function isKeyOrIndex(node: Node, parent: Node | undefined): boolean {
  if (parent?.type === 'MemberExpression') return parent.property === node;
  return parent?.key === node;
}

/** What the number is called in the code: a variable, a field, a default, an element of one of these. */
function nameOf(node: Node, [parent, ...above]: readonly Node[]): string | undefined {
  if (!parent) return undefined;
  switch (parent.type) {
    case 'VariableDeclarator': return parent.id?.name;
    case 'AssignmentPattern': return parent.left?.name;
    case 'AssignmentExpression': return targetName(parent.left);
    case 'Property':
    case 'PropertyDefinition': return parent.computed || parent.value !== node ? undefined : keyName(parent.key);
    case 'ArrayExpression': return elementName(node, parent, above);
    case 'CallExpression':
    case 'NewExpression': return onlyArgument(node, parent) ? nameOf(parent, above) : undefined;
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression': return nameOf(parent, above);
    default: return undefined;
  }
}

function elementName(node: Node, list: Node, above: readonly Node[]): string | undefined {
  const outer = nameOf(list, above);
  return outer && `${outer}[${list.elements?.indexOf(node)}]`;
}

function onlyArgument(node: Node, call: Node): boolean {
  return call.arguments?.length === 1 && call.arguments[0] === node;
}

function targetName(target: Node | undefined): string | undefined {
  if (target?.type === 'MemberExpression') return target.computed ? undefined : target.property?.name;
  return target?.name;
}

function keyName(key: Node | undefined): string | undefined {
  return key?.name ?? (isNode(key) && typeof key.value === 'string' ? key.value : undefined);
}
