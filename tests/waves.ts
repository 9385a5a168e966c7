/** The site and the subject of the fixture, for tests that run its cells. */
import { fileURLToPath } from 'node:url';
import { readOptions } from '../src/engine/build/astro/options.ts';
import { waves } from './fixtures/waves/src/waves/subject.ts';

const root = fileURLToPath(new URL('fixtures/waves/', import.meta.url));

const site = { title: 'Waves', description: '' };

export const { subjects } = readOptions({ site, subjects: [waves] }, { root, base: '/' });
