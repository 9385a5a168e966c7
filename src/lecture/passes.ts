/** The two passes that Astro's Markdown processor makes over a parsed lecture: cells first, then slides. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastVisitorContext } from 'satteri';
import type { Compiler } from './compile.ts';
import { LectureError } from './problem.ts';
import { proveExercises } from './exercises.ts';
import { proveQuizzes, type Said } from './proofs.ts';
import { shapeQuizzes, type QuizPlan } from './quiz-shape.ts';
import { readLecture, type Lecture } from './read.ts';
import { rewrite } from './rewrite.ts';
import type { Settings } from './settings.ts';
import { splitSlides, type Slide } from './slides.ts';
import { readCells } from './store.ts';
import { flowElement, type Root } from './tree.ts';

declare module 'satteri' {
  interface DataMap {
    /** Handed from the first pass to the second. */
    slides: readonly Slide[];
    quizzes: ReadonlyMap<string, QuizPlan>;
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
      if (problems.length === 0) {
        const said = await saidBy(settings.root, key);
        problems.push(...proveQuizzes(lecture.quizzes, said), ...proveExercises(lecture.exercises, said));
      }
      if (problems.length > 0) throw new LectureError(file, context.source, problems);
      rewrite(root as Root, context, { lecture, key, base: settings.base, slug: slugOf(file) });
      publish(context, lecture, key);
    },
  });

const slidesPlugin = defineMdastPlugin({
  name: 'lecture-slides',
  after(root, context) {
    const slides = context.data.slides ?? [];
    const { preface, screens } = splitSlides(root as Root);
    const plans = context.data.quizzes ?? new Map<string, QuizPlan>();
    const sections = screens.map(({ blocks }, index) =>
      flowElement('Slide', { ...slides[index] }, blocks.map((block) => shapeQuizzes(block, plans))));
    context.replaceNode(root, { type: 'root', children: [...preface, ...sections] } as Root);
  },
});

/** `content/lectures/mini-ml/index.mdx`: what messages name. */
function fileOf(context: MdastVisitorContext, settings: Settings): string {
  const file = context.fileURL ? fileURLToPath(context.fileURL) : 'index.mdx';
  return path.relative(settings.root, file).split(path.sep).join('/');
}

const slugOf = (file: string): string => path.posix.basename(path.posix.dirname(file));

/** What code without a place on the page has said: it stands for what the questions claim. */
async function saidBy(root: string, key: string): Promise<Said> {
  const cells = (await readCells(root, key)) ?? [];
  return new Map(cells.map(({ id, said }) => [id, said ?? []]));
}

/** Pages read `slides`, `cells` and `key` from `remarkPluginFrontmatter`. */
function publish(context: MdastVisitorContext, lecture: Lecture, key: string): void {
  const slides = lecture.deck.slides.map(({ slide }) => slide);
  context.data.slides = slides;
  const plans = lecture.quizzes.map(({ node: _node, list: _list, key: _key, ...plan }) => plan);
  context.data.quizzes = new Map(plans.map((plan) => [plan.id, plan]));
  const live = lecture.cells.filter(({ cell }) => cell.fence.live);
  const frontmatter = context.data.astro?.frontmatter;
  if (frontmatter) Object.assign(frontmatter, { slides, cells: live.map(({ cell }) => cell.id), key });
}
