/** The few things every part of the pipeline does with the parsed Markdown. */
import type { MdastNode, MdxJsxAttributeUnion, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { Position } from './problem.ts';

export type Node = MdastNode;
export type NodeOf<T extends Node['type']> = Extract<Node, { type: T }>;
export type Root = NodeOf<'root'>;
export type Block = Root['children'][number];
export type Element = MdxJsxFlowElement | MdxJsxTextElement;

type Visit = (node: Node, above: readonly Node[]) => void;

/** Visits a node and all below it in document order, with the nodes it stands in. */
export function walk(node: Node, visit: Visit, above: readonly Node[] = []): void {
  visit(node, above);
  if (!('children' in node)) return;
  const inside = [...above, node];
  for (const child of node.children) walk(child, visit, inside);
}

export const isElement = (node: Node): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

export function startOf(node: Node): Position {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
}

/** A place inside a text; its lines begin at the margin where an indented text goes on. */
export function placeIn(node: NodeOf<'text'>, offset: number): Position {
  const start = startOf(node);
  const before = node.value.slice(0, offset).split('\n');
  const column = before.at(-1)!.length + (before.length === 1 ? start.column : 1);
  return { line: start.line + before.length - 1, column };
}

/** The text of a node as a reader would say it: formulas and code as they are written. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if ('children' in node) return node.children.map(textOf).join('');
  return '';
}

/** A literal attribute of an element: `<Step at="2">`, `<Step at={2}>` and `<Step at>` give '2', '2' and ''. */
export function attributeOf(element: Element, name: string): string | undefined {
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name) continue;
    const { value } = attribute;
    return typeof value === 'object' && value !== null ? value.value : (value ?? '');
  }
  return undefined;
}

/** An attribute as MDX would have parsed it: text stays text, `true` stands alone, all else is an expression. */
export function attribute(name: string, value: string | number | boolean): MdxJsxAttributeUnion {
  if (typeof value === 'string') return { type: 'mdxJsxAttribute', name, value };
  if (value === true) return { type: 'mdxJsxAttribute', name, value: null };
  return { type: 'mdxJsxAttribute', name, value: { type: 'mdxJsxAttributeValueExpression', value: String(value) } };
}

type Attributes = Readonly<Record<string, string | number | boolean>>;

const attributesFrom = (values: Attributes): MdxJsxAttributeUnion[] =>
  Object.entries(values).map(([name, value]) => attribute(name, value));

export const flowElement = (name: string, values: Attributes, children: readonly Block[] = []): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: attributesFrom(values),
  children: children as MdxJsxFlowElement['children'],
});

export const textElement = (
  name: string, values: Attributes, children: MdxJsxTextElement['children'] = [],
): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name,
  attributes: attributesFrom(values),
  children,
});
