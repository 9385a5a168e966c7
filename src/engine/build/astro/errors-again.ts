/** In dev an error is shown in every window: also in one that was loading anew while it was told to the others. */
import type { HotPayload, Plugin } from 'vite';

export function errorsAgain(): Plugin {
  return {
    name: 'lectures:errors-again',
    apply: 'serve',
    configureServer({ environments: { client } }) {
      const { hot } = client;
      const send = hot.send.bind(hot) as (payload: HotPayload) => void;
      let standing: HotPayload | undefined;
      const remember = (payload: HotPayload): void => {
        if (payload.type === 'error') standing = payload;
        else if (payload.type === 'full-reload' || payload.type === 'update') standing = undefined;
        send(payload);
      };
      hot.send = ((first: HotPayload | string, data?: unknown) =>
        remember(typeof first === 'string' ? { type: 'custom', event: first, data } : first)) as typeof hot.send;
      hot.on('vite:client:connect', (_, { send: answer }) => standing && answer(standing));
    },
  };
}
