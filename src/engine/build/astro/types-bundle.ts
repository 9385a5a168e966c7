/** The checker of types as one classic script. Making it takes seconds: it is kept until what it is made of changes. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Rollup } from 'vite';
import { librarySources } from '../compile/check.ts';
import { emitDeclarations } from '../compile/declarations.ts';
import { engineHash } from '../compile/engine.ts';

export async function bundleTypes(root: string): Promise<string> {
  const file = path.join(root, `node_modules/.cache/types/${await keyOf(root)}.js`);
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined) return kept;
  const text = await bundle(root);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.${process.pid}`, text);
  await rename(`${file}.${process.pid}`, file);
  return text;
}

const sources = ['checker', 'modules', 'findings', 'declared', 'worker'].map((name) => `src/engine/types/${name}.ts`);

async function keyOf(root: string): Promise<string> {
  const hash = createHash('sha256').update(engineHash(root)).update(JSON.stringify(librarySources));
  for (const source of sources) hash.update(await readFile(path.join(root, source)));
  return hash.digest('hex').slice(0, 32);
}

async function bundle(root: string): Promise<string> {
  const declared = { declarations: emitDeclarations(root), librarySources };
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: Object.fromEntries(Object.entries(declared).map(([name, value]) => [name, JSON.stringify(value)])),
    build: {
      write: false,
      target: 'es2024',
      lib: { entry: path.join(root, 'src/engine/types/worker.ts'), formats: ['iife'], name: 'part', fileName: 'part' },
    },
  });
  const [output] = [built].flat() as Rollup.RollupOutput[];
  if (!output) throw new Error('The checker of types cannot be bundled.');
  return output.output[0].code;
}
