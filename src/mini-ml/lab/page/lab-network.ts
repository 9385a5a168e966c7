/** The model as a picture: neurons, and links as wide as their weights. */
import { diagram, linkWidth, type Diagram, type DiagramLink, type DiagramNode } from '../diagram.ts';
import { parameterNames } from '../model.ts';
import type { Settings } from '../settings.ts';
import { shortNumber } from '../words.ts';
import { part, say, svg } from '../../../engine/page/kit/dom.ts';

/** With more links than this, numbers beside them would hide the picture. */
const mostLabels = 12;

interface DrawnLink {
  readonly at: number;
  readonly path: SVGElement;
  readonly title: SVGTitleElement;
  readonly label: SVGTextElement | undefined;
}

export class NetworkView {
  readonly #root: ParentNode;
  #names: readonly string[] = [];
  #links: readonly DrawnLink[] = [];
  #biases: readonly { at: number; title: SVGTitleElement }[] = [];

  constructor(root: ParentNode) {
    this.#root = root;
  }

  build(settings: Settings): void {
    const drawing: Diagram = diagram(settings);
    const { document } = globalThis;
    this.#names = parameterNames(settings);
    const weighted = drawing.links.filter(({ weight }) => weight !== undefined).length;
    const links = drawing.links.map((link) => this.#drawLink(document, link, weighted <= mostLabels));
    const nodes = drawing.nodes.map((node) => this.#drawNode(document, node));
    this.#links = links.map(({ drawn }) => drawn).filter((drawn) => drawn !== undefined);
    this.#biases = nodes.map(({ bias }) => bias).filter((bias) => bias !== undefined);
    part(this.#root, 'network-links').replaceChildren(...links.map(({ element }) => element));
    part(this.#root, 'network-nodes').replaceChildren(...nodes.map(({ element }) => element));
    const layers = [2, ...(settings.model === 'mlp' ? settings.hidden : []), 1].join(', ');
    const words = settings.model === 'split'
      ? 'Two lines m1 and m2, each fed by x1 and x2, and their product.'
      : `Neurons in layers of ${layers}. Links are as wide as their weights; dashed ones are negative.`;
    say(part(this.#root, 'network-words'), `${words} The list of parameters has all values.`);
  }

  /** `atRest` also renews the titles, which nobody reads while the numbers run. */
  draw(values: readonly number[], atRest: boolean): void {
    for (const { at, path, title, label } of this.#links) {
      const value = values[at] ?? 0;
      path.setAttribute('stroke-width', String(linkWidth(value)));
      path.classList.toggle('negative', value < 0);
      if (label !== undefined) say(label, value.toFixed(2));
      if (atRest) say(title, `${this.#names[at] ?? ''} = ${shortNumber(value)}`);
    }
    if (!atRest) return;
    for (const { at, title } of this.#biases) say(title, `${this.#names[at] ?? ''} = ${shortNumber(values[at] ?? 0)}`);
  }

  #drawLink(document: Document, { from, to, weight }: DiagramLink, labelled: boolean) {
    const title = svg(document, 'title', {});
    const path = svg(document, 'path', { class: 'lab-link', d: `M${from.x},${from.y}L${to.x},${to.y}` }, title);
    if (weight === undefined) return { element: path, drawn: undefined };
    const [x, y] = [from.x + 0.3 * (to.x - from.x), from.y + 0.3 * (to.y - from.y) - 5];
    const label = labelled ? svg(document, 'text', { class: 'lab-weight', x, y }) : undefined;
    const element = svg(document, 'g', {}, path, ...(label === undefined ? [] : [label]));
    return { element, drawn: { at: weight, path, title, label } };
  }

  #drawNode(document: Document, { x, y, name, bias }: DiagramNode) {
    const title = svg(document, 'title', {});
    const circle = svg(document, 'circle', { class: 'lab-neuron', cx: x, cy: y, r: name === '' ? 9 : 13 }, title);
    const text = svg(document, 'text', { class: 'lab-name', x, y: y + 30 }, name);
    return {
      element: svg(document, 'g', {}, circle, text),
      bias: bias === undefined ? undefined : { at: bias, title },
    };
  }
}
