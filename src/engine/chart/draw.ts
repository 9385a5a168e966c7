/**
 * Lets a stranger's chart in and draws it, in one walk: what is not known is never made. Nothing is parsed as markup or
 * as a style sheet, so that the policy of the page holds.
 */
import { charts } from '../words/charts.ts';
import { fill } from '../words/fill.ts';
import { limits } from './allowed.ts';
import { readKind, type Kind, type Place } from './kinds.ts';
import { ChartRefusal } from './refusal.ts';
import type { ChartData, Pixels, TreeText } from './tree.ts';
import { readableText } from './values.ts';

export interface DrawPlace extends Place {
  /** The address of an image with these pixels. */
  image: (pixels: Pixels) => string;
  /** Tables below a chart that changes may come a little later than the chart. */
  later?: (work: () => void) => void;
}

/** What stands on the page, with the data that it was drawn from. */
export interface Drawn {
  element: Element;
  tree: TreeText;
}

/** The element is not yet on the page. @throws ChartRefusal */
export function drawChart(data: ChartData, place: DrawPlace): Drawn {
  const tree = readTree(data);
  const element = new Walk(tree.kinds, data, place).make(tree.root, 0, false);
  if (element.nodeType !== 1) throw new ChartRefusal(charts.unreadable);
  return { element: element as Element, tree };
}

/** What the text holds, whose parts are checked as they are drawn. @throws ChartRefusal */
export function readTree(data: ChartData): TreeText {
  const { kinds, root } = readText(data) as Partial<TreeText>;
  if (!Array.isArray(kinds) || root === undefined) throw new ChartRefusal(charts.unreadable);
  return { kinds, root };
}

export function readText({ text }: ChartData): object {
  const most = /[ "]marker/.test(text) ? limits.withMarkers : limits.characters;
  if (text.length > most) {
    throw new ChartRefusal(fill(charts.tooLarge, { count: text.length, most }));
  }
  try {
    return Object(JSON.parse(text)) as object;
  } catch {
    throw new ChartRefusal(charts.unreadable);
  }
}

const svg = 'http://www.w3.org/2000/svg';

/** A kind, its values and its children, each still to be checked. */
type Parts = readonly [kind: unknown, values: unknown, children: unknown];

/** One walk over the data of one chart. It counts what it meets. */
export class Walk {
  readonly #kinds: readonly Kind[];
  readonly #document: Document;
  #left: number = limits.parts;
  #effects: number = limits.parts;

  constructor(kinds: readonly unknown[], { pixels }: Pick<ChartData, 'pixels'>, place: DrawPlace) {
    if (kinds.length > limits.kinds) throw tooManyParts();
    const images = pixels.map(place.image);
    this.#kinds = kinds.map((kind) => readKind(kind, place, images));
    this.#document = place.document;
  }

  /** What was met, as parts: a chart may hold so many. */
  get spent(): number {
    return 2 * limits.parts - this.#left - this.#effects;
  }

  /** A new node; `inside` one that is drawn by reference. */
  make(tree: unknown, depth: number, inside: boolean): Node {
    this.enter(depth);
    if (typeof tree === 'string') return this.#document.createTextNode(readableText(tree));
    const [at, values, children] = partsOf(tree);
    const kind = this.kind(at);
    const element = this.#create(kind);
    if (kind.isHtml && kind.drawn !== kind.name) element.setAttribute('data-as', kind.name);
    const isReferred = inside || kind.isReferred;
    if (kind.name === 'marker') countMarker(children, limits.marker);
    listOf(values).forEach((value, index) => this.put(element, kind, index, value, isReferred));
    for (const child of listOf(children)) element.appendChild(this.make(child, depth + 1, isReferred));
    return element;
  }

  #create({ isHtml, drawn }: Kind): Element {
    return isHtml ? this.#document.createElement(drawn) : this.#document.createElementNS(svg, drawn);
  }

  put(element: Element, kind: Kind, at: number, value: unknown, inside: boolean): void {
    const attribute = kind.attributes[at];
    if (typeof value !== 'string' || attribute === undefined) throw new ChartRefusal(charts.unreadable);
    if (inside && value.includes('url(')) throw new ChartRefusal(charts.nested);
    if (value !== 'none') this.#spend(attribute.cost);
    attribute.put?.(element, value);
  }

  kind(at: unknown): Kind {
    const kind = typeof at === 'number' ? this.#kinds[at] : undefined;
    if (kind === undefined) throw new ChartRefusal(charts.unreadable);
    return kind;
  }

  /** Counts a node. */
  enter(depth: number): void {
    if (--this.#left < 0) throw tooManyParts();
    if (depth > limits.depth) throw new ChartRefusal(fill(charts.tooDeep, { most: limits.depth }));
  }

  #spend(cost: number): void {
    this.#effects -= cost;
    if (this.#effects < 0) throw new ChartRefusal(charts.tooManyEffects);
  }
}


const tooManyParts = (): ChartRefusal => new ChartRefusal(fill(charts.tooManyParts, { most: limits.parts }));

/** @throws ChartRefusal for what is no node */
export function partsOf(tree: unknown): Parts {
  if (!Array.isArray(tree)) throw new ChartRefusal(charts.unreadable);
  return [tree[0], tree[1], tree[2] ?? []];
}

export function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new ChartRefusal(charts.unreadable);
  return value;
}

/** Each point of a path may draw its marker again. Gives how many parts may still come. */
function countMarker(children: unknown, most: number): number {
  return listOf(children).reduce<number>((left, child) => {
    if (left <= 0) throw new ChartRefusal(charts.tooManyEffects);
    return Array.isArray(child) ? countMarker(partsOf(child)[2], left - 1) : left - 1;
  }, most);
}
