/**
 * A site of its own for the sandbox's tests: `/` has the runner under the policy of the real pages, `/raw.html` lets
 * code past the compiler, `/open.html` and `/charts.html`, which draws charts, have no policy at all. `/hosts.html` is
 * `/` on a page that may ask `allowed`.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { serve } from '../../src/engine/commands/server.ts';
import { pagePolicy } from '../../src/engine/layouts/policy.ts';
import { bundleMiniMl } from './bundle.ts';

export interface SandboxSite {
  url: string;
  close(): Promise<void>;
}

/** @param allowed origins whose pictures and players `/hosts.html` lets in. */
export async function serveSandbox(allowed: readonly string[] = []): Promise<SandboxSite> {
  const { frame, sources: _, ...workers } = await bundleMiniMl();
  const parts = { frame, worker: 'worker.js', guard: 'guard.js', compiler: 'compiler.js' };
  const policy = pagePolicy([frame.hash]);
  const files: Record<string, string> = {
    ...Object.fromEntries(Object.entries(workers).map(([name, text]) => [`${name}.js`, text])),
    'page.js': await script('page', { parts }),
    'raw.js': await script('raw', { parts, open: false }),
    'charts.js': await script('charts', {}),
    'open.js': await script('raw', { parts, open: true }),
    'index.html': document('page.js', policy),
    'raw.html': document('raw.js', policy),
    'charts.html': document('charts.js'),
    'open.html': document('open.js'),
    'hosts.html': document('page.js', pagePolicy([frame.hash], [], { frames: allowed, pictures: allowed })),
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
