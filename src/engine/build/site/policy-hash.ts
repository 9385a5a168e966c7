import { createHash } from 'node:crypto';

/** An inline script or style as a content security policy names it: `sha256-…`. */
export function policyHash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
