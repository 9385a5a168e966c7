/** The one door to Astro's Markdown processor: with our two passes, and with words for what MDX itself refuses. */
import path from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import type { Compiler } from './compile.ts';
import { explain } from './explain.ts';
import { FEATURES, lecturePlugins } from './passes.ts';
import { LectureError } from './problem.ts';
import type { Settings } from './settings.ts';

export function lectureProcessor(settings: Settings, compiler: Compiler): ReturnType<typeof satteri> {
  const base = satteri({ features: FEATURES, mdastPlugins: lecturePlugins(settings, compiler) });
  const { createMdxRenderer } = base;
  if (!createMdxRenderer) throw new Error('This Markdown processor cannot render MDX.');
  return {
    ...base,
    async createMdxRenderer(...options) {
      const renderer = await createMdxRenderer.call(base, ...options);
      return {
        ...renderer,
        process: (content, file, frontmatter) =>
          renderer.process(content, file, frontmatter).catch((error: unknown) => {
            if (!(error instanceof Error) || error instanceof LectureError) throw error;
            const problem = explain(error.message);
            if (!problem) throw error;
            throw new LectureError(path.relative(settings.root, file), content, [problem]);
          }),
      };
    },
  };
}
