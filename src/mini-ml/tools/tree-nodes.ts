/** The nodes of a drawn tree with the fields that lead to each, read from the marks of the figure. */
import { withRole, type Figure, type XY } from '../../engine/figure/figure.ts';
import type { EdgesMark } from '../../engine/figure/marks/edges.ts';
import type { NodesMark } from '../marks/nodes.ts';

export interface TreeNode {
  of: 'module' | 'parameter';
  /** From the root: `['b', 'c', 'p3']`; empty for the root. */
  path: readonly string[];
  /** The root says its class, the others say their field; a parameter says its value too: `b.c.p3 = 15`. */
  text: string;
  at: XY;
  parent: TreeNode | undefined;
}

/** The root first, parents before their children; none where the figure is not a tree. */
export function treeNodes({ marks }: Pick<Figure, 'marks'>): TreeNode[] {
  const edges = withRole<EdgesMark>(marks, 'edges').flatMap(({ paths }) => paths);
  const above = new Map(edges.flatMap(([from, to]) => (from && to ? [[key(to), key(from)] as const] : [])));
  const drawn = new Map(withRole<NodesMark>(marks, 'nodes').flatMap(nodesOf).map((node) => [key(node.at), node]));
  const made = new Map<string, TreeNode>();
  const make = (at: string): TreeNode | undefined => {
    const known = made.get(at) ?? drawn.get(at);
    if (!known || made.has(at)) return known && made.get(at);
    const parent = make(above.get(at) ?? '');
    const node = { ...known, parent, path: parent ? [...parent.path, fieldOf(known)] : [] };
    made.set(at, node);
    return node;
  };
  return [...drawn.keys()].flatMap((at) => make(at) ?? []);
}

function nodesOf(mark: NodesMark): TreeNode[] {
  return mark.at.map((at, index) => ({ of: mark.of, at, text: mark.text[index] ?? '', path: [], parent: undefined }));
}

/** `p3` of `b.c.p3 = 15` */
function fieldOf({ of, text }: TreeNode): string {
  return of === 'module' ? text : text.split(' = ')[0]!.split('.').at(-1)!;
}

function key([x, y]: XY): string {
  return `${x} ${y}`;
}
