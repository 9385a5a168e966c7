/** The lectures of a site as a collection of content, for its `src/content.config.ts`. */
import { defineCollection } from 'astro/content/config';
import { settings } from 'virtual:lectures/settings';
import { lectureLoader } from './build/astro/loader.ts';
import { lectureSchema } from './build/read/schema.ts';

export const lectureCollection = defineCollection({ loader: lectureLoader(settings), schema: lectureSchema });

export const collections = { lectures: lectureCollection };
