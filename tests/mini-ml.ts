/** The course's own site and subject, for tests that build or run its cells. */
import { fileURLToPath } from 'node:url';
import { readOptions } from '../src/engine/build/astro/options.ts';
import { subject } from '../src/mini-ml/subject.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const site = { title: 'Mini-ML', description: '' };

export const settings = readOptions({ site, subjects: [subject] }, { root, base: '/' });

export const { subjects } = settings;

/** What the type checker needs. */
export const checkerWorld = { root, libraries: { 'mini-ml': subjects[0]!.library } };
