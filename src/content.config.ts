import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { lectureSchema } from './lecture/schema.ts';

const lectures = defineCollection({
  loader: glob({
    base: './content/lectures',
    pattern: '*/index.mdx',
    generateId: ({ entry }) => entry.replace(/\/.*/, ''),
  }),
  schema: lectureSchema,
});

export const collections = { lectures };
