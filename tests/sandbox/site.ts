/**
 * A site of its own for the sandbox's tests: `/` has the runner under the policy of the real pages, with workers that
 * wait for code; `/raw.html` lets code past the compiler, and `/spare.html` does so with workers that wait. In
 * `/missing.html` and `/strict.html` the frame that they would wait in is not there, or may do less. `/open.html` and
 * `/charts.html`, which draws charts, have no policy at all. `/hosts.html` is a page that may ask `allowed`, and no
 * worker waits there.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { serve } from '../../src/engine/commands/server.ts';
import { framePage } from '../../src/engine/sandbox/frame-page.ts';
import { pagePolicy } from '../../src/engine/layouts/policy.ts';
import { bundleMiniMl } from './bundle.ts';

export interface SandboxSite {
  url: string;
  close(): Promise<void>;
}

/** @param allowed origins whose pictures and players `/hosts.html` lets in. */
export async function serveSandbox(allowed: readonly string[] = []): Promise<SandboxSite> {
  const { frame, framePage: openFrame, sources: _, ...workers } = await bundleMiniMl();
  const plain = { frame, worker: 'worker.js', guard: 'guard.js', compiler: 'compiler.js' };
  const parts = { ...plain, framePage: 'frame.htm' };
  const policy = pagePolicy([frame.hash]);
  const files: Record<string, string> = {
    ...Object.fromEntries(Object.entries(workers).map(([name, text]) => [`${name}.js`, text])),
    'frame.htm': openFrame,
    'strict.htm': framePage(frame),
    'page.js': await script('page', { parts }),
    'plain.js': await script('page', { parts: plain }),
    'missing.js': await script('page', { parts: { ...plain, framePage: 'missing.htm' } }),
    'strict.js': await script('page', { parts: { ...plain, framePage: 'strict.htm' } }),
    'raw.js': await script('raw', { parts: plain, open: false }),
    'spare.js': await script('raw', { parts, open: false }),
    'charts.js': await script('charts', {}),
    'open.js': await script('raw', { parts: plain, open: true }),
    'index.html': document('page.js', policy),
    'missing.html': document('missing.js', policy),
    'strict.html': document('strict.js', policy),
    'raw.html': document('raw.js', policy),
    'spare.html': document('spare.js', policy),
    'charts.html': document('charts.js'),
    'open.html': document('open.js'),
    'hosts.html': document('plain.js', pagePolicy([frame.hash], [], { frames: allowed, pictures: allowed })),
  };
  const dir = await mkdtemp(path.join(tmpdir(), 'sandbox-'));
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(dir, name), text);
  const site = await serve({ dir });
  const close = async (): Promise<void> => {
    await site.close();
    await rm(dir, { recursive: true });
  };
  return { url: site.url, close };
}

async function script(name: string, given: object): Promise<string> {
  const define = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, JSON.stringify(value)]));
  const entryPoints = [`tests/sandbox/${name}.ts`];
  const { outputFiles } = await build({ entryPoints, bundle: true, write: false, format: 'esm', define });
  return outputFiles[0]?.text ?? '';
}

function document(script: string, policy?: string): string {
  const meta = policy === undefined ? '' : `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return `<!doctype html><html lang="en"><head>${meta}<meta charset="utf-8"><title>Sandbox</title>
<link rel="icon" href="data:,"></head>
<body><output></output><script type="module" src="${script}"></script></body></html>`;
}
