import { plainNumber, plainNumbers } from './plain-number.ts';

/** How deep, how wide and how long a printed value gets. */
const limits = { depth: 4, items: 50, text: 1000, nodes: 1000, line: 72, whole: 20_000 };

/**
 * A value as a console prints it, briefly: `{ a: 1, b: [2, 3] }`, `Wave { length: 1 }`, `Map(1) { 'a' => 1 }`.
 * Nothing a value does when it is looked at gets out of here, and the same value prints the same everywhere.
 */
export function inspect(value: unknown, { bareText = false } = {}): string {
  return clip(typeof value === 'string' && bareText ? value : new Printer().print(value, 0), limits.whole);
}

class Printer {
  readonly #open = new Set<object>();
  #nodes = 0;

  print(value: unknown, depth: number): string {
    if (++this.#nodes > limits.nodes) return '…';
    if (typeof value === 'string') return quoted(value);
    if (typeof value === 'function') return attempt(() => functionText(value));
    if (typeof value === 'object' && value !== null) return this.#object(value, depth);
    if (typeof value === 'number') return plainNumber(value);
    return typeof value === 'bigint' ? `${clip(String(value), limits.text)}n` : String(value);
  }

  #object(value: object, depth: number): string {
    if (this.#open.has(value)) return '[circular]';
    this.#open.add(value);
    const text = attempt(() => plain(value) ?? this.#container(value, depth));
    this.#open.delete(value);
    return text;
  }

  #container(value: object, depth: number): string {
    const name = nameOf(value);
    const own = ownText(value);
    if (own !== undefined) return own;
    if (depth >= limits.depth) return Array.isArray(value) ? '[…]' : `${name ? `${name} ` : ''}{…}`;
    if (Array.isArray(value)) return this.#list('', value, depth);
    if (isTypedArray(value)) return this.#list(name, value, depth);
    if (value instanceof Map) return this.#entries(value, depth);
    if (value instanceof Set) return this.#members(value, depth);
    return this.#fields(name, value, depth);
  }

  #list(name: string, list: ArrayLike<unknown>, depth: number): string {
    const items: string[] = [];
    for (let at = 0; at < Math.min(list.length, limits.items); at++) {
      items.push(at in list ? this.print(list[at], depth + 1) : 'empty');
    }
    return block(name ? `${name}(${list.length}) [` : '[', items, list.length, ']');
  }

  #entries(map: ReadonlyMap<unknown, unknown>, depth: number): string {
    const items = take(map).map(([key, one]) => `${this.print(key, depth + 1)} => ${this.print(one, depth + 1)}`);
    return block(`Map(${map.size}) {`, items, map.size, '}');
  }

  #members(set: ReadonlySet<unknown>, depth: number): string {
    return block(`Set(${set.size}) {`, take(set).map((one) => this.print(one, depth + 1)), set.size, '}');
  }

  #fields(name: string, value: object, depth: number): string {
    const keys = Object.keys(value);
    const items = keys.slice(0, limits.items).map((key) => `${keyText(key)}: ${this.#field(value, key, depth)}`);
    return block(name ? `${name} {` : '{', items, keys.length, '}');
  }

  #field(value: object, key: string, depth: number): string {
    return attempt(() => this.print((value as Record<string, unknown>)[key], depth + 1));
  }
}

function isTypedArray(value: object): value is Float64Array {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

/** Looking at a value may run its code; what that throws is not ours. */
function attempt(print: () => string): string {
  try {
    return print();
  } catch {
    return '[unreadable]';
  }
}

/** Objects that are shown in one word. */
function plain(value: object): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
  if (value instanceof RegExp) return clip(RegExp.prototype.toString.call(value), limits.text);
  if (value instanceof Error) return clip(Error.prototype.toString.call(value), limits.text);
  if (value instanceof Promise || value instanceof WeakMap || value instanceof WeakSet) return nameOf(value);
  return undefined;
}

/** A class that says how it prints is taken at its word: a parameter prints as its value. */
function ownText(value: object): string | undefined {
  if (Object.hasOwn(value, 'toString') || Array.isArray(value) || ArrayBuffer.isView(value)) return undefined;
  const { toString } = value as { toString?: unknown };
  if (typeof toString !== 'function' || toString === Object.prototype.toString) return undefined;
  return plainNumbers(clip(String(toString.call(value)), limits.text));
}

function nameOf(value: object): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return '';
  const made: unknown = (prototype as { constructor?: unknown }).constructor;
  return typeof made === 'function' ? ownName(made) : '';
}

/** A class may have a static `name` of its own that is no text. */
function ownName(made: object): string {
  const name: unknown = Object.getOwnPropertyDescriptor(made, 'name')?.value;
  return typeof name === 'string' ? clip(name, 100) : '';
}

function functionText(value: object): string {
  const isClass = Function.prototype.toString.call(value).startsWith('class');
  return `[${isClass ? 'class' : 'function'} ${ownName(value) || 'without a name'}]`;
}

function quoted(text: string): string {
  const json = JSON.stringify(clip(text, limits.text)).slice(1, -1);
  return `'${json.replaceAll('\\"', '"').replaceAll('\'', '\\\'')}'`;
}

function keyText(key: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(key) ? clip(key, 100) : quoted(key);
}

/** On one line if it is short, else an item a line; a long list of short items fills its lines. */
function block(open: string, items: readonly string[], size: number, close: string): string {
  const all = size > items.length ? [...items, `… ${size - items.length} more`] : items;
  if (all.length === 0) return open + close;
  const space = open.endsWith('{') ? ' ' : '';
  const line = `${open}${space}${all.join(', ')}${space}${close}`;
  if (line.length <= limits.line && !line.includes('\n')) return line;
  return `${open}\n${filled(all).map((row) => `  ${row.replaceAll('\n', '\n  ')}`).join('\n')}\n${close}`;
}

function filled(items: readonly string[]): string[] {
  const pieces = items.map((item, at) => (at < items.length - 1 ? `${item},` : item));
  if (items.length <= 6 || items.some((item) => item.length > 20 || item.includes('\n'))) return pieces;
  const rows: string[] = [''];
  for (const piece of pieces) {
    const row = rows.at(-1) ?? '';
    if (row.length + piece.length + 1 > limits.line) rows.push(piece);
    else rows[rows.length - 1] = row === '' ? piece : `${row} ${piece}`;
  }
  return rows;
}

function take<T>(items: Iterable<T>): T[] {
  const taken: T[] = [];
  for (const item of items) {
    if (taken.length >= limits.items) break;
    taken.push(item);
  }
  return taken;
}

function clip(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most)}…`;
}
