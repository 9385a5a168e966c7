/** How much of a value is looked at: enough for any dataset of a lecture. */
const most = 200_000;

/**
 * A short text that changes when something inside a value does: fields, elements, entries, however deep.
 * Getters are not called. What cannot be read has one fingerprint for ever.
 */
export function fingerprint(value: unknown): string {
  const walk = new Walk();
  try {
    walk.add(value);
  } catch {
    return 'unreadable';
  }
  return `${walk.seen.size}:${walk.hash >>> 0}`;
}

class Walk {
  hash = 0x811c9dc5;
  readonly seen = new Map<object, number>();

  add(root: unknown): void {
    const open: unknown[] = [root];
    while (open.length > 0 && this.seen.size < most) {
      const value = open.pop();
      if (!isObject(value)) this.#mix(primitive(value));
      else if (this.#isNew(value)) open.push(...this.#inside(value));
    }
  }

  /** An object met again counts by its number, so that loops end and the shape is part of the fingerprint. */
  #isNew(value: object): boolean {
    const known = this.seen.get(value);
    if (known === undefined) this.seen.set(value, this.seen.size);
    this.#mix(`#${known ?? 'new'}`);
    return known === undefined;
  }

  #inside(value: object): unknown[] {
    if (value instanceof Map) return [...value].flat();
    if (value instanceof Set) return [...value];
    if (value instanceof Date) return [value.getTime()];
    if (ArrayBuffer.isView(value)) return [new Uint8Array(value.buffer, value.byteOffset, value.byteLength).join()];
    return this.#fields(value);
  }

  #fields(value: object): unknown[] {
    const fields = Object.entries(Object.getOwnPropertyDescriptors(value));
    this.#mix(`{${fields.length}`);
    return fields.flatMap(([key, field]) => {
      this.#mix(key);
      return 'value' in field ? [field.value as unknown] : [];
    });
  }

  #mix(text: string): void {
    for (let at = 0; at < text.length; at++) this.hash = Math.imul(this.hash ^ text.charCodeAt(at), 0x01000193);
    this.hash = Math.imul(this.hash ^ 0x2c, 0x01000193);
  }
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

function primitive(value: unknown): string {
  return Object.is(value, -0) ? '-0' : `${typeof value} ${String(value)}`;
}
