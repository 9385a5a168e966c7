import { defineCollection } from 'astro:content';
import { lectureLoader } from './lecture/loader.ts';
import { lectureSchema } from './lecture/schema.ts';

export const collections = { lectures: defineCollection({ loader: lectureLoader, schema: lectureSchema }) };
