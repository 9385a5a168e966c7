/** The lab's Trusted Types policy: its worker comes from our own origin. The sandbox has a policy of its own. */

interface Policy {
  createScriptURL(address: string): unknown;
}

/** What of the world the policy needs; browsers without Trusted Types have no `trustedTypes`. */
export interface TrustWorld {
  readonly location: { readonly href: string; readonly origin: string };
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL(address: string): string }): Policy;
  };
}

let policy: Policy | undefined;

/**
 * The address of a worker's script, in the form that the page's policy asks for.
 * @throws Error for a script from elsewhere.
 */
export function scriptAddress(address: string, world: TrustWorld): string {
  const check = (text: string) => checked(text, world.location);
  policy ??= world.trustedTypes?.createPolicy('mini-ml-lab', { createScriptURL: check }) ?? { createScriptURL: check };
  // A TrustedScriptURL stands wherever the platform takes an address; TypeScript does not know it yet.
  return policy.createScriptURL(address) as string;
}

function checked(address: string, { href, origin }: TrustWorld['location']): string {
  const url = new URL(address, href);
  if (url.origin === origin) return url.href;
  throw new Error(`The script ${url.href} is not of this site.`);
}
