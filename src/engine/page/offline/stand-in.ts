/** Does in a page what a service worker does outside of it: answers requests, and begins workers, from what is kept. */
import { offlinePolicy } from './register.ts';

interface Rules {
  createScriptURL(address: string): string;
}

export interface StandInWorld {
  fetch: typeof fetch;
  Worker: typeof Worker;
  location: Pick<Location, 'href'>;
  trustedTypes?: { createPolicy(name: string, rules: Rules): Rules };
}

/** @param kept texts by their full addresses; what comes to stand there later is used too. */
export function answerFrom(kept: ReadonlyMap<string, string>, world: StandInWorld): void {
  const { fetch: ask, Worker: Asking, location, trustedTypes } = world;
  const keptAt = (address: unknown): string | undefined => kept.get(new URL(String(address), location.href).href);
  const rules: Rules = { createScriptURL: ownOnly };
  const policy = trustedTypes?.createPolicy(offlinePolicy, rules) ?? rules;

  world.fetch = (asked, how) => {
    const text = asked instanceof Request ? undefined : keptAt(asked);
    return text === undefined ? ask.call(globalThis, asked, how) : Promise.resolve(new Response(text));
  };
  world.Worker = class extends Asking {
    constructor(address: string | URL, options?: WorkerOptions) {
      const text = keptAt(address);
      super(text === undefined ? address : policy.createScriptURL(addressOf(text)), options);
    }
  };
}

const addressOf = (script: string): string => URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));

function ownOnly(address: string): string {
  if (!address.startsWith('blob:')) throw new TypeError('not a script that is kept');
  return address;
}
