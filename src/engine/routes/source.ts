import type { APIRoute } from 'astro';
import type { CollectionEntry } from 'astro:content';
import { lectures } from '../layouts/lectures.ts';
import { readSource } from '../build/read/source.ts';

export const getStaticPaths = lectures;

export const GET: APIRoute<{ lecture: CollectionEntry<'lectures'> }> = async ({ props }) =>
  new Response(await readSource(props.lecture.filePath ?? ''));
