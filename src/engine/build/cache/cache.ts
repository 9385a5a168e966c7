/**
 * What builds have made is kept from one to the next, below `node_modules/.cache`: under a key that says what it was
 * made of. Beside each file lies its hash, so that one which was damaged counts as missing and is made anew.
 */
import { createHash } from 'node:crypto';
import {
  existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync,
} from 'node:fs';
import path from 'node:path';

type Made = Uint8Array | string;

export interface Cache {
  /** The whole and undamaged content, or undefined. */
  read(key: string): Buffer | undefined;
  /** Whether `read` would find it; its content is hashed again only when its time or size is another. */
  has(key: string): boolean;
  write(key: string, made: Made): void;
  /** What is kept, else what is made now. Who asks while it is being made waits for the same. */
  keep(key: string, make: () => Made | Promise<Made>): Promise<Buffer>;
  /** Where it lies, for those who need a file. */
  fileOf(key: string): string;
}

const home = (root: string): string => path.join(root, 'node_modules/.cache/lectures');

/** The hash of texts that cannot be mistaken for others by being joined. */
export const hashOf = (...texts: readonly (string | Buffer)[]): string => {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(String(text.length)).update(' ').update(text);
  return hash.digest('hex').slice(0, 16);
};

const sumOf = (file: string): string => `${file}.sum`;

/** @param name of a folder. */
export function openCache(root: string, name: string): Cache {
  const folder = path.join(home(root), name);
  const making = new Map<string, Promise<Buffer>>();
  const fileOf = (key: string): string => path.join(folder, key);
  const make = async (key: string, from: () => Made | Promise<Made>): Promise<Buffer> => {
    const made = Buffer.from(await from());
    cache.write(key, made);
    return made;
  };
  const cache: Cache = {
    fileOf,
    read: (key) => readSealed(fileOf(key)),
    has: (key) => isWhole(fileOf(key)),
    write(key, made) {
      mkdirSync(folder, { recursive: true });
      writeWhole(fileOf(key), made);
      writeWhole(sumOf(fileOf(key)), hashOf(Buffer.from(made)));
    },
    async keep(key, from) {
      const kept = cache.read(key);
      if (kept) return kept;
      const work = making.get(key) ?? make(key, from);
      making.set(key, work);
      return work.finally(() => making.delete(key));
    },
  };
  return cache;
}

function readSealed(file: string): Buffer | undefined {
  try {
    const body = readFileSync(file);
    if (hashOf(body) !== readFileSync(sumOf(file), 'utf8')) return undefined;
    markUsed(file);
    return body;
  } catch {
    // Missing, or unreadable: to be made anew.
    return undefined;
  }
}

function isWhole(file: string): boolean {
  const [sum] = [sumOf(file)].filter((one) => existsSync(one)).map((one) => readFileSync(one, 'utf8'));
  if (sum === undefined || fileHash(file) !== sum) return false;
  markUsed(file);
  return true;
}

/** The time of the hash is that of the last use. */
function markUsed(file: string): void {
  const now = new Date();
  utimesSync(sumOf(file), now, now);
}

const hashes = new Map<string, { stamp: string; hash: string }>();

/** The hash of a file's content; empty where there is none. It is read again when its time or size is another. */
export function fileHash(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) return '';
  const stamp = `${found.mtimeMs} ${found.ctimeMs} ${found.size}`;
  const known = hashes.get(file);
  if (known?.stamp === stamp) return known.hash;
  const hash = hashOf(readFileSync(file));
  hashes.set(file, { stamp, hash });
  return hash;
}

let halves = 0;

/** Written beside and renamed: a reader never sees half a file. */
function writeWhole(file: string, content: Made): void {
  const half = `${file}.${process.pid}-${halves++}`;
  writeFileSync(half, content);
  renameSync(half, file);
}

/** So much may be kept that the last build did not use: 256 MB. */
const LIMIT = 256 * 2 ** 20;

/** Forgets what was used longest ago; never what was used `since`, in milliseconds. */
export function trimCaches(root: string, since: number, limit = LIMIT): void {
  const files = globSync('**/*.sum', { cwd: home(root) }).map((name) => path.join(home(root), name)).map((sum) => {
    const file = sum.slice(0, -'.sum'.length);
    return { file, size: statSync(file, { throwIfNoEntry: false })?.size ?? 0, used: statSync(sum).mtimeMs };
  });
  let left = files.reduce((sum, { size }) => sum + size, 0) - limit;
  for (const { file, size } of files.filter(({ used }) => used < since).sort((a, b) => a.used - b.used)) {
    if (left <= 0) return;
    left -= size;
    for (const one of [file, sumOf(file)]) rmSync(one, { force: true });
  }
}
