/** Gives pages the parts of the sandbox: `virtual:sandbox` in the browser, `virtual:sandbox-hash` for the policy. */
import type { Plugin, ViteDevServer } from 'vite';
import type { Compiler } from '../compile/compile.ts';
import type { Settings } from '../settings.ts';
import { keptSandbox, type SandboxBundle } from './sandbox-bundle.ts';

const PARTS = 'virtual:sandbox';
const HASH = 'virtual:sandbox-hash';
/** What has an address. The document of the frame is no page of the site, as those of `.html` are. */
const FILES = { worker: 'worker.js', guard: 'guard.js', compiler: 'compiler.js', framePage: 'frame.htm' } as const;

export function sandboxParts({ root, subjects, words }: Settings, compiler: Compiler): Plugin {
  let isBuild = false;
  let base = '/';
  let bundled: Promise<SandboxBundle> | undefined;
  const make = async (): Promise<SandboxBundle> =>
    keptSandbox({ root, subjects, words, libraries: await compiler.libraries(), minify: isBuild });
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
      const emit = (name: Name): string => {
        const file = this.emitFile({ type: 'asset', name: FILES[name], source: parts[name] });
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

type Name = keyof typeof FILES;

const NAMES = Object.keys(FILES) as Name[];

function moduleOf({ frame }: SandboxBundle, urlOf: (name: Name) => string): string {
  const urls = NAMES.map((name) => `${name}: ${urlOf(name)}`);
  return `export const parts = { frame: ${JSON.stringify(frame)}, ${urls.join(', ')} };`;
}

const addressOf = (base: string, name: Name): string => `${base.replace(/\/$/, '')}/@sandbox/${FILES[name]}`;

/** In dev the parts have addresses too. They are made once a page is there, before somebody uses a cell of it. */
function serveParts(server: ViteDevServer, bundle: () => Promise<SandboxBundle>): void {
  server.environments.client.hot.on('vite:client:connect', () => void bundle().catch(() => undefined));
  server.middlewares.use((request, response, next) => {
    const name = NAMES.find((one) => request.url?.split('?')[0]?.endsWith(`/@sandbox/${FILES[one]}`));
    if (!name) return next();
    const send = (parts: SandboxBundle): void => {
      response.setHeader('content-type', `text/${name === 'framePage' ? 'html' : 'javascript'}; charset=utf-8`);
      response.end(parts[name]);
    };
    bundle().then(send, next);
  });
}
