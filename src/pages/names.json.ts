/** What the editors of the home page know of its names. */
import { settings } from 'virtual:lectures/settings';
import type { APIRoute } from 'astro';
import { readNames } from '../engine/build/compile/store.ts';
import { frontmatter } from '../mini-ml/home.mdx';

export const GET: APIRoute = () => {
  const names = readNames(settings.root, String(frontmatter['key']));
  return new Response(names, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
