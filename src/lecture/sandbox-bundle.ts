/** The parts of the sandbox as classic scripts, the same in dev and build. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { build, type Rollup } from 'vite';

export interface SandboxBundle {
  /** The script of the frame, and its hash as a policy names it. */
  frame: { text: string; hash: string };
  /** An expression: the function that takes the cells. */
  worker: string;
  guard: string;
  compiler: string;
  /** The files that all this was made of. */
  sources: readonly string[];
}

interface ScriptSpec {
  entry: string;
  format?: 'iife' | 'es';
  minify?: boolean;
  define?: Record<string, string>;
}

async function bundle(root: string, { entry, format = 'iife', ...spec }: ScriptSpec): Promise<Rollup.OutputChunk> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: spec.define ?? {},
    build: {
      write: false,
      minify: spec.minify ?? false,
      target: 'es2024',
      lib: { entry: path.join(root, entry), formats: [format], name: 'part', fileName: 'part' },
    },
  });
  const [output] = [built].flat() as Rollup.RollupOutput[];
  if (!output) throw new Error(`${entry} cannot be bundled.`);
  return output.output[0];
}

export async function bundleSandbox(root: string, minify: boolean): Promise<SandboxBundle> {
  const part = (name: string, define = {}) => bundle(root, { entry: `src/sandbox/${name}.ts`, minify, define });
  const frame = await part('frame');
  const worker = await part('worker');
  const guard = await part('guard');
  const compiler = await part('compiler', { libraryNames: JSON.stringify(await libraryNames(root)) });
  return {
    frame: { text: frame.code.trim(), hash: hashOf(frame.code.trim()) },
    worker: `(()=>{${worker.code}\nreturn part.start})()`,
    guard: guard.code,
    compiler: compiler.code,
    sources: [...new Set([frame, worker, guard, compiler].flatMap(({ moduleIds }) => moduleIds))],
  };
}

/** What `mini-ml` gives, as the bundler sees it: the exports of the rooms that the library is made of. */
async function libraryNames(root: string): Promise<readonly string[]> {
  const rooms = ['core', 'figure'].map((room) => bundle(root, { entry: `src/${room}/index.ts`, format: 'es' }));
  return (await Promise.all(rooms)).flatMap(({ exports }) => exports);
}

function hashOf(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
