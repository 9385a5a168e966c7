/** The checker of types as one classic script. Making it takes seconds: it is kept until what it is made of changes. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundle } from '../imports/bundle.ts';
import { librarySources, type CheckerWorld } from '../compile/check.ts';
import { emitDeclarations } from '../compile/declarations.ts';
import { engineFolder } from '../compile/engine.ts';

/** @param engine the hash of all that lectures are made with. */
export async function bundleTypes(world: CheckerWorld, engine: string): Promise<string> {
  const file = path.join(world.root, `node_modules/.cache/types/${await keyOf(world, engine)}.js`);
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined) return kept;
  const text = await make(world);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.${process.pid}`, text);
  await rename(`${file}.${process.pid}`, file);
  return text;
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
