/** Styles stand in the page: a file of their own would be waited for before anything is painted. */
import { policyHash } from './policy-hash.ts';

const inStyle = /<style>([\s\S]*?)<\/style>/g;

/** The page with its own styles named in its policy, by their hashes: `style-src 'self' 'sha256-…'`. */
export function allowStyles(html: string): string {
  const hashes = [...html.matchAll(inStyle)].map(([, style = '']) => ` '${policyHash(style)}'`);
  return html.replace("style-src 'self'", `style-src 'self'${[...new Set(hashes)].join('')}`);
}
