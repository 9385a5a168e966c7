/**
 * In dev an error is shown in every window, also in one that was loading anew while it was told to the others, and in
 * the words of the engine alone. Such a window also loads once more where the others were told to.
 */
import path from 'node:path';
import type { HotPayload, Plugin } from 'vite';
import { engineFolder } from '../compile/engine.ts';

const overlay = path.join(engineFolder, 'writing', `error-overlay${path.extname(import.meta.filename)}`);

/** @param saved is told of every file that changes. */
export function devErrors(saved: () => void): Plugin {
  return {
    name: 'lectures:dev-errors',
    apply: 'serve',
    transform(code, id) {
      // Before the client looks whether there is an element for errors.
      if (!id.includes('/vite/dist/client/client.mjs')) return undefined;
      return { code: `import ${JSON.stringify(overlay)};\n${code}`, map: null };
    },
    // What Astro keeps of the lectures is written anew after each save, and is none itself.
    hotUpdate: ({ file, server }) => {
      if (!path.relative(server.config.root, file).startsWith('.astro')) saved();
    },
    configureServer({ environments: { client } }) {
      const { hot } = client;
      const send = hot.send.bind(hot) as (payload: HotPayload) => void;
      let standing: HotPayload | undefined;
      let reloaded = 0;
      const remember = (payload: HotPayload): void => {
        if (payload.type === 'full-reload') reloaded = Date.now();
        if (payload.type === 'error') standing = payload;
        else if (payload.type === 'full-reload' || payload.type === 'update') standing = undefined;
        send(payload);
      };
      hot.send = ((first: HotPayload | string, data?: unknown) =>
        remember(typeof first === 'string' ? { type: 'custom', event: first, data } : first)) as typeof hot.send;
      hot.on('vite:client:connect', (_, { send: answer }) => standing && answer(standing));
      hot.on('lectures:begun', (begun: number, { send: answer }) => {
        if (begun < reloaded) answer({ type: 'full-reload' });
      });
    },
  };
}
