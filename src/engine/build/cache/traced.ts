/** What was made of files is kept until one of them is another. */
import path from 'node:path';
import { fileHash, openCache } from './cache.ts';

export interface Traced<Value> {
  /** As JSON has it. */
  value: Value;
  /** All that it was made of and that its key does not name; undefined for what is not kept, such as a refusal. */
  files: readonly string[] | undefined;
}

interface Kept<Value> {
  value: Value;
  /** From the root, each with its hash. */
  files: readonly (readonly [name: string, hash: string])[];
}

const making = new Map<string, Promise<unknown>>();

/** What is kept in the cache of this name, else what is made now. Who asks meanwhile waits for the same. */
export function traced<Value>(
  root: string, name: string, key: string, make: () => Promise<Traced<Value>>,
): Promise<Value> {
  const whose = `${root} ${name} ${key}`;
  const known = making.get(whose) as Promise<Value> | undefined;
  if (known) return known;
  const work = keptOrMade(root, name, key, make);
  making.set(whose, work);
  return work.finally(() => making.delete(whose));
}

async function keptOrMade<Value>(
  root: string, name: string, key: string, make: () => Promise<Traced<Value>>,
): Promise<Value> {
  const cache = openCache(root, name);
  const text = cache.read(key);
  const kept = text && (JSON.parse(text.toString()) as Kept<Value>);
  if (kept?.files.every(([file, hash]) => fileHash(path.resolve(root, file)) === hash)) return kept.value;
  const { value, files } = await make();
  const hashed = files?.map((file) => [path.relative(root, file), fileHash(file)] as const);
  if (hashed) cache.write(key, JSON.stringify({ value, files: hashed } satisfies Kept<Value>));
  return value;
}
