/** The literals of a cell: numbers, and the strings and booleans that can be chosen. */
import type { Constant, Literal } from './cell.ts';
import { calledIn } from './literal-names.ts';
import { children, isType, walk, type Node, type Program } from './syntax.ts';

/** The number literals of a cell, in order; those in types are left out. */
export function literalsOf(program: Program, source: string): Literal[] {
  const found = collect(program, literalAt);
  const opens = openStarts(program, source);
  return found.map((literal) => (opens.has(literal.start) ? { ...literal, open: true } : literal));
}

/** The strings and booleans of a cell, in order, but for those that nobody could name. */
export const constantsOf = (program: Program): Constant[] => collect(program, constantAt);

type At<Found> = (node: Node, path: readonly Node[]) => Found | undefined;

function collect<Found>(node: Node, at: At<Found>, path: readonly Node[] = [], found: Found[] = []): Found[] {
  if (isType(node) || node.type === 'ImportDeclaration') return found;
  const literal = at(node, path);
  if (literal) found.push(literal);
  else for (const child of children(node)) collect(child, at, [node, ...path], found);
  return found;
}

/** A literal with the sign directly before it, if this node is one. */
function literalAt(node: Node, path: readonly Node[]): Literal | undefined {
  const value = signedNumber(node);
  if (value === undefined) return undefined;
  const { start, end } = node;
  return { start, end, value, scrub: !isKeyOrIndex(node, path[0]), ...calledIn(node, path) };
}

function constantAt(node: Node, path: readonly Node[]): Constant | undefined {
  const { type, start, end, value } = node;
  if (type !== 'Literal' || (typeof value !== 'string' && typeof value !== 'boolean')) return undefined;
  const called = isKeyOrIndex(node, path[0]) ? {} : calledIn(node, path);
  return called.name || called.argument ? { start, end, value, ...called } : undefined;
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
