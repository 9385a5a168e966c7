/** The Trusted Types policy of the checker of types: a worker from our own origin. */

interface Rules {
  createScriptURL(address: string): string;
}

/** What of the world the policy needs; browsers without Trusted Types have no `trustedTypes`. */
export interface TrustWorld {
  readonly location: { readonly href: string; readonly origin: string };
  readonly trustedTypes?: { createPolicy(name: string, rules: Rules): Rules };
}

let policy: Rules | undefined;

/**
 * The address of a worker's script, in the form that the page's policy asks for.
 * @throws Error for a script from elsewhere.
 */
export function typeWorkerAt(address: string, world: TrustWorld): string {
  const rules = { createScriptURL: (text: string) => ownScript(text, world.location) };
  policy ??= world.trustedTypes?.createPolicy('lectures-types', rules) ?? rules;
  return policy.createScriptURL(address);
}

function ownScript(address: string, { href, origin }: TrustWorld['location']): string {
  const url = new URL(address, href);
  if (url.origin !== origin) throw new Error(`The script ${url.href} is not of this site.`);
  return url.href;
}
