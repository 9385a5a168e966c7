import type { Foreign } from '../build/read/embeds.ts';
import { sandboxPolicy } from '../sandbox/frame-page.ts';

const none: Foreign = { frames: [], pictures: [] };

/**
 * The content security policy of every page: nothing inline but scripts named by hash, nothing from elsewhere but what
 * the page itself shows of the hosts that its site allows.
 * @param policies the Trusted Types policies that subjects make beside the engine's.
 * @param broker where the page may follow a class.
 */
export function pagePolicy(
  inlineScripts: readonly string[] = [], policies: readonly string[] = [], { frames, pictures } = none, broker?: string,
): string {
  const scripts = ["'self'", ...inlineScripts.map((hash) => `'${hash}'`)].join(' ');
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    ["img-src 'self' data:", ...pictures].join(' '),
    "media-src 'self'",
    "font-src 'self'",
    ["connect-src 'self'", ...(broker === undefined ? [] : [broker])].join(' '),
    ["frame-src 'self'", ...frames].join(' '),
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    ['trusted-types', sandboxPolicy, 'lectures-types', ...policies].join(' '),
  ].join('; ');
}
