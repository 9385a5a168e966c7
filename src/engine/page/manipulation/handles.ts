/** Handles on figures: buttons over what can be dragged. A drag, the arrow keys and two clicks do the same. */
import { hands } from '../../words/hands.ts';
import type { Figure, Handle, XY } from '../../figure/figure.ts';
import { followPointer } from './follow-pointer.ts';
import { HandleDrag } from './handle-drag.ts';
import { equip, isEquipped, type FigureTool } from './figure-tools.ts';
import { HandleLayer } from './handle-layer.ts';
import { HandleLayers } from './handle-layers.ts';
import { whenPainted } from '../kit/painted.ts';
import { Pictures, type FigurePlace } from '../live/pictures.ts';
import type { Program } from '../live/program.ts';
import { FiniteDifferences } from './finite-differences.ts';

interface Gesture {
  layer: HandleLayer;
  place: FigurePlace;
  handle: Handle;
  drag: HandleDrag;
  begun: Promise<boolean>;
  pointer: number | undefined;
  /** From the pointer to the middle of the handle. */
  offset: XY;
  from: XY;
  isMoving: boolean;
  /** Where it was last wanted, in pixels of the window. */
  aim: XY | undefined;
}

/** A pointer that goes less far has clicked. */
const clickPixels = 3;
/** How often a place is aimed at again because the frame has changed. */
const frameTries = 8;

const arrows: Readonly<Record<string, XY>> = {
  ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1],
};

export class Handles {
  readonly #program: Program;
  readonly #pictures: Pictures;
  readonly #differences: FiniteDifferences;
  readonly #tools: readonly FigureTool[];
  readonly layers = new HandleLayers();
  #gesture: Gesture | undefined;
  #aiming: Promise<void> = Promise.resolve();
  /** The gesture before this one comes to its end. */
  #ending: Promise<void> = Promise.resolve();
  /** Taken by a click: the next click says where it goes. */
  #taken: Gesture | undefined;

  constructor(document: Document, program: Program, tools: readonly FigureTool[]) {
    this.#program = program;
    this.#tools = tools;
    this.#pictures = new Pictures(program);
    this.#differences = new FiniteDifferences(program, this.#pictures);
    const window = document.defaultView!;
    document.addEventListener('pointerdown', (event) => this.#grab(event));
    followPointer(window, (event) => this.#move(event));
    window.addEventListener('pointerup', (event) => void this.#drop(event));
    window.addEventListener('pointercancel', (event) => void this.#drop(event));
    document.addEventListener('keydown', (event) => this.#key(event), true);
    document.addEventListener('keyup', (event) => void this.#keyUp(event));
    window.addEventListener('resize', () => this.layers.place());
    program.subscribe((ids) => this.#followed(ids));
  }

  /** Puts the handles of a cell's figures over them. */
  async show(host: HTMLElement): Promise<void> {
    const known = this.layers.of(host.id);
    if (known) return known.place();
    const figures = await this.#pictures.learn(host.id);
    if (this.layers.of(host.id) || !figures.some((figure) => isEquipped(figure, this.#tools))) return;
    const layer = new HandleLayer(host, (at) => this.#pictures.figure({ cell: host.id, at }));
    this.layers.add(layer);
    layer.place();
    figures.forEach((figure, at) => void this.#equip(figure, layer, at));
  }

  #equip(figure: Figure, layer: HandleLayer, at: number): Promise<void> {
    const place = { cell: layer.host.id, at };
    return equip(figure, this.#tools, {
      program: this.#program,
      pictures: this.#pictures,
      layer,
      place,
      differences: (of = 'named') => this.#differences.of(place, of === 'named' ? namedIn(layer.host) : []),
      renew: () => this.#differences.renew(place, namedIn(layer.host)),
      onRemove: () => this.#forget(),
    });
  }

  #followed(ids: ReadonlySet<string>): void {
    for (const id of ids) if (this.#program.cell(id).status === 'ok') this.layers.of(id)?.follow();
  }

  #begin(button: HTMLElement): Gesture | undefined {
    const layer = this.layers.at(button)!;
    const { at, handle } = layer.of(button) ?? {};
    const placement = at === undefined ? undefined : layer.placement(at);
    if (at === undefined || !handle || !placement) return undefined;
    const place = { cell: layer.host.id, at };
    const world = {
      program: this.#program, pictures: this.#pictures, differences: this.#differences, named: namedIn(layer.host),
    };
    const drag = new HandleDrag(world, place, handle, placement.pixel);
    const begun = drag.begin();
    void begun.then((isFree) => layer.say(isFree ? '' : hands.nothingMoves, !isFree));
    const still = { pointer: undefined, offset: [0, 0], from: [0, 0], isMoving: false, aim: undefined } as const;
    return { layer, place, handle, drag, begun, ...still };
  }

  #grab(event: PointerEvent): void {
    if (event.button !== 0) return;
    if (this.#taken) return void this.#putDown(event, this.#taken);
    const button = buttonOf(event) ?? this.#lineAt(event);
    const gesture = button && this.#begin(button);
    if (!button || !gesture) return;
    event.preventDefault();
    button.focus({ preventScroll: true });
    const [x, y] = gesture.layer.placement(gesture.place.at)!.toWindow(gesture.handle.at);
    const from: XY = [event.clientX, event.clientY];
    this.#gesture = { ...gesture, pointer: event.pointerId, from, offset: [x - from[0], y - from[1]] };
  }

  /** A line can be taken hold of anywhere: its handle comes there. */
  #lineAt({ target, clientX, clientY }: PointerEvent): HTMLElement | undefined {
    const line = target instanceof Element ? target.closest('[data-layer~="line"]') : null;
    const layer = this.layers.at(line);
    return line && layer ? layer.holdLine(line, [clientX, clientY]) : undefined;
  }

  #move(event: PointerEvent): void {
    const gesture = this.#gesture;
    if (gesture?.pointer !== event.pointerId) return;
    const [dx, dy] = [event.clientX - gesture.from[0], event.clientY - gesture.from[1]];
    gesture.isMoving ||= Math.hypot(dx, dy) >= clickPixels;
    const at: XY = [event.clientX + gesture.offset[0], event.clientY + gesture.offset[1]];
    if (gesture.isMoving) void this.#aim(gesture, at);
  }

  async #drop(event: PointerEvent): Promise<void> {
    const gesture = this.#gesture;
    if (gesture?.pointer !== event.pointerId) return;
    this.#gesture = undefined;
    if (gesture.isMoving) return this.#end(gesture);
    if (event.type === 'pointerup' && gesture.layer.activate({ at: gesture.place.at, handle: gesture.handle })) return;
    this.#taken = gesture;
    gesture.layer.say(hands.whereTo);
    await gesture.begun.then((isFree) => isFree || this.#forget());
  }

  async #putDown(event: PointerEvent, gesture: Gesture): Promise<void> {
    event.preventDefault();
    this.#forget();
    await this.#aim(gesture, [event.clientX, event.clientY]);
    await this.#end(gesture);
  }

  #forget(): void {
    this.#taken = undefined;
  }

  /** Where it is wanted, in pixels of the window. */
  #aim(gesture: Gesture, at: XY): Promise<void> {
    this.#aiming = this.#bringTo(gesture, at);
    return this.#aiming;
  }

  async #bringTo(gesture: Gesture, at: XY): Promise<void> {
    const { layer, place, handle, drag, begun } = gesture;
    gesture.aim = at;
    await this.#ending;
    if (!await begun || gesture.aim !== at) return;
    // The frame may grow with what moves in it: then the place of the pointer is another.
    for (let tries = 0; tries < frameTries; tries++) {
      const { toFigure } = layer.placement(place.at) ?? {};
      const target = toFigure?.(at);
      if (!target) return;
      layer.keep(place.at, handle, target);
      await drag.moveTo(target);
      // The next frame lays out what was drawn. Whoever asks before has it laid out twice.
      await new Promise<void>(whenPainted);
      if (gesture.aim !== at) return;
      const [x, y] = layer.placement(place.at)?.toWindow(target) ?? at;
      if (Math.hypot(x - at[0], y - at[1]) < 0.2) return;
    }
  }

  /** The numbers may go on moving for a while after the hand is off. */
  #end(gesture: Gesture, how: 'close' | 'abandon' = 'close'): Promise<void> {
    this.#ending = this.#settle(gesture, how, this.#aiming);
    return this.#ending;
  }

  async #settle(gesture: Gesture, how: 'close' | 'abandon', aiming: Promise<void>): Promise<void> {
    const { dataset } = gesture.layer.host.ownerDocument.documentElement;
    dataset['settling'] = '';
    await aiming;
    if (await gesture.begun) {
      await gesture.drag.end(how);
      gesture.layer.say('');
    }
    delete dataset['settling'];
  }

  #key(event: KeyboardEvent): void {
    const button = buttonOf(event);
    if (event.key === 'Escape' && (this.#taken || this.#gesture)) this.#escape();
    else if (!button || event.ctrlKey || event.metaKey) return;
    else if (arrows[event.key]) this.#nudge(button, arrows[event.key]!, event.shiftKey ? 20 : 2);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #escape(): void {
    const gesture = this.#gesture;
    this.#taken?.layer.say('');
    this.#forget();
    this.#gesture = undefined;
    if (gesture?.isMoving) void this.#end(gesture, 'abandon');
  }

  #nudge(button: HTMLElement, [dx, dy]: XY, pixels: number): void {
    const gesture = this.#gesture ?? this.#begin(button);
    if (!gesture) return;
    this.#gesture = gesture;
    const placement = gesture.layer.placement(gesture.place.at);
    const now = gesture.layer.of(button)?.handle;
    if (!placement || !now) return;
    const [x, y] = placement.toWindow(now.at);
    void this.#aim(gesture, [x + dx * pixels, y + dy * pixels]);
  }

  async #keyUp(event: KeyboardEvent): Promise<void> {
    const gesture = this.#gesture;
    if (!gesture || gesture.pointer !== undefined || !arrows[event.key]) return;
    this.#gesture = undefined;
    await gesture.begun;
    await this.#end(gesture);
  }
}

function namedIn({ dataset }: HTMLElement): number[] {
  return dataset['knobs']?.split(' ').map(Number) ?? [];
}

function buttonOf({ target }: Event): HTMLElement | undefined {
  return (target instanceof Element ? target.closest<HTMLElement>('[data-handle]') : null) ?? undefined;
}
