import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import type { CollectionEntry } from 'astro:content';
import { lectures } from '../../../layouts/lectures.ts';

export const getStaticPaths = lectures;

/** The lecture as its author wrote it. */
export const GET: APIRoute<{ lecture: CollectionEntry<'lectures'> }> = async ({ props }) =>
  new Response(await readFile(props.lecture.filePath ?? '', 'utf8'));
