/** Tells of changes at once, or soon: with what they lead to, so that the page is painted once for both. */
import type { ProgramWorld } from './program-records.ts';

/** Told with the cells whose text, status or output has changed; with none where a gesture has ended. */
export type Listener = (ids: ReadonlySet<string>) => void;

/** The longest that "soon" is. */
const patience = 24;

export class Telling {
  readonly #after: ProgramWorld['after'];
  readonly #listeners = new Set<Listener>();
  readonly #untold = new Set<string>();
  #forget = (): void => undefined;

  constructor(after: ProgramWorld['after']) {
    this.#after = after;
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What is still untold is told before it. */
  tell(ids: readonly string[]): void {
    this.tellRest();
    this.#tellAll(new Set(ids));
  }

  tellSoon(ids: readonly string[]): void {
    if (this.#untold.size === 0 && ids.length > 0) this.#forget = this.#after(patience, () => this.tellRest());
    for (const id of ids) this.#untold.add(id);
  }

  /** "Soon" is now. */
  tellRest(): void {
    this.#forget();
    if (this.#untold.size === 0) return;
    const untold = new Set(this.#untold);
    this.#untold.clear();
    this.#tellAll(untold);
  }

  #tellAll(ids: ReadonlySet<string>): void {
    for (const listener of this.#listeners) listener(ids);
  }
}
