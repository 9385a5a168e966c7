/** What a literal is called in the code. */
import type { Literal } from './cell.ts';
import { isNode, type Node } from './syntax.ts';

/** By the nodes above it, nearest first: its own name, and the parameter that it is given to. */
export function calledIn(node: Node, path: readonly Node[]): Pick<Literal, 'name' | 'argument'> {
  const [parent] = path;
  const name = nameOf(node, path);
  const argument = parent && argumentOf(node, parent);
  return { ...(name ? { name } : {}), ...(argument ? { argument } : {}) };
}

function argumentOf(node: Node, { type, callee, arguments: list = [] }: Node): Literal['argument'] {
  const index = list.indexOf(node);
  const plain = (type === 'CallExpression' || type === 'NewExpression') && callee?.type === 'Identifier';
  return plain && index >= 0 ? { of: callee.name ?? '', index } : undefined;
}

/** A variable, a field, a default, an element of one of these. */
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
