/** Plot numbers its ids for as long as the worker lives: here they begin anew, so that build and browser agree. */
const numbered = /\bplot-([a-z]+)-(\d+)\b/g;

/** The ids of one chart, in the order in which they are met. */
export class Renumbering {
  readonly #names = new Map<string, string>();
  readonly #counts = new Map<string, number>();

  /** The value with its ids, and what refers to them, numbered anew. */
  of(value: string): string {
    return value.includes('plot-') ? value.replace(numbered, (id, kind: string) => this.#nameOf(id, kind)) : value;
  }

  #nameOf(id: string, kind: string): string {
    const known = this.#names.get(id);
    if (known !== undefined) return known;
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    this.#names.set(id, `plot-${kind}-${count}`);
    return `plot-${kind}-${count}`;
  }
}
