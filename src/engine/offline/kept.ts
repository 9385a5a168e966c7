/** The files that a browser keeps of an edition: whole and as listed, or not at all. */
import { edited, hashLength, keyOf, pathIn, sizeOf, type Edition } from './edition.ts';

/** What of the world is needed. */
export interface KeptWorld {
  edition: Edition;
  caches: CacheStorage;
  fetch: typeof fetch;
  /** Of a request: the origin and its slash. */
  origin: string;
}

/** What the server sends is not what this edition lists: there is a newer one, or something on the way changed it. */
export class OtherEdition extends Error {}

/** The name of the cache, the same for every edition: what did not change is not fetched again. */
export const cacheName = (base: string): string => `lectures-offline:${base}`;

/** How many requests are under way at once: readers come first. */
const atOnce = 4;
/** A file that is larger is not read whole to be compared: a film plays from its first byte. */
const compared = 8_000_000;

export class Kept {
  readonly #world: KeptWorld;
  #opened: Promise<{ cache: Cache; keys: Set<string> }> | undefined;

  constructor(world: KeptWorld) {
    this.#world = world;
  }

  get edition(): Edition {
    return this.#world.edition;
  }

  /** Looks anew at what is there: readers, and browsers that need room, throw things away. */
  look(): void {
    this.#opened = undefined;
  }

  /** Whether all of these are there. */
  async has(paths: readonly string[]): Promise<boolean> {
    return (await this.#missing(paths)).length === 0;
  }

  /** How much would be sent to have these, in bytes. */
  async lacks(paths: readonly string[]): Promise<number> {
    return sizeOf(this.edition, await this.#missing(paths));
  }

  /** A file as it was sent. One that is damaged is thrown away, as if it had never been there. */
  async read(path: string): Promise<Response | undefined> {
    const { cache, keys } = await this.#open();
    const key = this.#keyOf(path);
    if (!keys.has(key)) return undefined;
    const response = await cache.match(key, { ignoreVary: true });
    const body = await response?.blob().catch(() => undefined);
    if (response && body && await this.#isListed(path, body)) return new Response(body, { headers: response.headers });
    keys.delete(key);
    await cache.delete(key);
    return undefined;
  }

  /** Throws away what is damaged of these. */
  async check(paths: readonly string[]): Promise<void> {
    for (const path of paths) await this.read(path);
  }

  /** Fetches what is missing of these, and then keeps it: all of it, or nothing. @throws OtherEdition */
  async fill(paths: readonly string[], onSent: (bytes: number) => void = () => undefined): Promise<void> {
    const missing = await this.#missing(paths);
    const fetched = new Map<string, Response>();
    const left = [...missing];
    let sent = 0;
    const work = async (): Promise<void> => {
      for (let path = left.shift(); path !== undefined; path = left.shift()) {
        fetched.set(path, await this.#fetchListed(path));
        onSent(sent += sizeOf(this.edition, [path]));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work)).finally(() => left.splice(0));
    await this.#putAll(fetched);
  }

  /** Keeps a file that came by the network, if it is the one of this edition. */
  async keep(path: string, response: Response): Promise<boolean> {
    const body = await response.blob();
    if (!await this.#isListed(path, body)) return false;
    await this.#putAll(new Map([[path, copyOf(response, body)]]));
    return true;
  }

  /** The paths of which there is something, of this edition or another. */
  async known(): Promise<Set<string>> {
    const { keys } = await this.#open();
    return new Set([...keys].flatMap((key) => pathIn(this.edition.base, new URL(key)) ?? []));
  }

  /** Throws away all but these, and what belongs to other editions. */
  async only(paths: readonly string[]): Promise<void> {
    const { cache, keys } = await this.#open();
    const wanted = new Set(paths.map((path) => this.#keyOf(path)));
    const old = [...keys].filter((key) => pathIn(this.edition.base, new URL(key)) !== undefined && !wanted.has(key));
    for (const key of old) keys.delete(key);
    await Promise.all(old.map((key) => cache.delete(key)));
  }

  /** The reader has asked for the whole course: so an edition that comes later is kept whole as well. */
  async isCourseWanted(): Promise<boolean> {
    return (await this.#open()).keys.has(this.#wish);
  }

  async wantCourse(isWanted: boolean): Promise<void> {
    const { cache, keys } = await this.#open();
    if (isWanted) await cache.put(this.#wish, new Response(''));
    else await cache.delete(this.#wish);
    if (isWanted) keys.add(this.#wish);
    else keys.delete(this.#wish);
  }

  get #wish(): string {
    return new URL(`${this.edition.base}?course`, this.#world.origin).href;
  }

  #keyOf(path: string): string {
    return new URL(keyOf(this.edition, path), this.#world.origin).href;
  }

  async #missing(paths: readonly string[]): Promise<string[]> {
    const { keys } = await this.#open();
    return paths.filter((path) => !keys.has(this.#keyOf(path)));
  }

  #open(): Promise<{ cache: Cache; keys: Set<string> }> {
    this.#opened ??= this.#list();
    this.#opened.catch(() => (this.#opened = undefined));
    return this.#opened;
  }

  async #list(): Promise<{ cache: Cache; keys: Set<string> }> {
    const { caches, edition } = this.#world;
    const cache = await caches.open(cacheName(edition.base));
    return { cache, keys: new Set((await cache.keys()).map(({ url }) => url)) };
  }

  /** What the browser has already is taken; where that is of another edition, the server is asked. */
  async #fetchListed(path: string): Promise<Response> {
    const made = await this.#make(path);
    if (made) return made;
    const address = new URL(this.edition.base + encodeURI(path.replace(/(^|\/)index\.html$/, '$1')), this.#world.origin);
    for (const cache of ['default', 'reload'] as const) {
      const response = await this.#world.fetch(address, { cache });
      const body = await response.blob();
      if (response.ok && await this.#isListed(path, body)) return copyOf(response, body);
    }
    throw new OtherEdition(path);
  }

  /** A page that is another but for a few places, where that is at hand. */
  async #make(path: string): Promise<Response | undefined> {
    const { of, edits } = this.edition.made[path] ?? {};
    const other = of === undefined ? undefined : await this.read(of) ?? await this.#fetchListed(of);
    if (!other || !edits) return undefined;
    const body = new Blob([edited(await other.text(), edits)]);
    return await this.#isListed(path, body) ? copyOf(other, body) : undefined;
  }

  /** What did not fit takes what came with it out again. */
  async #putAll(files: ReadonlyMap<string, Response>): Promise<void> {
    const { cache, keys } = await this.#open();
    const put: string[] = [];
    try {
      for (const [path, response] of files) {
        await cache.put(this.#keyOf(path), response);
        put.push(this.#keyOf(path));
      }
    } catch (problem) {
      await Promise.all(put.map((key) => cache.delete(key)));
      throw problem;
    }
    for (const key of put) keys.add(key);
  }

  async #isListed(path: string, body: Blob): Promise<boolean> {
    const [hash, length] = this.edition.files[path]!;
    if (body.size !== length) return false;
    return length > compared || hash === await hashOf(await body.arrayBuffer());
  }
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('').slice(0, hashLength);
}

/** The headers of the way are gone with it; what the host says of the page's safety stays. */
const ofTheWay = ['content-encoding', 'content-length', 'transfer-encoding'];

function copyOf(response: Response, body: Blob): Response {
  const headers = new Headers(response.headers);
  for (const name of ofTheWay) headers.delete(name);
  return new Response(body, { headers });
}
