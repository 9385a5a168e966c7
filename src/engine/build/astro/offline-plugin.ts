/**
 * Gives pages the addresses of what has a copy kept for offline reading, as `virtual:offline`. They are scripts apart:
 * what they shared with those of pages would be sent in more pieces. While a site is written, pages of an earlier build
 * on the same port would be shown in its place: what removes its worker is at hand.
 */
import path from 'node:path';
import type { Plugin } from 'vite';
import { engineFolder } from '../compile/engine.ts';
import { bundle } from '../imports/bundle.ts';
import { ownWords } from '../imports/words-plugin.ts';
import type { Settings } from '../settings.ts';
import { workerFile } from '../site/offline-list.ts';
import { removalOf } from './offline-worker.ts';

const NAME = 'virtual:offline';

export function offlineCopy(settings: Settings): Plugin {
  let isBuild = false;
  return {
    name: 'lectures:offline',
    configResolved: ({ command }) => void (isBuild = command === 'build'),
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) return undefined;
      // Pages that are rendered never fetch it.
      if (!isBuild || this.environment.name !== 'client') return 'export const address = "", inMemory = "";';
      const emit = async (name: string): Promise<string> =>
        this.emitFile({ type: 'asset', name: `${name}.js`, source: await scriptOf(name, settings) });
      const [file, held] = [await emit('offline'), await emit('in-memory')];
      return `export const address = import.meta.ROLLUP_FILE_URL_${file}, inMemory = import.meta.ROLLUP_FILE_URL_${held};`;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0]?.endsWith(`/${workerFile}`) !== true) return next();
        removalOf(settings).then((text) => {
          response.setHeader('content-type', 'text/javascript; charset=utf-8');
          response.end(text);
        }, next);
      });
    },
  };
}

async function scriptOf(name: string, { root, words }: Settings): Promise<string> {
  const entry = path.join(engineFolder, 'page/entry', `${name}${path.extname(import.meta.filename)}`);
  return (await bundle({ root, entry, minify: true, plugins: [ownWords(words)] })).code;
}
