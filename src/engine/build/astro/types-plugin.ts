/** Gives pages the address of the checker of types, as `virtual:types`; the script is made when it is asked for. */
import type { Plugin } from 'vite';
import type { Compiler } from '../compile/compile.ts';

const NAME = 'virtual:types';
const DEV = '@types-checker.js';

export function typesWorker(compiler: Compiler): Plugin {
  let isBuild = false;
  let base = '/';
  // With it comes TypeScript, which no page waits for.
  const bundled = async (): Promise<string> => {
    const { bundleTypes } = await import('./types-bundle.ts');
    return bundleTypes(compiler.checker, await compiler.engine());
  };
  return {
    name: 'types-worker',
    configResolved(config) {
      isBuild = config.command === 'build';
      base = config.base.replace(/\/$/, '');
    },
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) return undefined;
      if (!isBuild) return `export const address = ${JSON.stringify(`${base}/${DEV}`)};`;
      // Pages that are rendered never start it.
      if (this.environment.name !== 'client') return 'export const address = "";';
      const file = this.emitFile({ type: 'asset', name: 'types.js', source: await bundled() });
      return `export const address = import.meta.ROLLUP_FILE_URL_${file};`;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!request.url?.split('?')[0]?.endsWith(`/${DEV}`)) return next();
        bundled().then((text) => {
          response.setHeader('content-type', 'text/javascript; charset=utf-8');
          response.end(text);
        }, next);
      });
    },
  };
}
