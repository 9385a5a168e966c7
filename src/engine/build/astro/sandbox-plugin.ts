/** Gives pages the parts of the sandbox: `virtual:sandbox` in the browser, `virtual:sandbox-hash` for the policy. */
import type { Plugin, ViteDevServer } from 'vite';
import type { Compiler } from '../compile/compile.ts';
import type { Settings } from '../settings.ts';
import { bundleSandbox, type SandboxBundle } from './sandbox-bundle.ts';

const PARTS = 'virtual:sandbox';
const HASH = 'virtual:sandbox-hash';
const WORKERS = ['worker', 'guard', 'compiler'] as const;

export function sandboxParts({ root, subjects, words }: Settings, compiler: Compiler): Plugin {
  let isBuild = false;
  let base = '/';
  let bundled: Promise<SandboxBundle> | undefined;
  const make = async (): Promise<SandboxBundle> =>
    bundleSandbox({ root, subjects, words, libraries: await compiler.libraries(), minify: isBuild });
  const bundle = (): Promise<SandboxBundle> => (bundled ??= make());
  return {
    name: 'sandbox-parts',
    configResolved(config) {
      isBuild = config.command === 'build';
      base = config.base;
    },
    resolveId: (id) => (id === PARTS || id === HASH ? `\0${id}` : undefined),
    async load(id) {
      // Pages have a policy in a build alone: while one is written, the first page is not to wait for the parts.
      if (id === `\0${HASH}`) return `export const frameHash = ${JSON.stringify(isBuild ? (await bundle()).frame.hash : '')};`;
      if (id !== `\0${PARTS}`) return undefined;
      const parts = await bundle();
      const emit = (name: (typeof WORKERS)[number]): string => {
        const file = this.emitFile({ type: 'asset', name: `${name}.js`, source: parts[name] });
        return `import.meta.ROLLUP_FILE_URL_${file}`;
      };
      return moduleOf(parts, (name) => (isBuild ? emit(name) : JSON.stringify(addressOf(base, name))));
    },
    configureServer: (server) => serveParts(server, bundle),
    async hotUpdate({ file, modules }) {
      const made = await bundled?.catch(() => undefined);
      if (bundled === undefined || made?.sources.has(file) === false) return modules;
      bundled = undefined;
      const { moduleGraph } = this.environment;
      const own = [PARTS, HASH].flatMap((id) => moduleGraph.getModuleById(`\0${id}`) ?? []);
      for (const one of own) moduleGraph.invalidateModule(one);
      if (this.environment.name === 'client') this.environment.hot.send({ type: 'full-reload' });
      return modules;
    },
  };
}

type Name = (typeof WORKERS)[number];

function moduleOf({ frame }: SandboxBundle, urlOf: (name: Name) => string): string {
  const urls = WORKERS.map((name) => `${name}: ${urlOf(name)}`);
  return `export const parts = { frame: ${JSON.stringify(frame)}, ${urls.join(', ')} };`;
}

const addressOf = (base: string, name: string): string => `${base.replace(/\/$/, '')}/@sandbox/${name}.js`;

/** In dev the parts have addresses too. They are made once a page is there, before somebody uses a cell of it. */
function serveParts(server: ViteDevServer, bundle: () => Promise<SandboxBundle>): void {
  server.environments.client.hot.on('vite:client:connect', () => void bundle().catch(() => undefined));
  server.middlewares.use((request, response, next) => {
    const name = WORKERS.find((one) => request.url?.split('?')[0]?.endsWith(`/@sandbox/${one}.js`));
    if (!name) return next();
    const send = (parts: SandboxBundle): void => {
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      response.end(parts[name]);
    };
    bundle().then(send, next);
  });
}
