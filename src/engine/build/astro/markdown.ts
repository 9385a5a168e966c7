/** The one door to Astro's Markdown processor: with our two passes, and with words for what MDX itself refuses. */
import path from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import { markdownToHtml } from 'satteri';
import type { Compiler } from '../compile/compile.ts';
import { lecturePlugins } from './passes.ts';
import { FEATURES, readable } from './readable.ts';
import { LectureError, type Problem } from '../read/problem.ts';
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
        process: (content, file, frontmatter) => inTurn(async () => {
          const { text, back, problems } = readable(content);
          const [result, found] = text === undefined
            ? [undefined, []] as const
            : await renderer.process(text, file, frontmatter)
              .then((done) => [done, []] as const, (error: unknown) => [undefined, problemsOf(error)] as const);
          if (result && problems.length === 0) return result;
          const placed = (one: Problem): Problem => (one.elsewhere ? one : { ...one, ...back(one) });
          const all = [...problems, ...found.map(placed)];
          throw new LectureError(named(file, settings), content, all);
        }),
      };
    },
  };
}

/** Markdown of the site's settings as HTML; addresses from the site's root hold under any base path. */
export const htmlOf = (markdown: string, base: string): string =>
  markdownToHtml(markdown).html.trim()
    .replace(/(\s(?:href|src)=")\/(?!\/)/g, (_, before: string) => `${before}${base.replace(/\/$/, '')}/`);

const named = (file: string, { root }: Settings): string => path.relative(root, file).split(path.sep).join('/');

/** What an error says of the lecture. @throws what is no fault of its author. */
function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof LectureError) return error.problems;
  throw error;
}

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
