/** The stroke that the hand is at: where it went, and how hard. */
import type { Colour, Nib, Stroke } from '../../deck/ink.ts';
import { tidied } from '../../deck/ink-path.ts';

const widths: Readonly<Record<Nib, number>> = { pen: 45, highlighter: 240 };
/** Numbers of a way that is one stroke: whoever draws on without end draws several. */
const longest = 4000;

/** Half to one and a half times as wide: as hard as a stylus is pressed on the whole. */
const pressed = (nib: Nib, pressure: number | undefined): number =>
  Math.round(widths[nib] * (nib === 'highlighter' || pressure === undefined ? 1 : 0.5 + pressure));

export class PenStroke {
  readonly #kind: Pick<Stroke, 'nib' | 'colour' | 'step'>;
  readonly #way: number[] = [];
  #pressure = 0;
  #presses = 0;

  constructor(nib: Nib, colour: Colour, step: number) {
    this.#kind = { nib, colour, step };
  }

  add({ x, y, pressure }: { x: number; y: number; pressure: number | undefined }): void {
    this.#way.push(x, y);
    if (pressure === undefined) return;
    this.#pressure += pressure;
    this.#presses += 1;
  }

  get isLong(): boolean {
    return this.#way.length >= longest;
  }

  /** As it is kept. */
  get stroke(): Stroke {
    const pressure = this.#presses === 0 ? undefined : this.#pressure / this.#presses;
    return { ...this.#kind, width: pressed(this.#kind.nib, pressure), points: tidied(this.#way) };
  }
}
