import { framePage, sandboxPolicy } from './frame-page.ts';
import type { SandboxParts } from './parts.ts';

/** Texts that a strict page lets become a document or a worker; without Trusted Types they stay mere texts. */
export interface Trust {
  framePage: string;
  /** The same document with a policy of its own alone, if the page may have it. */
  frameAddress?: string;
  workerAt(url: string): string;
}

/** TypeScript's DOM does not know Trusted Types yet. */
interface Policies {
  trustedTypes?: { createPolicy(name: string, rules: Rules): Rules };
}

interface Rules {
  createHTML(text: string): string;
  createScriptURL(url: string): string;
}

/** The page's one policy: it lets through the frame's document and the two workers of ours, and nothing else. */
export function createTrust(parts: SandboxParts, { defaultView }: Document): Trust {
  const page = framePage(parts.frame);
  const only = (known: readonly string[]) => (text: string): string => {
    if (!known.includes(text)) throw new TypeError('not a part of the sandbox');
    return text;
  };
  const rules = { createHTML: only([page]), createScriptURL: only([parts.guard, parts.compiler]) };
  const policy = (defaultView as Policies | null)?.trustedTypes?.createPolicy(sandboxPolicy, rules) ?? rules;
  return {
    framePage: policy.createHTML(page),
    ...(parts.framePage === undefined ? {} : { frameAddress: parts.framePage }),
    workerAt: (url) => policy.createScriptURL(url),
  };
}
