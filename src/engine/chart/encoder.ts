/** Trees of nodes, as they leave the sandbox. */
import { documents } from '../words/documents.ts';
import { fill } from '../words/fill.ts';
import { ChartElement } from './element.ts';
import { factsOf } from './facts.ts';
import { gripsOf } from './grips.ts';
import { ValueElement } from './html-element.ts';
import { ChartImage } from './image.ts';
import { limits } from './limits.ts';
import { htmlNamespace, svgNamespace } from './namespaces.ts';
import { types, type ChartNode } from './node.ts';
import type { Renumbering } from './renumber.ts';
import { seenOf } from './seen.ts';
import type { ChartStyle } from './style.ts';
import type { Pixels, PlotFacts, PlotGrips, Tree } from './tree.ts';
import { isUse, partsById, usedBy } from './used.ts';

const isTooMuch = (text: string): Error => new Error(text);

/** Makes trees of nodes for one text, and counts what they hold. */
export class Encoder {
  readonly pixels: Pixels[] = [];
  readonly facts: PlotFacts[] = [];
  readonly grips: PlotGrips[] = [];
  readonly #kinds: string[] = [];
  readonly #beginnings = new Beginning('');
  readonly #ids: Renumbering;
  readonly #images = new Map<ChartImage, string>();
  #nodes = 0;
  #characters = 0;
  #svgs = 0;

  readonly #root: ChartElement;
  /** Where one is shown elsewhere once more. */
  #parts: ReadonlyMap<string, ChartElement> | undefined;

  constructor(root: ChartElement, ids: Renumbering) {
    this.#root = root;
    this.#ids = ids;
  }

  /** What changes in one place may change in another. */
  get hasUses(): boolean {
    return this.#parts !== undefined;
  }

  kinds(): string[] {
    return this.#kinds;
  }

  element(element: ChartElement, depth: number): Tree {
    if (depth > limits.depth) throw isTooMuch(fill(documents.tooDeep, { most: limits.depth }));
    settled(element);
    if (isUse(element)) return this.element(usedBy(element, this.#parts ??= partsById(this.#root)), depth + 1);
    this.#look(element);
    let kind = this.#beginnings.and(nameOf(element));
    const values: string[] = [];
    const add = (name: string, value: string): void => {
      kind = kind.and(name);
      values.push(this.#counted(value));
    };
    element.eachAttribute((name, value) => {
      if (typeof value === 'string') add(name, isWhole(name) ? this.#ids.of(value) : shortened(this.#ids.of(value)));
      else if (value instanceof ChartImage) add(name, this.#pixelsOf(value));
      else addDeclarations(value, add);
    });
    const children = this.#children(element, depth + 1);
    const at = this.#kindOf(kind, values.length);
    return children.length > 0 ? [at, values, children] : [at, values];
  }

  #children(element: ChartElement, depth: number): Tree[] {
    if (element instanceof ValueElement && element.written !== undefined) return [this.#counted(element.written)];
    const trees: Tree[] = [];
    for (let child: ChartNode | null = element.firstChild; child; child = child.nextSibling) {
      if (++this.#nodes > limits.nodes) throw isTooMuch(fill(documents.tooManyNodes, { most: limits.nodes }));
      if (!isDrawn(child)) continue;
      child.sentAt = trees.length;
      trees.push(this.node(child, depth));
    }
    element.sentChildren = trees.length;
    return trees;
  }

  node(node: ChartNode, depth: number): Tree {
    return node instanceof ChartElement ? this.element(node, depth) : this.#text(node);
  }

  #text(node: ChartNode): string {
    settled(node);
    return this.#counted(node.nodeValue ?? '');
  }

  /** The facts of a plot name its svg by its place among all. */
  #look(element: ChartElement): void {
    if (element.localName !== 'svg') return;
    const seen = seenOf(element);
    if (seen) this.facts.push(factsOf(seen, this.#svgs));
    const grips = seen ? gripsOf(seen.drawn) : [];
    const [width, height] = ['width', 'height'].map((side) => Number(element.getAttribute(side)));
    if (grips.length > 0) this.grips.push({ svg: this.#svgs, width: width!, height: height!, grips });
    this.#svgs++;
  }

  #counted(text: string): string {
    this.#characters += text.length;
    if (this.#characters > limits.characters) throw isTooMuch(fill(documents.tooMuchText, { most: limits.characters }));
    return text;
  }

  #pixelsOf(image: ChartImage): string {
    const known = this.#images.get(image);
    if (known !== undefined) return known;
    if (this.pixels.length >= limits.images) throw isTooMuch(fill(documents.tooManyImages, { most: limits.images }));
    const name = `pixels:${this.pixels.length}`;
    this.#images.set(image, name);
    this.pixels.push({ width: image.width, height: image.height, bytes: image.data });
    const all = this.pixels.reduce((sum, { width, height }) => sum + width * height, 0);
    if (all > limits.pixels) throw isTooMuch(fill(documents.tooManyPixels, { most: limits.pixels }));
    return name;
  }

  /** A kind is its words apart by spaces: a name with a space in it would be two. */
  #kindOf(kind: Beginning, values: number): number {
    if (kind.at !== undefined) return kind.at;
    const name = kind.words.slice(1);
    if (name.split(/\s/).length !== values + 1) throw isTooMuch(fill(documents.badName, { name }));
    return kind.at = this.#kinds.push(name) - 1;
  }
}

/** The first words of kinds, each known by the word that is added: a thousand marks write the words of theirs once. */
class Beginning {
  readonly words: string;
  /** The number of the kind that ends here. */
  at: number | undefined;
  readonly #more = new Map<string, Beginning>();

  constructor(words: string) {
    this.words = words;
  }

  and(word: string): Beginning {
    let longer = this.#more.get(word);
    if (!longer) this.#more.set(word, longer = new Beginning(`${this.words} ${word}`));
    return longer;
  }
}

function settled(node: ChartNode): void {
  node.changed = node.changedBelow = false;
}

/** No style elements: the page has its own rules for what Plot draws. Symbols are seen where they are used. */
export const isDrawn = (node: ChartNode): boolean =>
  node.nodeType === types.text
  || (node instanceof ChartElement && node.localName !== 'style' && node.localName !== 'symbol');

function nameOf({ namespaceURI, localName }: ChartElement): string {
  if (namespaceURI === svgNamespace) return localName;
  return namespaceURI === htmlNamespace ? `html:${localName}` : `other:${localName}`;
}

function addDeclarations(style: ChartStyle, add: (name: string, value: string) => void): void {
  for (const [name, value] of style.declarations()) add(`style:${name}`, value);
}

/** What is said and not drawn keeps all its digits. */
const isWhole = (name: string): boolean => name === 'id' || name === 'title' || name.startsWith('aria-');

const long = /\d+\.\d{4,}(?:e-?\d+)?/g;
const shortest = 6;

/** Engines differ in the last digits of a number, pixels do not: three are kept behind the point. */
function shortened(value: string): string {
  if (value.length < shortest || !value.includes('.')) return value;
  return alone.test(value) ? rounded(value) : value.replace(long, rounded);
}

/** Most values are one number. */
const alone = /^\d+\.\d{4,}$/;

const rounded = (digits: string): string => String(Math.round(Number(digits) * 1000) / 1000);
