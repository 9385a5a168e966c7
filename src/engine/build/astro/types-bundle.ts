/** The checker of types as one classic script. Making it takes seconds: it is kept until what it is made of changes. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openCache } from '../cache/cache.ts';
import { bundle } from '../imports/bundle.ts';
import { librarySources, type CheckerWorld } from '../compile/check.ts';
import { emitDeclarations } from '../compile/declarations.ts';
import { engineFolder } from '../compile/engine.ts';

/** @param engine the hash of all that lectures are made with. */
export async function bundleTypes(world: CheckerWorld, engine: string): Promise<string> {
  const made = await openCache(world.root, 'types').keep(`${await keyOf(world, engine)}.js`, () => make(world));
  return made.toString();
}

const fileOf = (name: string): string => path.join(engineFolder, 'types', name + path.extname(import.meta.filename));
const sources = ['checker', 'modules', 'findings', 'declared', 'worker'].map(fileOf);

async function keyOf(world: CheckerWorld, engine: string): Promise<string> {
  const hash = createHash('sha256').update(engine).update(JSON.stringify(librarySources(world)));
  for (const source of sources) hash.update(await readFile(source));
  return hash.digest('hex').slice(0, 32);
}

async function make(world: CheckerWorld): Promise<string> {
  const declared = { declarations: emitDeclarations(world), librarySources: librarySources(world) };
  const define = Object.fromEntries(Object.entries(declared).map(([name, value]) => [name, JSON.stringify(value)]));
  return (await bundle({ root: world.root, entry: fileOf('worker'), minify: true, define })).code;
}
