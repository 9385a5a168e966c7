import { lectureCollection } from './engine/content.ts';

export const collections = { lectures: lectureCollection };
