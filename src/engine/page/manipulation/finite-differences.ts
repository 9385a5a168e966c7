/** Finite differences: how far each number moves the handles of a figure. Its cell runs with one changed at a time. */
import type { Handle } from '../../figure/figure.ts';
import { numbersBehind, thetaWith, valueAt } from './handle-numbers.ts';
import type { FigurePlace, Pictures } from '../live/pictures.ts';
import type { Program } from '../live/program.ts';
import type { NumberPlace } from './scrub.ts';

export interface Effect {
  place: NumberPlace;
  /** By how much the number was changed. */
  by: number;
  /** Where the handles are then. */
  handles: readonly Handle[];
}

export interface Differences {
  before: readonly Handle[];
  effects: readonly Effect[];
}

export class FiniteDifferences {
  readonly #program: Program;
  readonly #pictures: Pictures;
  readonly #known = new Map<string, { code: string; differences: Promise<Differences> }>();

  constructor(program: Program, pictures: Pictures) {
    this.#program = program;
    this.#pictures = pictures;
  }

  /** Made once, before it is needed if possible, and again when more than numbers has changed. */
  of(place: FigurePlace, named: readonly number[]): Promise<Differences> {
    const key = keyOf(place, named);
    const numbers = numbersBehind(place.cell, this.#program, named);
    const code = [...new Set(numbers.map(({ cell }) => this.#program.cell(cell).compiled?.code))].join('\n');
    const known = this.#known.get(key);
    if (known?.code === code) return known.differences;
    const differences = this.#make(place, numbers);
    this.#known.set(key, { code, differences });
    return differences;
  }

  /** The numbers have become others: what they do now is found anew. */
  renew(place: FigurePlace, named: readonly number[]): void {
    this.#known.delete(keyOf(place, named));
    void this.of(place, named);
  }

  async #make(place: FigurePlace, numbers: readonly NumberPlace[]): Promise<Differences> {
    const tried = numbers.map((number) => {
      const value = valueAt(number, this.#program) ?? 0;
      return { number, value, by: 1e-3 * Math.max(1, Math.abs(value)) };
    });
    const thetas = tried.map(({ number, value, by }) => thetaWith(number, value + by, this.#program));
    const shown = await this.#program.probe(place.cell, [{}, ...thetas]);
    const handles = shown.map((one) => this.#pictures.read(one, place)?.handles ?? []);
    return {
      before: handles[0] ?? [],
      effects: tried.map(({ number, by }, at) => ({ place: number, by, handles: handles[at + 1] ?? [] })),
    };
  }
}

const keyOf = ({ cell, at }: FigurePlace, named: readonly number[]): string => [cell, at, ...named].join(' ');
