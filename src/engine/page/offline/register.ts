/** The registration of the site's service worker: a script at one fixed address, which the policy lets through. */

/** The name of the Trusted Types policy. */
export const offlinePolicy = 'lectures-offline';

interface Rules {
  createScriptURL(address: string): string;
}

/** What of the world is needed; browsers without Trusted Types have no `trustedTypes`. */
export interface RegisterWorld {
  serviceWorker: Pick<ServiceWorkerContainer, 'register'>;
  trustedTypes?: { createPolicy(name: string, rules: Rules): Rules };
}

/** @param base where the site is published: the worker answers for nothing outside of it. */
export function register({ serviceWorker, trustedTypes }: RegisterWorld, base: string): Promise<unknown> {
  const only = `${base}service-worker.js`;
  const rules: Rules = {
    createScriptURL(address) {
      if (address !== only) throw new TypeError('not the service worker of this site');
      return address;
    },
  };
  const policy = trustedTypes?.createPolicy(offlinePolicy, rules) ?? rules;
  return serviceWorker.register(policy.createScriptURL(only), { scope: base });
}
