/** A reader draws over a figure that waits: a line, marks on its points, or marks at some height. */
import type { XY } from '../../figure/figure.ts';
import type { Expected } from '../../quiz/prediction.ts';
import { predictions } from '../../words/predictions.ts';
import { within } from './plane.ts';
import { SketchLayer, type Pointer, type SketchKind } from './sketch-layer.ts';

interface Gesture {
  pointer: number;
  from: Pointer;
  /** The mark that is held; none where a new line is begun. */
  held: number | undefined;
  isMoving: boolean;
}

/** A pointer that goes less far has clicked. */
const clickPixels = 3;

const arrows: Readonly<Record<string, XY>> = {
  ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1],
};

const isFar = (from: Pointer, to: Pointer): boolean =>
  Math.hypot(to.clientX - from.clientX, to.clientY - from.clientY) >= clickPixels;

export class Sketch {
  readonly kind: SketchKind;
  readonly layer: SketchLayer;
  readonly #columns: readonly number[];
  readonly #say: (words: string) => void;
  #expected: Expected = { chosen: [], places: [] };
  /** Where a line was begun by a click: the next click ends it. */
  #begun: XY | undefined;
  #gesture: Gesture | undefined;

  /** `right` are the points of the code: marks at some height stand where these do along the axis. */
  constructor(cell: HTMLElement, kind: SketchKind, right: readonly XY[], say: (words: string) => void) {
    const { defaultView: window } = cell.ownerDocument;
    this.kind = kind;
    this.#columns = right.map(([x]) => x);
    this.#say = say;
    this.layer = new SketchLayer(cell, kind);
    this.layer.element.addEventListener('pointerdown', (event) => this.grab(event));
    this.layer.element.addEventListener('click', (event) => this.#click(event));
    this.layer.element.addEventListener('keydown', (event) => this.#press(event));
    window!.addEventListener('pointermove', (event) => this.#move(event));
    window!.addEventListener('pointerup', (event) => this.drop(event));
    window!.addEventListener('pointercancel', () => (this.#gesture = undefined));
  }

  get expected(): Expected {
    return this.#expected;
  }

  set expected(expected: Expected) {
    this.#expected = expected;
    this.#begun = undefined;
    this.layer.show(expected);
  }

  /** Brings up what the arrow keys move, and gives it the focus. */
  begin(): void {
    if (this.kind !== 'marks' && this.#expected.places.length === 0) this.#set(this.#first());
    this.layer.focus(0);
  }

  /** Comes late where the pointer went down before this was here. */
  grab(event: PointerEvent): void {
    const at = this.layer.placeOf(event);
    if (event.button !== 0 || !at || this.kind === 'marks') return;
    event.preventDefault();
    // Text that a drag before this has selected would be dragged now.
    this.layer.element.ownerDocument.getSelection()?.removeAllRanges();
    const button = this.layer.held(event.target);
    const held = this.kind === 'heights' ? this.#nearest(at) : button < 0 ? undefined : button;
    this.#gesture = { pointer: event.pointerId, from: event, held, isMoving: false };
    if (this.kind === 'heights') this.#put(held!, at);
  }

  #move(event: PointerEvent): void {
    const gesture = this.#gesture;
    if (gesture?.pointer !== event.pointerId) return;
    const { from, held } = gesture;
    gesture.isMoving ||= isFar(from, event);
    const [start, at] = [this.layer.placeOf(from), this.layer.placeOf(event)];
    if (!gesture.isMoving || !start || !at) return;
    if (held === undefined) this.#set([start, at]);
    else this.#put(held, at);
  }

  drop(event: Pointer): void {
    const gesture = this.#gesture;
    const at = this.layer.placeOf(event);
    this.#gesture = undefined;
    if (!gesture || gesture.isMoving || gesture.held !== undefined || !at) return;
    // Nobody was here to see it move.
    if (isFar(gesture.from, event)) return this.#set([this.layer.placeOf(gesture.from)!, at]);
    if (this.#begun) return this.#set([this.#begun, at]);
    this.#begun = at;
    this.layer.show(this.#expected, at);
    this.#say(predictions.otherEnd);
  }

  /** A click on a point marks it, another takes the mark away. */
  #click({ target }: Event): void {
    const index = this.layer.held(target);
    if (this.kind !== 'marks' || index < 0) return;
    const rest = this.#expected.chosen.filter((one) => one !== index);
    const isNew = rest.length === this.#expected.chosen.length;
    this.expected = { ...this.#expected, chosen: isNew ? [...rest, index].sort((a, b) => a - b) : rest };
  }

  #press(event: KeyboardEvent): void {
    const held = this.layer.held(event.target);
    // A deck has its keys back.
    if (event.key === 'Escape') (event.target as HTMLElement).blur();
    const [arrow, place, plane] = [arrows[event.key], this.#expected.places[held], this.layer.plane];
    if (!arrow || !plane || !place || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const part = event.shiftKey ? 0.1 : 0.01;
    const { x, y } = plane;
    this.#put(held, [place[0] + arrow[0] * part * (x[1] - x[0]), place[1] + arrow[1] * part * (y[1] - y[0])]);
  }

  /** A mark at some height keeps its place along the axis. */
  #put(held: number, [x, y]: XY): void {
    const plane = this.layer.plane!;
    const places = this.#expected.places.length > 0 ? this.#expected.places : this.#first();
    const at: XY = this.kind === 'heights' ? [places[held]![0], y] : [x, y];
    this.#set(places.map((place, index) => (index === held ? within(plane, at) : place)));
  }

  #set(places: readonly XY[]): void {
    this.expected = { ...this.#expected, places };
    this.#say('');
  }

  /** A level line, or marks half way up. */
  #first(): XY[] {
    const { x, y } = this.layer.plane ?? { x: [0, 1], y: [0, 1] };
    const middle = (y[0] + y[1]) / 2;
    const across = this.kind === 'line' ? [0.1, 0.9].map((part) => x[0] + part * (x[1] - x[0])) : this.#columns;
    return across.map((at): XY => [at, middle]);
  }

  #nearest([x]: XY): number {
    const apart = this.#columns.map((column) => Math.abs(column - x));
    return apart.indexOf(Math.min(...apart));
  }
}
