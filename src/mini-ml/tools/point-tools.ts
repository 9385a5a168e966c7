/** Buttons that put points into a figure and take them out. The list literal in the code gets longer or shorter. */
import { fill } from '../../engine/words/fill.ts';
import { hands as words } from '../../engine/words/hands.ts';
import { withItem, withoutItem } from '../../engine/cell/lists.ts';
import { shortNumber } from '../../engine/cell/numbers.ts';
import type { Handle, XY } from '../../engine/figure/figure.ts';
import type { PointClass } from '../marks/points.ts';
import type { FigurePlace } from '../../engine/page/live/pictures.ts';
import type { Program } from '../../engine/page/live/program.ts';
import type { HandleLayer } from '../../engine/page/manipulation/handle-layer.ts';
import { listAt, pointListOf, pointsOf, type PointList } from './point-lists.ts';
import { stepFor } from '../../engine/page/manipulation/solve.ts';
import type { Differences } from '../../engine/page/manipulation/handle-levers.ts';
import { toolButton } from '../../engine/page/manipulation/tool-button.ts';

export interface PointWorld {
  program: Program;
  layer: HandleLayer;
  place: FigurePlace;
  /** What the numbers do to the figure as it is now. */
  differences: () => Promise<Differences>;
  /** A point is gone: nothing holds it any more. */
  onRemove: () => void;
}

const classes = ['circle', 'cross'] as const;
const signs: Record<PointClass, string> = { circle: '+ ○', cross: '+ ×' };

export class PointTools {
  readonly #world: PointWorld;
  readonly #lists = new Map<PointClass, PointList>();
  readonly #adders = new Map<PointClass, HTMLElement>();
  /** What the next click on the figure puts there. */
  #adding: PointClass | undefined;
  /** The point that was held last. */
  #last: Handle | undefined;

  constructor(world: PointWorld) {
    this.#world = world;
  }

  /** Puts the buttons over the figure, if its points stand in lists. */
  async show(): Promise<void> {
    const differences = await this.#world.differences();
    for (const of of classes) {
      const list = pointListOf(of, differences, this.#world.program);
      if (list) this.#lists.set(of, list);
    }
    if (this.#lists.size > 0) this.#attach();
  }

  #attach(): void {
    const { layer, place } = this.#world;
    const { ownerDocument: document } = layer.host;
    const box = document.createElement('div');
    box.dataset['pointTools'] = '';
    box.role = 'group';
    box.ariaLabel = words.points;
    for (const of of this.#lists.keys()) {
      const button = this.#button(signs[of], fill(words.add, { kind: of }), (event) => this.#pressAdd(of, event));
      button.ariaPressed = 'false';
      this.#adders.set(of, button);
      box.append(button);
    }
    box.append(this.#button('−', words.remove, () => this.#pressRemove()));
    box.addEventListener('pointerdown', (event) => event.stopPropagation());
    layer.attach(place.at, box);
    this.#listen(layer.host);
  }

  #listen(host: HTMLElement): void {
    host.addEventListener('click', (event) => this.#click(event));
    host.addEventListener('focusin', ({ target }) => {
      this.#last = this.#pointOf(target) ?? this.#last;
    });
    host.addEventListener('pointerdown', (event) => {
      const point = event.altKey ? this.#pointOf(event.target) : undefined;
      if (!point) return;
      event.stopPropagation();
      void this.#remove(point);
    });
    host.addEventListener('keydown', ({ key, target }) => {
      const point = key === 'Delete' || key === 'Backspace' ? this.#pointOf(target) : undefined;
      if (point) void this.#remove(point);
    });
    host.ownerDocument.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.#adding) return;
      event.stopPropagation();
      this.#setAdding(undefined);
    }, true);
  }

  /** Pressed by a key, there is no pointer to say where: the point comes into the middle, and is held. */
  #pressAdd(of: PointClass, { detail }: MouseEvent): void {
    const { layer, place } = this.#world;
    if (detail > 0) return this.#setAdding(this.#adding === of ? undefined : of);
    const { x, y } = layer.figure(place.at)!;
    void this.#add(of, [(x[0] + x[1]) / 2, (y[0] + y[1]) / 2], true);
  }

  #pressRemove(): void {
    if (this.#last) void this.#remove(this.#last);
    else this.#world.layer.say(words.removeWhich);
  }

  #setAdding(of: PointClass | undefined): void {
    const { layer } = this.#world;
    this.#adding = of;
    for (const [one, button] of this.#adders) button.ariaPressed = String(one === of);
    layer.host.toggleAttribute('data-adding', of !== undefined);
    layer.say(of ? fill(words.where, { kind: of }) : '');
  }

  #click(event: MouseEvent): void {
    const { layer, place } = this.#world;
    const drawing = layer.drawing(place.at);
    if (!this.#adding || !(event.target instanceof Node) || !drawing?.contains(event.target)) return;
    event.stopPropagation();
    void this.#add(this.#adding, layer.placement(place.at)!.toFigure([event.clientX, event.clientY]), false);
  }

  async #add(of: PointClass, [x, y]: XY, isHeld: boolean): Promise<void> {
    const { program, layer, place } = this.#world;
    const found = await this.#find(of);
    const figure = layer.figure(place.at);
    if (!found || !figure) return;
    const step = stepFor([1], layer.placement(place.at)?.pixel ?? 0.01);
    const point = figure.subject === 'curve' ? [x] : [x, y];
    const text = point.map((value) => shortNumber(value, step)).join(', ');
    const { list: { cell }, literal } = found;
    const item = figure.subject === 'curve' ? text : `[${text}]`;
    if (isHeld) layer.focusSoon(place.at, `${of}-${literal.items.length}`);
    this.#write(cell, withItem(program.cell(cell).text, literal, item));
  }

  async #remove({ id }: Handle): Promise<void> {
    const { program, layer, place, onRemove } = this.#world;
    const of = classes.find((one) => id.startsWith(`${one}-`))!;
    const index = Number(id.slice(of.length + 1));
    const found = await this.#find(of);
    if (!found) return;
    const { list: { cell }, literal } = found;
    this.#last = undefined;
    onRemove();
    layer.say('');
    layer.focusSoon(place.at, `${of}-${Math.min(index, literal.items.length - 2)}`);
    this.#write(cell, withoutItem(program.cell(cell).text, literal, index));
  }

  #write(cell: string, text: string): void {
    this.#world.program.dispatch({ kind: 'edit', gesture: 'drag', texts: new Map([[cell, text]]) });
  }

  /** The list of a class as the code has it now: the one that is known, or what numbers do tells where it is. */
  async #find(of: PointClass) {
    const { program, layer, place, differences } = this.#world;
    await program.prepare();
    const points = pointsOf(layer.figure(place.at) ?? { handles: [] }, of).length;
    const known = this.#lists.get(of);
    const literal = known && listAt(known, program);
    if (literal?.items.length === points) return { list: known!, literal };
    const list = pointListOf(of, await differences(), program);
    const found = list && listAt(list, program);
    if (!list || !found) return layer.say(words.noList);
    this.#lists.set(of, list);
    return { list, literal: found };
  }

  #pointOf(target: EventTarget | null): Handle | undefined {
    const { layer, place } = this.#world;
    const placed = target instanceof HTMLElement ? layer.of(target) : undefined;
    const isPoint = placed?.at === place.at && ['point', 'mark'].includes(placed.handle.role);
    return isPoint ? placed.handle : undefined;
  }

  #button(sign: string, label: string, press: (event: MouseEvent) => void): HTMLElement {
    return toolButton(this.#world.layer.host.ownerDocument, sign, label, press);
  }
}
