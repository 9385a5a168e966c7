/** Numbers in code that are dragged, or stepped by keys and buttons. Each of these is an edit of one number literal. */
import type { CompiledCell } from '../../cell/cell.ts';
import { editNumbers, shortNumber, withNumbers } from '../../cell/numbers.ts';
import { scaleOf, stepAt, type Pace, type Scale } from '../../cell/scrub.ts';
import { followPointer } from './follow-pointer.ts';
import { goBeside } from './cell-keys.ts';
import { indexOf } from './number-marks.ts';
import type { Program } from '../live/program.ts';
import { Stepper } from './stepper.ts';

/** A number in the code: its cell, and its place in θ. */
export interface NumberPlace {
  cell: string;
  index: number;
}

export interface ScrubWorld {
  document: Document;
  storage: Pick<Storage, 'getItem' | 'setItem'>;
  program: Program;
  /** The number at an event, in static code or in an editor. */
  find: (event: Event) => NumberPlace | undefined;
}

interface Drag {
  place: NumberPlace;
  scale: Scale;
  pointer: number;
  x: number;
  /** The value as it would be without rounding. */
  raw: number;
  isMoving: boolean;
  /** The element held, in static code; in an editor there is none. */
  mark: HTMLElement | undefined;
}

/** A pointer that goes less far has clicked. */
const clickPixels = 3;

const keys: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 };

export class Scrub {
  readonly #world: ScrubWorld;
  readonly #stepper: Stepper;
  /** Wherever the pointer goes, it keeps its shape, and moves nothing else. */
  readonly #shield: HTMLElement;
  #drag: Drag | undefined;
  /** The element held, and the number's text when it was taken hold of. */
  #held: { mark: HTMLElement; from: string } | undefined;

  constructor(world: ScrubWorld) {
    this.#world = world;
    const { document, storage } = world;
    this.#stepper = new Stepper({ document, storage, onStep: (direction) => this.#press(direction) });
    this.#shield = document.createElement('div');
    this.#shield.className = 'scrub-shield';
    this.#shield.hidden = true;
    document.body.append(this.#shield);
    const window = document.defaultView!;
    document.addEventListener('pointerdown', (event) => this.#grab(event));
    followPointer(window, (event) => this.#move(event));
    window.addEventListener('mousemove', (event) => this.#keepFromEditor(event), true);
    for (const end of ['pointerup', 'pointercancel'] as const) window.addEventListener(end, () => this.#drop());
    window.addEventListener('click', (event) => this.#keepFromCell(event), true);
    document.addEventListener('keydown', (event) => this.#key(event), true);
    document.addEventListener('keyup', (event) => keyedMark(event) && this.#close());
    document.addEventListener('focusin', (event) => this.#focus(event));
    document.addEventListener('focusout', (event) => markOf(event) && this.#leave());
    document.addEventListener('pointerover', (event) => this.#pass(event));
  }

  #grab(event: PointerEvent): void {
    const place = event.button === 0 ? this.#world.find(event) : undefined;
    const compiled = place && this.#compiled(place);
    if (!place || !compiled) return;
    const mark = markOf(event);
    if (mark) event.preventDefault();
    mark?.focus({ preventScroll: true });
    const { value } = compiled.literals[place.index]!;
    const scale = scaleOf(this.#author(compiled), place.index);
    this.#drag = { place, scale, pointer: event.pointerId, x: event.clientX, raw: value, isMoving: false, mark };
  }

  #move(event: PointerEvent): void {
    const drag = this.#drag;
    if (drag?.pointer !== event.pointerId) return;
    const way = event.clientX - drag.x;
    if (!drag.isMoving && Math.abs(way) < clickPixels) return;
    const step = stepAt(drag.scale, paceOf(event));
    this.#drag = { ...drag, x: event.clientX, raw: drag.raw + (way / drag.scale.pixels) * step, isMoving: true };
    this.#shield.hidden = false;
    this.#set(drag.place, this.#drag.raw, step);
  }

  #drop(): void {
    if (this.#drag?.isMoving) this.#close();
    this.#drag = undefined;
    this.#shield.hidden = true;
  }

  /** A text is not selected while its number is dragged. */
  #keepFromEditor(event: MouseEvent): void {
    if (this.#drag?.isMoving) event.stopImmediatePropagation();
  }

  /** A click on a number takes hold of it; a click beside it opens the editor. */
  #keepFromCell(event: MouseEvent): void {
    if (markOf(event)) event.stopPropagation();
  }

  #key(event: KeyboardEvent): void {
    const mark = keyedMark(event);
    if (!mark || event.ctrlKey || event.metaKey) return;
    if (!this.#does(event, mark)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #does(event: KeyboardEvent, mark: HTMLElement): boolean {
    const { key } = event;
    const place = placeOf(mark);
    const steps = keys[key];
    if (steps !== undefined) this.#step(place, event.shiftKey ? 10 * steps : steps, event.altKey ? 'fine' : 'plain');
    else if (key === 'Home') this.#goHome(place);
    else if (key === 'ArrowLeft' || key === 'ArrowRight') goBeside(mark, key === 'ArrowLeft' ? -1 : 1);
    else if (key === 'Escape') this.#escape(mark);
    else return false;
    return true;
  }

  /** Out of a drag, or away from the number. */
  #escape(mark: HTMLElement): void {
    const isMoving = this.#drag?.isMoving ?? false;
    if (isMoving) this.#world.program.dispatch({ kind: 'abandon' });
    else mark.blur();
    this.#drop();
  }

  #press(direction: -1 | 1): void {
    if (!this.#held) return;
    this.#step(placeOf(this.#held.mark), direction, 'plain');
    this.#close();
  }

  #step(place: NumberPlace, steps: number, pace: Pace): void {
    const compiled = this.#compiled(place);
    if (!compiled) return;
    const step = stepAt(scaleOf(this.#author(compiled), place.index), pace);
    this.#set(place, compiled.literals[place.index]!.value + steps * step, step);
  }

  #goHome(place: NumberPlace): void {
    const compiled = this.#compiled(place);
    if (!compiled) return;
    const author = this.#author(compiled);
    const [now, home] = [compiled.literals[place.index]!, author.literals[place.index]!];
    const text = author.source.slice(home.start, home.end);
    this.#write(place, compiled.source.slice(0, now.start) + text + compiled.source.slice(now.end), text);
    this.#close();
  }

  #set(place: NumberPlace, value: number, step: number): void {
    const compiled = this.#compiled(place);
    if (!compiled) return;
    this.#write(place, editNumbers(compiled, [{ index: place.index, value, step }]), shortNumber(value, step));
  }

  #write({ cell }: NumberPlace, text: string, number: string): void {
    this.#world.program.dispatch({ kind: 'edit', gesture: 'scrub', texts: new Map([[cell, text]]), open: true });
    if (this.#held) this.#stepper.tell(this.#held.from, number);
  }

  #close(): void {
    this.#world.program.dispatch({ kind: 'close' });
  }

  #focus(event: Event): void {
    const mark = markOf(event);
    if (!mark) return;
    this.#held = { mark, from: mark.textContent };
    this.#stepper.show(mark, true);
  }

  #leave(): void {
    this.#held = undefined;
    this.#stepper.hide();
    this.#close();
  }

  #pass(event: Event): void {
    const mark = markOf(event);
    if (this.#held || this.#drag) return;
    if (mark) this.#stepper.show(mark, false);
    else this.#stepper.hide();
  }

  #compiled({ cell }: NumberPlace): CompiledCell | undefined {
    return this.#world.program.cell(cell).compiled;
  }

  /** The cell with the author's numbers, as long as only numbers were changed: how far they step stays the same. */
  #author(compiled: CompiledCell): CompiledCell {
    const text = this.#world.program.edits.author.get(compiled.id);
    return (text === undefined ? undefined : withNumbers(compiled, text)) ?? compiled;
  }
}

function markOf(event: Event): HTMLElement | undefined {
  const [target] = event.composedPath();
  return (target instanceof Element ? target.closest<HTMLElement>('[data-number]') : null) ?? undefined;
}

function keyedMark({ target }: Event): HTMLElement | undefined {
  return target instanceof HTMLElement && target.matches('[data-number]') ? target : undefined;
}

export function placeOf(mark: HTMLElement): NumberPlace {
  return { cell: mark.closest('live-cell')!.id, index: indexOf(mark) };
}

function paceOf({ shiftKey, altKey }: MouseEvent): Pace {
  if (shiftKey) return 'fine';
  return altKey ? 'coarse' : 'plain';
}
