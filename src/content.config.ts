import { defineCollection } from 'astro:content';
import { lectureLoader } from './engine/build/astro/loader.ts';
import { lectureSchema } from './engine/build/read/schema.ts';

export const collections = { lectures: defineCollection({ loader: lectureLoader, schema: lectureSchema }) };
