/** The one door to Astro's Markdown processor: with our two passes, and with words for what MDX itself refuses. */
import path from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import { markdownToHtml } from 'satteri';
import type { Compiler } from '../compile/compile.ts';
import { explain } from '../read/explain.ts';
import { FEATURES, lecturePlugins } from './passes.ts';
import { LectureError } from '../read/problem.ts';
import type { Settings } from '../settings.ts';

/** One lecture is checked while another runs; more at a time would only lie in memory. */
const AT_ONCE = 2;

export function lectureProcessor(settings: Settings, compiler: Compiler): ReturnType<typeof satteri> {
  const base = satteri({ features: FEATURES, mdastPlugins: lecturePlugins(settings, compiler) });
  const { createMdxRenderer } = base;
  const inTurn = atMost(AT_ONCE);
  if (!createMdxRenderer) throw new Error('This Markdown processor cannot render MDX.');
  return {
    ...base,
    async createMdxRenderer(...options) {
      const renderer = await createMdxRenderer.call(base, ...options);
      return {
        ...renderer,
        process: (content, file, frontmatter) =>
          inTurn(() => renderer.process(content, file, frontmatter)).catch((error: unknown) => {
            if (!(error instanceof Error) || error instanceof LectureError) throw error;
            const problem = explain(error.message);
            if (!problem) throw error;
            throw new LectureError(path.relative(settings.root, file), content, [problem]);
          }),
      };
    },
  };
}

/** One paragraph of the site's settings as HTML. */
export const paragraphOf = (markdown: string): string =>
  markdownToHtml(markdown).html.trim();

/** Lets so many jobs run at a time; the others wait in line. */
function atMost(count: number): <T>(job: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (job) => {
    if (running < count) running++;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      return await job();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
