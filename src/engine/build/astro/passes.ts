/** The two passes that Astro's Markdown processor makes over a parsed lecture: cells first, then slides. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastVisitorContext } from 'satteri';
import type { Compiler } from '../compile/compile.ts';
import { facesFor } from './faces.ts';
import { filesOf, sizesOf } from './media-sizes.ts';
import { LectureError } from '../read/problem.ts';
import { proveExercises } from '../read/exercises.ts';
import { numbersOf, provePredictions, type PredictionNode } from '../read/predictions.ts';
import { proveQuizzes, type AllSaid } from '../read/proofs.ts';
import { AUTHORING, type Vocabulary } from '../read/names.ts';
import { shapeQuestions, type PredictionPlan, type QuizPlan } from '../read/quiz-shape.ts';
import type { QuizNode } from '../read/quizzes.ts';
import { embedProblems, foreignOf } from '../read/embeds.ts';
import { mediaProblems } from '../read/media.ts';
import { mediaOf } from '../read/media-elements.ts';
import { lettersMissing, writtenIn } from '../read/letters.ts';
import { readLecture, type Lecture } from '../read/read.ts';
import { formulaStyles } from '../read/formula-styles.ts';
import type { Macros } from '../read/formulas.ts';
import { rewrite } from '../read/rewrite.ts';
import { symbolsOf, type Settings } from '../settings.ts';
import { shapeBlock } from '../read/shape.ts';
import { splitSlides, type Slide } from '../read/slides.ts';
import { readCells } from '../compile/store.ts';
import { flowElement, type Root } from '../read/tree.ts';

declare module 'satteri' {
  interface DataMap {
    /** Handed from the first pass to the second. */
    slides: readonly Slide[];
    quizzes: ReadonlyMap<string, QuizPlan>;
    predictions: ReadonlyMap<string, PredictionPlan>;
  }
}

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
      const vocabulary = { ...vocabularyOf(settings), macros: macrosOf(context, settings) };
      const lecture = readLecture(root as Root, context.source, vocabulary);
      const cells = lecture.cells.map(({ cell }) => cell);
      const { key, problems: faults } = await compiler.compile(file, cells);
      const files = filesOf(path.dirname(file), settings);
      const media = [...mediaProblems(root as Root, files), ...embedProblems(root as Root, settings.embeds)];
      const problems = [...lecture.problems, ...media, ...faults];
      const said: AllSaid = problems.length === 0 ? await saidBy(settings.root, key) : new Map();
      if (problems.length === 0) {
        problems.push(...proveQuizzes(lecture.quizzes, said), ...proveExercises(lecture.exercises, said));
        problems.push(...provePredictions(lecture.predictions, said));
      }
      if (problems.length > 0) throw new LectureError(file, context.source, problems);
      const sizes = await sizesOf(root as Root, path.dirname(file), settings);
      publish(context, lecture, key, said);
      publishMedia(context, root as Root);
      const world = { base: settings.base, slug: slugOf(file), sizes, beside: files.beside };
      rewrite(root as Root, context, { lecture, key, media: world });
      await publishStyles(context, settings, lecture, key);
    },
  });

const slidesPlugin = defineMdastPlugin({
  name: 'lecture-slides',
  after(root, context) {
    const slides = context.data.slides ?? [];
    const { preface, screens } = splitSlides(root as Root);
    const plans = { quizzes: context.data.quizzes ?? new Map(), predictions: context.data.predictions ?? new Map() };
    const sections = screens.map(({ blocks }, index) =>
      flowElement('Slide', { ...slides[index] }, blocks.map((block) => shapeQuestions(shapeBlock(block), plans))));
    context.replaceNode(root, { type: 'root', children: [...preface, ...sections] } as Root);
  },
});

/** `content/lectures/waves/index.mdx`: what messages name. */
function fileOf(context: MdastVisitorContext, settings: Settings): string {
  const file = context.fileURL ? fileURLToPath(context.fileURL) : 'index.mdx';
  return path.relative(settings.root, file).split(path.sep).join('/');
}

const vocabularyOf = ({ subjects, terms }: Settings): Omit<Vocabulary, 'macros'> => ({
  components: [...AUTHORING, ...subjects.flatMap(({ components }) => Object.keys(components))],
  symbols: symbolsOf(terms),
});

const slugOf = (file: string): string => path.posix.basename(path.posix.dirname(file));

/** What code without a place on the page has said: it stands for what the questions claim. */
async function saidBy(root: string, key: string): Promise<AllSaid> {
  const cells = (await readCells(root, key)) ?? [];
  return new Map(cells.flatMap(({ id, said }) => (said ? [[id, said]] : [])));
}

/** Those of the site, and those of the lecture's front matter. */
const macrosOf = (context: MdastVisitorContext, settings: Settings): Macros =>
  ({ ...settings.macros, ...(context.data.astro?.frontmatter['macros'] as Macros | undefined) });

/** The page reads the rules of its formulas from `remarkPluginFrontmatter`. */
async function publishStyles(
  context: MdastVisitorContext, settings: Settings, { formulas, deck }: Lecture, key: string,
): Promise<void> {
  const { root } = settings;
  const cells = (await readCells(root, key)) ?? [];
  const mathml = [...formulas.map((each) => each.mathml), ...cells.map(({ formula }) => formula ?? '')].join('');
  const { css, missing } = await facesFor(writtenIn(deck, mathml), settings);
  const problem = lettersMissing(missing, context.source);
  if (problem) {
    process.stderr.write(`${new LectureError(fileOf(context, settings), context.source, [problem]).message}\n`);
  }
  const styles = css + formulaStyles(mathml, await temmlStyles());
  if (context.data.astro && styles !== '') Object.assign(context.data.astro.frontmatter, { styles });
}

/** The page reads whether something is shown or plays on it, and whom its policy lets in. */
function publishMedia(context: MdastVisitorContext, root: Root): void {
  const found = { media: mediaOf(root), foreign: foreignOf(root) };
  if (context.data.astro) Object.assign(context.data.astro.frontmatter, found);
}

let sheet: Promise<string> | undefined;

const temmlStyles = (): Promise<string> =>
  (sheet ??= readFile(new URL(import.meta.resolve('temml/dist/Temml-STIX2.css')), 'utf8'));

const planOf = ({ id, kind, options, seed, within }: QuizNode): QuizPlan => ({ id, kind, options, seed, within });

const expectedOf = ({ id, kind, of, asked, quiz }: PredictionNode, right: readonly number[]): PredictionPlan =>
  ({ id, kind, of, asked, right, ...(quiz && { quiz: planOf(quiz) }) });

/** Pages read `slides`, `cells` and `key` from `remarkPluginFrontmatter`. */
function publish(context: MdastVisitorContext, lecture: Lecture, key: string, said: AllSaid): void {
  const slides = lecture.deck.slides.map(({ slide }) => slide);
  context.data.slides = slides;
  context.data.quizzes = new Map(lecture.quizzes.map((quiz) => [quiz.id, planOf(quiz)]));
  const expected = lecture.predictions.map((one) => expectedOf(one, numbersOf(one, said)));
  context.data.predictions = new Map(expected.map((plan) => [plan.id, plan]));
  const live = lecture.cells.filter(({ cell }) => cell.fence.live);
  const frontmatter = context.data.astro?.frontmatter;
  if (frontmatter) Object.assign(frontmatter, { slides, cells: live.map(({ cell }) => cell.id), key });
}
