import { expect, test } from 'vitest';
import { Module, Parameter } from '../core/index.ts';
import { drawModule } from '../figures/tree.ts';
import { treeNodes } from './tree-nodes.ts';

class Leaf extends Module {
  w = new Parameter(1.5);
}
class Inner extends Module {
  left = new Leaf();
  right = new Leaf();
  empty = new Module();
}
class Root extends Module {
  p = new Parameter(2);
  inner = new Inner();
}

test('each node has the fields that lead to it, and the root has none', () => {
  const nodes = treeNodes(drawModule(new Root())).map(({ of, path }) => `${of} ${path.join('.')}`);
  expect(nodes.sort()).toEqual([
    'module ', 'module inner', 'module inner.empty', 'module inner.left', 'module inner.right',
    'parameter inner.left.w', 'parameter inner.right.w', 'parameter p',
  ]);
});

test('a figure that is no tree has no nodes', () => {
  expect(treeNodes({ marks: [] })).toEqual([]);
});
