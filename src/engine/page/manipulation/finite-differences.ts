/** Finite differences: how far each number moves the handles of a figure. Its cell runs with one changed at a time. */
import { countMoved, isWanting, type Differences, type Effect } from './handle-levers.ts';
import { numbersBehind, thetaWith, valueAt } from './handle-numbers.ts';
import type { FigurePlace, Pictures } from '../live/pictures.ts';
import type { Program } from '../live/program.ts';
import type { NumberPlace } from './scrub.ts';

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

  /** What a part of these changes does. */
  async parts(place: FigurePlace, effects: readonly Effect[], part: number): Promise<readonly Effect[]> {
    return (await this.#try(place, effects.map((effect) => ({ ...effect, by: effect.by * part })))).effects;
  }

  /** Where no number moves a mark little by little, those that count only as a whole are tried as well. */
  async #make(place: FigurePlace, numbers: readonly NumberPlace[]): Promise<Differences> {
    const small = numbers.map((number) => ({ place: number, by: smallStep(this.#valueAt(number)) }));
    const { before, effects } = await this.#try(place, small);
    if (!isWanting(before, effects)) return { before, effects };
    const dead = effects.filter((effect) =>
      countMoved(before, effect) === 0 && Number.isInteger(this.#valueAt(effect.place)));
    const whole = await this.#try(place, dead.map((effect) => ({ place: effect.place, by: 1, isWhole: true })));
    return { before, effects: effects.map((effect) => whole.effects[dead.indexOf(effect)] ?? effect) };
  }

  #valueAt(number: NumberPlace): number {
    return valueAt(number, this.#program) ?? 0;
  }

  async #try(place: FigurePlace, changes: readonly Omit<Effect, 'handles'>[]): Promise<Differences> {
    const thetas = changes.map((change) =>
      thetaWith(change.place, this.#valueAt(change.place) + change.by, this.#program));
    const shown = await this.#program.probe(place.cell, [{}, ...thetas]);
    const handles = shown.map((one) => this.#pictures.read(one, place)?.handles ?? []);
    return {
      before: handles[0] ?? [],
      effects: changes.map((change, at) => ({ ...change, handles: handles[at + 1] ?? [] })),
    };
  }
}

/** Of a year less than a whole one. */
function smallStep(value: number): number {
  const step = 1e-3 * Math.max(1, Math.abs(value));
  return Math.abs(value) < 1e4 ? Math.min(step, 0.9) : step;
}

const keyOf = ({ cell, at }: FigurePlace, named: readonly number[]): string => [cell, at, ...named].join(' ');
