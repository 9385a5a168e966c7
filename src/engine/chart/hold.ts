/**
 * Scales and sizes are held while a hand holds a mark, and let go with it: an extreme point could not leave its place
 * else, for it is the domain. Plots are told apart by their cell and by their order in it.
 */
import type * as Plot from '@observablehq/plot';

type Options = Plot.PlotOptions;
type Drawn = ReturnType<typeof Plot.plot>;
type Held = Readonly<Record<string, unknown>>;

const scaleNames = ['x', 'y', 'fx', 'fy', 'r', 'color', 'opacity', 'symbol', 'length'] as const;

export class ScaleHold {
  readonly #kept = new Map<string, Held>();
  #cell = '';
  #calls = 0;
  #isHeld = false;

  /** Before a cell runs. */
  begin(cell: string, isHeld: boolean): void {
    this.#cell = cell;
    this.#calls = 0;
    this.#isHeld = isHeld;
  }

  /** Draws with what is held of this plot, or keeps what it is drawn with; its projection is known when it is drawn. */
  draw(options: Options, draw: (options: Options) => Drawn, projection: () => unknown): Drawn {
    const key = `${this.#cell} ${this.#calls++}`;
    const held = this.#isHeld ? this.#kept.get(key) : undefined;
    const drawn = draw(held ? withHeld(options, held) : options);
    if (!held) this.#kept.set(key, { ...heldOf(drawn), ...heldMap(projection()) });
    return drawn;
  }
}

/** A scale that Plot gives is one that it takes, and the size that it gave a plot is one too. */
function heldOf(drawn: Drawn): Held {
  const svg = drawn.localName === 'svg' ? drawn : drawn.querySelector(':scope > svg');
  const scales = scaleNames.flatMap((name) => {
    const scale = drawn.scale(name);
    return scale ? [[name, scale] as const] : [];
  });
  const size = ['width', 'height'].map((name) => [name, Number(svg?.getAttribute(name))] as const);
  return Object.fromEntries([...size, ...scales]);
}

/** What leads places of a map to pixels is a projection that Plot takes as it is, without fitting it once more. */
const heldMap = (projection: unknown): Held => (projection ? { projection } : {});

/** What was said of an axis stays; nothing is added to the scale once more. */
function withHeld(options: Options, held: Held): Options {
  const fixed = Object.entries(held).map(([name, value]) => {
    if (name === 'projection' || typeof value !== 'object') return [name, value] as const;
    const own = options[name as keyof Options] as object | undefined;
    return [name, { ...own, ...value, nice: false, zero: false, inset: 0 }] as const;
  });
  return { ...options, ...Object.fromEntries(fixed) };
}

/** One for the worker, for plots do not know which cell draws them. */
export const hold = new ScaleHold();
