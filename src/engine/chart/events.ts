/** Events of the document of charts: they bubble, and can be stopped. */

export type Listener = ((event: ChartEvent) => void) | { handleEvent(event: ChartEvent): void };

export class ChartEvent {
  type: string;
  bubbles: boolean;
  detail: unknown = null;
  target: ChartEventTarget | null = null;
  currentTarget: ChartEventTarget | null = null;
  defaultPrevented = false;
  isStopped = false;
  isStoppedAtOnce = false;

  /** All else that is given becomes a field: `pageX`, `key`. */
  constructor(type: string, { bubbles, ...fields }: Readonly<Record<string, unknown>> = {}) {
    this.type = String(type);
    this.bubbles = bubbles === true;
    Object.assign(this, fields);
  }

  /** What `document.createEvent` made gets its name so. */
  initEvent(type: string, bubbles = false): void {
    this.type = String(type);
    this.bubbles = bubbles;
  }

  preventDefault(): void {
    this.defaultPrevented = true;
  }

  stopPropagation(): void {
    this.isStopped = true;
  }

  stopImmediatePropagation(): void {
    this.isStopped = this.isStoppedAtOnce = true;
  }
}

type Options = boolean | { once?: boolean } | undefined;

export class ChartEventTarget {
  #listeners: Map<string, Map<Listener, { once: boolean }>> | undefined;

  addEventListener(type: string, listener: Listener | null, options?: Options): void {
    if (!listener) return;
    this.#listeners ??= new Map();
    const all = this.#listeners.get(type) ?? new Map<Listener, { once: boolean }>();
    this.#listeners.set(type, all.set(listener, { once: typeof options === 'object' && options.once === true }));
  }

  removeEventListener(type: string, listener: Listener | null): void {
    if (listener) this.#listeners?.get(type)?.delete(listener);
  }

  /** The events that somebody waits for here. */
  heardHere(): string[] {
    return [...this.#listeners ?? []].filter(([, all]) => all.size > 0).map(([type]) => type);
  }

  /** Where an event goes from here. */
  protected above(): ChartEventTarget | null {
    return null;
  }

  /** Tells every listener on the way up; true unless one prevents what would follow. */
  dispatchEvent(event: ChartEvent): boolean {
    event.target ??= this;
    for (const target of this.#way(event)) {
      event.currentTarget = target;
      target.#tell(event);
      if (event.isStopped) break;
    }
    event.currentTarget = null;
    return !event.defaultPrevented;
  }

  #tell(event: ChartEvent): void {
    const all = this.#listeners?.get(event.type);
    for (const [listener, { once }] of [...all ?? []]) {
      if (once) all?.delete(listener);
      if (typeof listener === 'function') listener.call(this, event);
      else listener.handleEvent(event);
      if (event.isStoppedAtOnce) return;
    }
    const own: unknown = Reflect.get(this, `on${event.type}`);
    if (typeof own === 'function') own.call(this, event);
  }

  #way({ bubbles }: ChartEvent): ChartEventTarget[] {
    const all: ChartEventTarget[] = [this];
    for (let next = bubbles ? this.above() : null; next; next = next.above()) all.push(next);
    return all;
  }
}
