/** What one gesture of the hand draws, or erases: shown once a frame, and done at its end. */
import type { Stroke } from '../../deck/ink.ts';
import { touches } from '../../deck/ink-path.ts';
import type { SheetWorld, Spot } from './pen-sheet.ts';
import { PenStroke } from './pen-stroke.ts';
import type { Tool } from './tool.ts';

export interface GestureWorld {
  tool: () => Tool;
  /** The step at which the slide is. */
  step: () => number;
  /** What is drawn on the slide. */
  strokes: () => readonly Stroke[];
  show: (strokes: readonly Stroke[]) => void;
  showStroke: (stroke: Stroke | null) => void;
  draw: (stroke: Stroke) => void;
  erase: (strokes: ReadonlySet<Stroke>) => void;
}

/** How near the eraser must come: units of the sheet. */
const reach = 80;

export class Gesture implements SheetWorld {
  readonly #world: GestureWorld;
  #stroke: PenStroke | undefined;
  #erased: Set<Stroke> | undefined;
  #isDue = false;

  constructor(world: GestureWorld) {
    this.#world = world;
  }

  begin(spot: Spot, isEraser: boolean): void {
    const { isErasing, nib, colour } = this.#world.tool();
    if (isErasing || isEraser) this.#erased = new Set();
    else this.#stroke = new PenStroke(nib, colour, this.#world.step());
    this.go([spot]);
  }

  go(spots: readonly Spot[]): void {
    for (const spot of spots) {
      this.#stroke?.add(spot);
      if (this.#erased) this.#rub(spot, this.#erased);
    }
    if (this.#stroke?.isLong === true) {
      this.end();
      this.begin(spots.at(-1)!, false);
    }
    if (this.#isDue) return;
    this.#isDue = true;
    requestAnimationFrame(() => {
      this.#isDue = false;
      this.#show();
    });
  }

  end(): void {
    const [stroke, erased] = [this.#stroke, this.#erased];
    [this.#stroke, this.#erased] = [undefined, undefined];
    if (stroke) {
      this.#world.draw(stroke.stroke);
      this.#world.showStroke(null);
    }
    if (erased) this.#world.erase(erased);
  }

  drop(): void {
    [this.#stroke, this.#erased] = [undefined, undefined];
    this.#world.showStroke(null);
    this.#world.show(this.#world.strokes());
  }

  /** Only what is seen is erased. */
  #rub({ x, y }: Spot, erased: Set<Stroke>): void {
    for (const stroke of this.#world.strokes()) {
      if (stroke.step <= this.#world.step() && touches(stroke, x, y, reach)) erased.add(stroke);
    }
  }

  #show(): void {
    const erased = this.#erased;
    if (this.#stroke) this.#world.showStroke(this.#stroke.stroke);
    if (erased && erased.size > 0) this.#world.show(this.#world.strokes().filter((stroke) => !erased.has(stroke)));
  }
}
