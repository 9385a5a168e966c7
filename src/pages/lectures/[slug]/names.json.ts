import type { APIRoute } from 'astro';
import { render, type CollectionEntry } from 'astro:content';
import { lectures } from '../../../engine/layouts/lectures.ts';
import { readNames } from '../../../engine/build/compile/store.ts';

export const getStaticPaths = lectures;

/** What the editors of a lecture know of its names. */
export const GET: APIRoute<{ lecture: CollectionEntry<'lectures'> }> = async ({ props }) => {
  const { remarkPluginFrontmatter } = await render(props.lecture);
  const names = await readNames(process.cwd(), String(remarkPluginFrontmatter['key']));
  return new Response(names, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
