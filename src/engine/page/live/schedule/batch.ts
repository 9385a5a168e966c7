/** Changes are told at once, or in one batch with what they lead to, so that the page is painted once for both. */
import { times, type After } from './times.ts';

/** Told with the cells whose text, status or output has changed; with none where a gesture has ended. */
export type Listener = (ids: ReadonlySet<string>) => void;

export class Batch {
  readonly #after: After;
  readonly #listeners = new Set<Listener>();
  readonly #pending = new Set<string>();
  #cancel = (): void => undefined;

  constructor(after: After) {
    this.#after = after;
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What is still pending is told before it. */
  tell(ids: readonly string[]): void {
    this.flush();
    this.#tellAll(new Set(ids));
  }

  add(ids: readonly string[]): void {
    if (this.#pending.size === 0 && ids.length > 0) this.#cancel = this.#after(times.batch, () => this.flush());
    for (const id of ids) this.#pending.add(id);
  }

  /** "Soon" is now. */
  flush(): void {
    this.#cancel();
    if (this.#pending.size === 0) return;
    const pending = new Set(this.#pending);
    this.#pending.clear();
    this.#tellAll(pending);
  }

  #tellAll(ids: ReadonlySet<string>): void {
    for (const listener of this.#listeners) listener(ids);
  }
}
