/** A point gets the other label: its number in the code changes, or it goes from one list of the code to the other. */
import { withItem, withItemMoved, withoutItem } from '../../engine/cell/lists.ts';
import { editNumbers } from '../../engine/cell/numbers.ts';
import type { Handle } from '../../engine/figure/figure.ts';
import type { FigurePlace, Pictures } from '../../engine/page/live/pictures.ts';
import type { Program } from '../../engine/page/live/program.ts';
import type { HandleLayer } from '../../engine/page/manipulation/handle-layer.ts';
import { classOf, findLabels, labelledPoints, otherClass, type Label } from './label-numbers.ts';
import { listAt, pointListOf } from './point-lists.ts';
import type { Differences } from '../../engine/page/manipulation/handle-levers.ts';
import { toolButton } from '../../engine/page/manipulation/tool-button.ts';

export interface LabelWorld {
  program: Program;
  pictures: Pictures;
  layer: HandleLayer;
  place: FigurePlace;
  /** What the numbers do to the figure as it is now. */
  differences: () => Promise<Differences>;
  /** The figure has other handles than before, though nothing but a number has changed. */
  renew: () => void;
}

const button = { sign: '⇄', label: 'Flip label' };
const choosePoint = 'Click a point first, then flip its label.';
const noLabel = 'This point’s label cannot be changed here.';

interface Move {
  texts: Map<string, string>;
  /** The handle of the point after it. */
  id: string;
}

export class PointLabels {
  readonly #world: LabelWorld;
  /** The point that was held last. */
  #last: Handle | undefined;
  #work: Promise<void> = Promise.resolve();

  constructor(world: LabelWorld) {
    this.#world = world;
  }

  /** Where points have labels of their own, a click flips one; where they stand in lists, keys and a button do. */
  async show(): Promise<void> {
    const { program, pictures, layer, place } = this.#world;
    const hasNumbers = (await findLabels(place, program, pictures)).size > 0;
    if (!hasNumbers && !await this.#haveLists()) return;
    const { host } = layer;
    host.addEventListener('keydown', (event) => this.#key(event));
    host.addEventListener('focusin', ({ target }) => {
      this.#last = this.#pointOf(target) ?? this.#last;
    });
    if (hasNumbers) layer.onActivate(place.at, (handle) => handle.role === 'point' && this.#flip(handle));
    else this.#addButton();
  }

  async #haveLists(): Promise<boolean> {
    const found = await this.#world.differences();
    return (['circle', 'cross'] as const).every((of) => pointListOf(of, found, this.#world.program) !== undefined);
  }

  #addButton(): void {
    const { layer, place } = this.#world;
    layer.tools(place.at)?.append(toolButton(layer.host.ownerDocument, button.sign, button.label, () => {
      if (this.#last) this.#flip(this.#last);
      else layer.say(choosePoint);
    }));
  }

  #key(event: KeyboardEvent): void {
    const point = event.key === 'Enter' || event.key === ' ' ? this.#pointOf(event.target) : undefined;
    if (!point || event.ctrlKey || event.metaKey || event.repeat) return;
    event.preventDefault();
    this.#flip(point);
  }

  #pointOf(target: EventTarget | null): Handle | undefined {
    const { layer, place } = this.#world;
    const placed = target instanceof HTMLElement ? layer.of(target) : undefined;
    return placed?.at === place.at && placed.handle.role === 'point' ? placed.handle : undefined;
  }

  #flip({ id }: Handle): true {
    this.#work = this.#work.then(async () => {
      const { program, pictures, layer, place } = this.#world;
      const label = (await findLabels(place, program, pictures)).get(id);
      const move = label ? this.#withNumber(label) : await this.#withLists(id);
      if (!move) return layer.say(noLabel);
      layer.say('');
      layer.focusSoon(place.at, move.id);
      program.dispatch({ kind: 'edit', gesture: 'drag', texts: move.texts });
      this.#world.renew();
    });
    return true;
  }

  #withNumber({ place, value, id }: Label): Move | undefined {
    const { compiled } = this.#world.program.cell(place.cell);
    if (!compiled) return undefined;
    return { texts: new Map([[place.cell, editNumbers(compiled, [{ index: place.index, value }])]]), id };
  }

  /** The point goes to the end of the list of the other class. */
  async #withLists(id: string): Promise<Move | undefined> {
    const { program, pictures, place, differences } = this.#world;
    const point = labelledPoints(pictures.figure(place)).find((one) => one.id === id);
    if (!point) return undefined;
    const of = classOf(point);
    const found = await differences();
    const [from, to] = [pointListOf(of, found, program), pointListOf(otherClass(of), found, program)];
    const [source, target] = [from && listAt(from, program), to && listAt(to, program)];
    if (!from || !to || !source || !target) return undefined;
    const index = Number(id.slice(of.length + 1));
    const text = program.cell(from.cell).text;
    const item = source.items[index];
    if (!item) return undefined;
    const moved = `${otherClass(of)}-${target.items.length}`;
    if (from.cell === to.cell) {
      return { texts: new Map([[from.cell, withItemMoved(text, source, index, target)]]), id: moved };
    }
    const added = withItem(program.cell(to.cell).text, target, text.slice(item.start, item.end));
    return { texts: new Map([[from.cell, withoutItem(text, source, index)], [to.cell, added]]), id: moved };
  }
}
