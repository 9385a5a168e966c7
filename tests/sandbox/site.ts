/** A site of its own for the sandbox's tests: a page with the policy of the real ones, and the runner in it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { serve } from '../../scripts/serve.ts';
import { pagePolicy } from '../../src/layouts/policy.ts';
import { bundleSandbox } from '../../src/lecture/sandbox-bundle.ts';

export interface SandboxSite {
  url: string;
  close(): Promise<void>;
}

export async function serveSandbox(): Promise<SandboxSite> {
  const parts = await bundleSandbox(process.cwd(), true);
  const dir = await mkdtemp(path.join(tmpdir(), 'sandbox-'));
  const put = (name: string, text: string): Promise<void> => writeFile(path.join(dir, name), text);
  const urls = { worker: 'worker.js', guard: 'guard.js', compiler: 'compiler.js' };
  await Promise.all([
    put('worker.js', parts.worker),
    put('guard.js', parts.guard),
    put('compiler.js', parts.compiler),
    put('page.js', await pageScript({ frame: parts.frame, ...urls })),
    put('index.html', document(pagePolicy([parts.frame.hash]))),
  ]);
  const site = await serve({ dir });
  const close = async (): Promise<void> => {
    await site.close();
    await rm(dir, { recursive: true });
  };
  return { url: site.url, close };
}

async function pageScript(parts: object): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['tests/sandbox/page.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2024',
    define: { parts: JSON.stringify(parts) },
  });
  return outputFiles[0]?.text ?? '';
}

function document(policy: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return `<!doctype html><html lang="en"><head>${meta}<meta charset="utf-8"><title>Sandbox</title></head>
<body><script type="module" src="page.js"></script></body></html>`;
}
