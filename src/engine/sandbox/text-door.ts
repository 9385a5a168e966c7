/**
 * The one way from text to code, for the one text that comes after a worker has begun. Where the policy of a page holds
 * for its frame too, it leads nowhere.
 */
import { sandboxPolicy } from './frame-page.ts';

interface Policy {
  createScriptURL(url: string): string;
}

/** The part of a worker's globals that makes code of text. */
export interface DoorScope {
  Blob: typeof Blob;
  URL: typeof URL;
  importScripts(url: string): void;
  trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
}

/**
 * Takes it away from everybody else: what is imported has not run yet. The policy is the only one that the frame lets
 * a worker make, so that where the browser has Trusted Types nobody else can name a script at all.
 */
export function takeDoor(scope: DoorScope): (text: string) => void {
  const { Blob, URL, trustedTypes } = scope;
  const create = URL.createObjectURL.bind(URL);
  const revoke = URL.revokeObjectURL.bind(URL);
  const load = scope.importScripts.bind(scope);
  const rules: Policy = { createScriptURL: (url) => url };
  const policy = trustedTypes?.createPolicy(sandboxPolicy, rules) ?? rules;
  for (let owner: object | null = scope; owner; owner = Object.getPrototypeOf(owner) as object | null) {
    Reflect.deleteProperty(owner, 'importScripts');
  }
  Reflect.deleteProperty(URL, 'createObjectURL');
  let isOpen = true;
  return (text) => {
    if (!isOpen) return;
    isOpen = false;
    const url = create(new Blob([text], { type: 'text/javascript' }));
    try {
      load(policy.createScriptURL(url));
    } finally {
      revoke(url);
    }
  };
}
