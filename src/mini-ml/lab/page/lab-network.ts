/** The model as a picture: neurons with what they say about the plane, and links as wide as their weights. */
import { diagram, linkPath, linkWidth, namePlace, nodeReach, type DiagramLink, type DiagramNode } from '../diagram.ts';
import { mapWords } from '../map-words.ts';
import { mapGrid, shades, type NeuronMap, type NeuronMaps } from '../maps.ts';
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

/** The paths of a neuron's map, each with what it shows of the map. */
type DrawnMap = readonly { readonly path: SVGElement; of(map: NeuronMap): string }[];

function emptyMap(document: Document, { x, y }: DiagramNode): { element: SVGElement; drawn: DrawnMap } {
  const area = (kind: 'circle' | 'cross', shade: number) => ({
    path: svg(document, 'path', { class: `lab-map ${kind}`, 'fill-opacity': (shade + 1) / shades }),
    of: (map: NeuronMap) => map[kind][shade] ?? '',
  });
  const shaded = Array.from({ length: shades }, (_, shade) => [area('circle', shade), area('cross', shade)]);
  const hatch = { path: svg(document, 'path', { class: 'lab-map hatch' }), of: (map: NeuronMap) => map.hatch };
  const drawn = [...shaded.flat(), hatch];
  const scale = (2 * nodeReach) / mapGrid;
  const place = { transform: `translate(${x - nodeReach},${y - nodeReach}) scale(${scale})` };
  return { element: svg(document, 'g', place, ...drawn.map(({ path }) => path)), drawn };
}

/** A path that stays as it is would be painted again all the same: those of the inputs always stay. */
function redraw(path: SVGElement, d: string): void {
  if (path.getAttribute('d') !== d) path.setAttribute('d', d);
}

export class NetworkView {
  readonly #root: ParentNode;
  #names: readonly string[] = [];
  #nodes: readonly DiagramNode[] = [];
  #links: readonly DrawnLink[] = [];
  #maps: readonly DrawnMap[] = [];
  #biases: readonly { at: number; title: SVGTitleElement }[] = [];

  constructor(root: ParentNode) {
    this.#root = root;
  }

  build(settings: Settings): void {
    const drawing = diagram(settings);
    const { document } = globalThis;
    this.#names = parameterNames(settings);
    this.#nodes = drawing.nodes;
    const weighted = drawing.links.filter(({ weight }) => weight !== undefined).length;
    const links = drawing.links.map((link) => this.#drawLink(document, link, weighted <= mostLabels));
    const nodes = drawing.nodes.map((node) => this.#drawNode(document, node));
    this.#links = links.map(({ drawn }) => drawn).filter((drawn) => drawn !== undefined);
    this.#biases = nodes.map(({ bias }) => bias).filter((bias) => bias !== undefined);
    part(this.#root, 'network-links').replaceChildren(...links.map(({ element }) => element));
    part(this.#root, 'network-nodes').replaceChildren(...nodes.map(({ element }) => element));
    const maps = drawing.nodes.map((node) => emptyMap(document, node));
    this.#maps = maps.map(({ drawn }) => drawn);
    part(this.#root, 'network-maps').replaceChildren(...maps.map(({ element }) => element));
    say(part(this.#root, 'network-words'), `${this.#modelWords(settings)} The list of parameters has all values.`);
  }

  #modelWords({ model, hidden }: Settings): string {
    if (model === 'split') return 'Two lines m1 and m2, each fed by x1 and x2, and their product.';
    const inputs = this.#nodes.filter(({ kind }) => kind === 'input').map(({ name }) => name);
    const layers = [inputs.length, ...(model === 'mlp' ? hidden : []), 1].join(', ');
    return `Layers of ${layers} neurons, fed by ${inputs.join(', ')}. `
      + 'Links are as wide as their weights; dashed ones are negative.';
  }

  /** `atRest` also renews the titles, which nobody reads while the numbers run. */
  draw(values: readonly number[], maps: NeuronMaps | undefined, atRest: boolean): void {
    for (const { at, path, title, label } of this.#links) {
      const value = values[at] ?? 0;
      path.setAttribute('stroke-width', String(linkWidth(value)));
      path.classList.toggle('negative', value < 0);
      if (label !== undefined) say(label, value.toFixed(2));
      if (atRest) say(title, `${this.#names[at] ?? ''} = ${shortNumber(value)}`);
    }
    maps?.maps.forEach((map, i) => {
      this.#maps[i]?.forEach(({ path, of }) => redraw(path, of(map)));
    });
    if (!atRest) return;
    for (const { at, title } of this.#biases) say(title, `${this.#names[at] ?? ''} = ${shortNumber(values[at] ?? 0)}`);
    say(part(this.#root, 'map-words'), maps === undefined ? '' : mapWords(this.#nodes, maps.shares));
  }

  #drawLink(document: Document, link: DiagramLink, labelled: boolean) {
    const { from, to, weight } = link;
    const title = svg(document, 'title', {});
    const path = svg(document, 'path', { class: 'lab-link', d: linkPath(link) }, title);
    if (weight === undefined) return { element: path, drawn: undefined };
    const [x, y] = [from.x + 0.3 * (to.x - from.x), from.y + 0.3 * (to.y - from.y) - 5];
    const label = labelled ? svg(document, 'text', { class: 'lab-weight', x, y }) : undefined;
    const element = svg(document, 'g', {}, path, ...(label === undefined ? [] : [label]));
    return { element, drawn: { at: weight, path, title, label } };
  }

  #drawNode(document: Document, node: DiagramNode) {
    const { x, y, name, bias } = node;
    const title = svg(document, 'title', {});
    const side = 2 * nodeReach;
    const frame = { class: 'lab-neuron', x: x - nodeReach, y: y - nodeReach, width: side, height: side };
    const text = svg(document, 'text', { ...namePlace(node) }, name);
    return {
      element: svg(document, 'g', {}, svg(document, 'rect', frame, title), text),
      bias: bias === undefined ? undefined : { at: bias, title },
    };
  }
}
