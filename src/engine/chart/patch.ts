/**
 * A chart on the page brought to its next state: old and new data are compared, the page is not read, and only what
 * differs is written. What stays keeps its focus, and the pointer over it.
 */
import type { Drawn, DrawPlace } from './draw.ts';
import { drawChart, listOf, partsOf, readText, readTree, Walk } from './draw.ts';
import { charts } from '../words/charts.ts';
import { ChartRefusal } from './refusal.ts';
import type { ChangesText, ChartData, Tree } from './tree.ts';

/**
 * The same element with the new state, or a new element where its kinds are others; it is not on the page then.
 * @throws ChartRefusal, and may have drawn a part of it
 */
export function patchChart(old: Drawn, data: ChartData, place: DrawPlace): Drawn {
  const tree = readTree(data);
  const { kinds } = old.tree;
  const isAlike = tree.kinds.length === kinds.length && tree.kinds.every((kind, at) => kind === kinds[at]);
  if (!isAlike || typeof tree.root === 'string' || tree.root[0] !== old.tree.root[0]) return drawChart(data, place);
  new Patch(new Walk(tree.kinds, data, place)).step(old.element, old.tree.root, tree.root, 0, false);
  return { element: old.element, tree };
}

class Patch {
  readonly #walk: Walk;

  constructor(walk: Walk) {
    this.#walk = walk;
  }

  step(node: ChildNode, was: Tree, is: Tree, depth: number, inside: boolean): void {
    if (typeof was === 'string' || typeof is === 'string' || was[0] !== is[0]) {
      if (was !== is) node.replaceWith(this.#walk.make(is, depth, inside));
      return;
    }
    this.#walk.enter(depth);
    const kind = this.#walk.kind(is[0]);
    const isReferred = inside || kind.isReferred;
    const [, values, children] = partsOf(is);
    listOf(values).forEach((value, at) => {
      if (value === was[1][at] && !isPixels(value)) return;
      this.#walk.put(node as unknown as Element, kind, at, value, isReferred);
    });
    this.#children(node, was[2] ?? [], listOf(children) as readonly Tree[], depth + 1, isReferred);
  }

  #children(node: ChildNode, before: readonly Tree[], after: readonly Tree[], depth: number, inside: boolean): void {
    let child = node.firstChild;
    for (let at = 0; at < Math.max(before.length, after.length); at += 1) {
      const next: ChildNode | null = child?.nextSibling ?? null;
      if (at >= after.length) child?.remove();
      else if (at >= before.length || child === null) node.appendChild(this.#walk.make(after[at], depth, inside));
      else this.step(child, before[at]!, after[at]!, depth, inside);
      child = next;
    }
  }
}

/** The same name may stand for other pixels. */
const isPixels = (value: unknown): boolean => typeof value === 'string' && value.startsWith('pixels:');

const referred = 'pattern, marker, mask, clipPath, filter';

/**
 * Puts what an event has changed in place of what was there. The data that the chart was drawn from is then no longer
 * what stands on the page. Gives how many parts that took: many small changes may come to a large chart.
 * @throws ChartRefusal
 */
export function drawChanges(root: Element, data: ChartData, place: DrawPlace): number {
  const { kinds, parts } = readText(data) as Partial<ChangesText>;
  const walk = new Walk(listOf(kinds), data, place);
  const box = root.parentElement;
  for (const part of listOf(parts)) {
    const [path, tree] = partsOf(part);
    const old = listOf(path).reduce<ChildNode | undefined>(childAt, box?.firstElementChild ?? undefined);
    const parent = old?.parentElement;
    if (old === undefined || parent === null || parent === undefined) throw new ChartRefusal(charts.unreadable);
    const made = walk.make(tree, listOf(path).length, parent.closest(referred) !== null);
    if (parent === box && made.nodeType !== 1) throw new ChartRefusal(charts.unreadable);
    old.replaceWith(made);
  }
  return walk.spent;
}

function childAt(node: ChildNode | undefined, at: unknown): ChildNode | undefined {
  return typeof at === 'number' ? node?.childNodes[at] : undefined;
}
