import { expect, test } from 'vitest';
import { Module, Parameter } from '../core/index.ts';
import { drawModule } from './index.ts';

class Node extends Module<unknown> {
  weight = new Parameter(1);
  inner: Node | undefined;
  constructor(inner?: Node) {
    super();
    this.inner = inner;
  }
}

const nested = (depth: number): Node => (depth === 1 ? new Node() : new Node(nested(depth - 1)));

test('modules nested sixty deep are drawn as fast as others', () => {
  const figure = drawModule(nested(60));
  const nodes = figure.marks.flatMap((mark) => (mark.role === 'nodes' ? mark.text : []));
  expect(nodes).toHaveLength(120);
  expect(nodes).toContain(`${Array.from({ length: 59 }, () => 'inner').join('.')}.weight = 1`);
});

test('a tree that is too large for a figure says so', () => {
  expect(() => drawModule(nested(101))).toThrow('The tree has 202 nodes; at most 200 can be drawn.');
});
