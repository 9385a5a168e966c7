/** Which numbers of a lecture count things or point at them: nobody wants half of one. */
import type { Literal } from '../../cell/cell.ts';
import { parse } from '../../cell/parse.ts';
import { children, isNode, walk, type Node } from '../../cell/syntax.ts';

/** The names that are used as indices, and those that are used as counts, wherever they are. */
export interface Counted {
  indices: ReadonlySet<string>;
  counts: ReadonlySet<string>;
}

const indexing = new Set(['at', 'charAt', 'slice', 'splice', 'subarray', 'toSpliced', 'with']);
const repeating = new Set(['repeat', 'padStart', 'padEnd', 'toFixed', 'toPrecision']);
const counting = new Set(['length', 'count', 'bins', 'thresholds', 'ticks', 'seed', 'n']);

export function countedIn(sources: readonly string[]): Counted {
  const [indices, counts] = [new Set<string>(), new Set<string>()];
  const note = (names: Set<string>, nodes: readonly Node[]): void => {
    for (const node of nodes) for (const name of namesIn(node)) names.add(name);
  };
  for (const source of sources) {
    walk(parse(source), (node) => {
      note(indices, indicesOf(node));
      note(counts, countsOf(node));
    });
  }
  return { indices, counts };
}

function indicesOf(node: Node): readonly Node[] {
  if (node.type === 'MemberExpression') return node.computed && node.property ? [node.property] : [];
  return calls(node, indexing) ? node.arguments ?? [] : [];
}

function countsOf(node: Node): readonly Node[] {
  const { type, arguments: given = [], key, value } = node;
  if (type === 'Property') return counting.has(key?.name ?? '') && isNode(value) ? [value] : [];
  if (type === 'ForStatement') return children(node).filter(isComparison).flatMap(children);
  const makesArray = (type === 'CallExpression' || type === 'NewExpression') && node.callee?.name === 'Array';
  return makesArray || calls(node, repeating) ? given.slice(0, 1) : [];
}

const isComparison = ({ type, operator = '' }: Node): boolean => type === 'BinaryExpression' && /^[<>]=?$/.test(operator);

const calls = ({ type, callee }: Node, methods: ReadonlySet<string>): boolean =>
  type === 'CallExpression' && callee?.type === 'MemberExpression' && methods.has(callee.property?.name ?? '');

/** `n` in `n`, and in `n - 1`. */
function namesIn(node: Node): string[] {
  if (node.type === 'Identifier') return [node.name ?? ''];
  return node.type === 'BinaryExpression' ? children(node).flatMap(namesIn) : [];
}

/** What people call such numbers. */
const USUAL = /^(?:n|bins|count|degree|seed|steps|rows|columns)$|^n[A-Z]|(?:Bins|Count|Degree|Index|Seed|Steps)$/;

/** The smallest number that it may be, where a literal counts or points; it is written without a point. */
export function leastOf(name: string, literal: Literal, source: string, counted: () => Counted): number | undefined {
  if (!/^-?\d+$/.test(source.slice(literal.start, literal.end))) return undefined;
  if (counted().indices.has(name)) return 0;
  return counted().counts.has(name) || USUAL.test(name) ? 1 : undefined;
}
