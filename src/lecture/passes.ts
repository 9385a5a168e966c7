/** The two passes that Astro's Markdown processor makes over a parsed lecture: cells first, then slides. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastVisitorContext } from 'satteri';
import type { Compiler } from './compile.ts';
import { LectureError } from './problem.ts';
import { readLecture, type Lecture } from './read.ts';
import { rewrite } from './rewrite.ts';
import type { Settings } from './settings.ts';
import { splitSlides, type Slide } from './slides.ts';
import { flowElement, type Root } from './tree.ts';

declare module 'satteri' {
  interface DataMap {
    /** Handed from the first pass to the second. */
    slides: readonly Slide[];
  }
}

export const FEATURES = { math: true, headingAttributes: true };

export const lecturePlugins = (settings: Settings, compiler: Compiler) => [
  cellsPlugin(settings, compiler),
  slidesPlugin,
];

const cellsPlugin = (settings: Settings, compiler: Compiler) =>
  defineMdastPlugin({
    name: 'lecture-cells',
    options: { position: true },
    async after(root, context) {
      const file = fileOf(context, settings);
      const lecture = readLecture(root as Root, context.source);
      const cells = lecture.cells.map(({ cell }) => cell);
      const { key, problems: faults } = await compiler.compile(settings.root, file, cells);
      const problems = [...lecture.problems, ...faults];
      if (problems.length > 0) throw new LectureError(file, context.source, problems);
      rewrite(root as Root, context, { lecture, key, base: settings.base, slug: slugOf(file) });
      publish(context, lecture);
    },
  });

const slidesPlugin = defineMdastPlugin({
  name: 'lecture-slides',
  after(root, context) {
    const slides = context.data.slides ?? [];
    const { preface, screens } = splitSlides(root as Root);
    const sections = screens.map(({ blocks }, index) => flowElement('Slide', { ...slides[index] }, blocks));
    context.replaceNode(root, { type: 'root', children: [...preface, ...sections] } as Root);
  },
});

/** `content/lectures/mini-ml/index.mdx`: what messages name. */
function fileOf(context: MdastVisitorContext, settings: Settings): string {
  const file = context.fileURL ? fileURLToPath(context.fileURL) : 'index.mdx';
  return path.relative(settings.root, file).split(path.sep).join('/');
}

const slugOf = (file: string): string => path.posix.basename(path.posix.dirname(file));

/** Pages read `slides` and `cells` from `remarkPluginFrontmatter`. */
function publish(context: MdastVisitorContext, lecture: Lecture): void {
  const slides = lecture.deck.slides.map(({ slide }) => slide);
  context.data.slides = slides;
  const frontmatter = context.data.astro?.frontmatter;
  if (frontmatter) Object.assign(frontmatter, { slides, cells: lecture.cells.map(({ cell }) => cell.id) });
}
