/**
 * In dev a lecture is a module without a map. One would lead to what MDX has made and not to the author's text, and to
 * make it, send it and read it took a sixth of the time from a save to the page.
 */
import type { Plugin } from 'vite';

export const withoutMaps = (): Plugin => ({
  name: 'lectures:without-maps',
  apply: 'serve',
  transform: { filter: { id: /\.mdx(?:\?|$)/ }, handler: (code) => ({ code, map: { mappings: '' } }) },
});
