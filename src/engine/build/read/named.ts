/** Elements by their names. */
import { isElement, walk, type Element, type Root } from './tree.ts';

/** All of a name in a lecture, in document order. */
export function nodesNamed(root: Root, name: string): Element[] {
  const found: Element[] = [];
  walk(root, (node) => {
    if (isElement(node) && node.name === name) found.push(node);
  });
  return found;
}
