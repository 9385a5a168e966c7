/** The one object that the kernel is given: how cells can draw, and how what they drew is shown. */
import { documents } from '../words/documents.ts';
import { fill } from '../words/fill.ts';
import { allowance, isWaiting, passTime } from './clock.ts';
import { ChartElement } from './element.ts';
import { encode } from './encode.ts';
import { hold } from './hold.ts';
import { forgetNames } from './image.ts';
import { KeptCharts } from './kept.ts';
import { limits } from './limits.ts';
import { svgNamespace } from './namespaces.ts';
import { ChartNode } from './node.ts';
import { rowOf } from './rows.ts';
import type { ChartData, Pointed, Pointing } from './tree.ts';
import { console, printTo, type Print } from './warnings.ts';

const kept = new KeptCharts();

export const charts = {
  /** Before a cell runs: what libraries print goes there. */
  begin(print: Print, cell = '', isHeld = false): void {
    hold.begin(cell, isHeld);
    forgetNames();
    printTo(print);
  },

  /**
   * After it, or while it waits: time passes until nobody waits for it, and microtasks run. False where the allowance
   * is used up.
   */
  async settle(): Promise<boolean> {
    const allowed = allowance();
    await microtasks();
    while (isWaiting()) {
      if (!passTime(allowed)) {
        console.warn(fill(documents.endless, { seconds: limits.time / 1000 }));
        return false;
      }
      await microtasks();
    }
    return true;
  },

  /** What a cell shows, to be pointed at; of a cell that was not to be redrawn only where nothing is kept of it. */
  keep(cell: string, elements: readonly unknown[], isRedrawn: boolean): void {
    kept.keep(cell, elements.filter((element) => element instanceof ChartElement), isRedrawn);
  },

  isKept: (cell: string): boolean => kept.has(cell),

  /** Tells what is kept of what a pointer did. Plots that are drawn for it have scales of their own. */
  point(cell: string, pointing: Pointing): Promise<Pointed> {
    charts.begin(() => undefined, `${cell} pointed at`);
    return kept.point(cell, pointing, () => charts.settle());
  },

  /** Each line of a chart that d3 builds ends with the selection that it worked on, which is not shown. */
  drawn(value: unknown, shapeOf: (one: unknown) => string): { shown?: object } | undefined {
    if (charts.isSelection(value)) return {};
    if (charts.isElement(value)) return { shown: { kind: 'chart', chart: value } };
    const picture = rowOf(value, (one) => shapeOf(one) === 'picture');
    return picture ? { shown: { kind: 'figure', picture } } : undefined;
  },

  isElement: (value: unknown): boolean => value instanceof ChartElement,

  /** What d3 hands on while it works on elements: a selection or a transition. */
  isSelection(value: unknown): boolean {
    const { _groups: groups, _parents: parents } = Object(value) as { _groups?: unknown; _parents?: unknown };
    return Array.isArray(groups) && Array.isArray(parents)
      && groups.every((group) => Array.from(Object(group) as ArrayLike<unknown>).every(isNodeOrNone));
  },

  /** @throws for what is no element, for a part of an svg, and for a tree that is too large or contains itself */
  encode(element: unknown): ChartData {
    if (!(element instanceof ChartElement)) throw new TypeError(documents.noElement);
    if (element.namespaceURI === svgNamespace && element.localName !== 'svg') {
      throw new TypeError(fill(documents.partAlone, { name: element.localName }));
    }
    return encode(element);
  },
};

const isNodeOrNone = (one: unknown): boolean => one === undefined || one === null || one instanceof ChartNode;

/** So many steps may lie between a promise and what waits for it. */
const steps = 10;

async function microtasks(): Promise<void> {
  for (let step = 0; step < steps; step++) await Promise.resolve();
}
