import { settings } from 'virtual:lectures/settings';
import type { APIRoute } from 'astro';
import { render, type CollectionEntry } from 'astro:content';
import { lectures } from '../layouts/lectures.ts';
import { readNames } from '../build/compile/store.ts';

export const getStaticPaths = lectures;

/** What the editors of a lecture know of its names. */
export const GET: APIRoute<{ lecture: CollectionEntry<'lectures'> }> = async ({ props }) => {
  const { remarkPluginFrontmatter } = await render(props.lecture);
  const names = readNames(settings.root, String(remarkPluginFrontmatter['key']));
  return new Response(names, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
