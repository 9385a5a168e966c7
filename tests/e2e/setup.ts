/** Before the first end-to-end test: a server for each built site. */
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../src/engine/commands/browser.mjs';
import { serve } from '../../src/engine/commands/server.ts';
import { buildFixture } from './fixture-build.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the built site, with a slash at the end. */
    site: string;
    /** The address of the built fixture whose lectures are about waves. */
    waves: string;
    /** The folder that it was built into. */
    wavesFolder: string;
    /** The address of the built fixture whose lectures hold what lecturers bring. */
    deck: string;
    /** The address of the built fixture with small lectures of the course's subject. */
    course: string;
    /** The origin of two terms of one course, at `ws25/` and `ws26/`, each built for that path. */
    terms: string;
    /** The program that is the browser. */
    chromium: string;
  }
}

const unopened = 'dist';

/** Whether a test file that was asked for opens such pages: a run of one file waits for no site in vain. */
function isOpened(name: RegExp): boolean {
  const asked = process.argv.filter((one) => one.startsWith('tests/'));
  const files = asked.length > 0 ? globSync(asked) : [];
  return files.length === 0 || files.some((file) => name.test(readFileSync(file, 'utf8')));
}

const termsFolder = 'test-results/terms';

/** Each in the folder of its base path; one after the other, as both are built in the same place. */
async function buildTerms(): Promise<string> {
  rmSync(termsFolder, { recursive: true, force: true });
  for (const base of ['/ws25/', '/ws26/']) await buildFixture('terms', { base });
  return termsFolder;
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('There is no built site in dist/. Run `npm run build` first.');
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new Error('There is no Chromium. `npm test` installs one.');
  const site = await serve({ dir: 'dist' });
  const [wavesFolder, deckFolder, courseFolder, builtTerms] = await Promise.all([
    buildFixture('waves'),
    isOpened(/onDeck/) ? buildFixture('deck') : unopened,
    isOpened(/onCourse/) ? buildFixture('course') : unopened,
    isOpened(/inject\('terms'\)/) ? buildTerms() : unopened,
  ]);
  const waves = await serve({ dir: wavesFolder });
  const deck = await serve({ dir: deckFolder });
  const course = await serve({ dir: courseFolder });
  const terms = await serve({ dir: builtTerms });
  project.provide('site', site.url);
  project.provide('waves', waves.url);
  project.provide('wavesFolder', wavesFolder);
  project.provide('deck', deck.url);
  project.provide('course', course.url);
  project.provide('terms', terms.url);
  project.provide('chromium', executablePath);
  return async () => {
    await Promise.all([site, waves, deck, course, terms].map((one) => one.close()));
  };
}
