/** The sandbox with the course's library in it, as a build makes it. */
import { bundleSandbox, type SandboxBundle } from '../../src/engine/build/astro/sandbox-bundle.ts';
import { bundleLibraries } from '../../src/engine/build/compile/libraries.ts';
import { settings } from '../mini-ml.ts';
import { onlyIn, speechOf } from '../../src/engine/words/speech.ts';

export async function bundleMiniMl(): Promise<SandboxBundle> {
  const { root, subjects } = settings;
  const libraries = await bundleLibraries(root, subjects);
  return bundleSandbox({ root, subjects, words: onlyIn(speechOf('en')), libraries, minify: true });
}
