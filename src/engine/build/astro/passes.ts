/** The two passes that Astro's Markdown processor makes over a parsed lecture: cells first, then slides. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastVisitorContext } from 'satteri';
import type { Compiler } from '../compile/compile.ts';
import { facesFor, type FacesWorld } from './faces.ts';
import { ownFaces } from './typefaces.ts';
import { filesOf, sizesOf } from './media-sizes.ts';
import { vocabularyOf, type Top } from './vocabulary.ts';
import { LectureError } from '../read/problem.ts';
import { resolveLink } from '../read/address.ts';
import { arranged } from '../read/arrange.ts';
import { ratioStyles } from '../read/columns.ts';
import { withCrossLinks } from '../read/cross-links.ts';
import type { CrossReferences } from '../read/cross-references.ts';
import { keysCited } from '../read/citations.ts';
import { readFootnotes, withFootnotes } from '../read/footnotes.ts';
import { proveExercises } from '../read/exercises.ts';
import { numbersOf, provePredictions, type PredictionNode } from '../read/predictions.ts';
import { proveQuizzes, type AllSaid } from '../read/proofs.ts';
import { shapeQuestions, type PredictionPlan, type QuizPlan } from '../read/quiz-shape.ts';
import type { QuizNode } from '../read/quizzes.ts';
import { loadGrammars } from '../read/code-languages.ts';
import { embedProblems, foreignOf } from '../read/embeds.ts';
import { mediaProblems } from '../read/media.ts';
import { mediaOf } from '../read/media-elements.ts';
import { lettersMissing, writtenIn } from '../read/letters.ts';
import { readLecture, type Lecture } from '../read/read.ts';
import { wordsOf } from '../read/cite-style.ts';
import { listedOf, withReferences, type ReferenceList } from '../read/reference-list.ts';
import { referencePages } from '../read/reference-pages.ts';
import { formulaStyles } from '../read/formula-styles.ts';
import { isInput } from '../read/knob-kinds.ts';
import type { CellLook, Looks } from '../read/looks.ts';
import { nodesNamed } from '../read/named.ts';
import { rewrite } from '../read/rewrite.ts';
import type { Settings } from '../settings.ts';
import { shapeBlock } from '../read/shape.ts';
import { splitSlides, type Slide } from '../read/slides.ts';
import { speaking } from '../read/spoken.ts';
import { withTitleLines } from '../read/title-lines.ts';
import { readCells, type StoredCell } from '../compile/store.ts';
import { attributeOf, flowElement, type Root } from '../read/tree.ts';

declare module 'satteri' {
  interface DataMap {
    /** Handed from the first pass to the second. */
    slides: readonly Slide[];
    looks: Looks;
    quizzes: ReadonlyMap<string, QuizPlan>;
    predictions: ReadonlyMap<string, PredictionPlan>;
    references: ReferenceList;
    crossed: CrossReferences;
  }
}

export const lecturePlugins = (settings: Settings, compiler: Compiler) => [
  cellsPlugin(settings, compiler),
  slidesPlugin(settings),
];

const cellsPlugin = (settings: Settings, compiler: Compiler) =>
  defineMdastPlugin({
    name: 'lecture-cells',
    options: { position: true },
    after: (root, context) => speaking(languageOf(context), async () => {
      const file = fileOf(context, settings);
      const { vocabulary, problems: lost } = await vocabularyOf(file, context.source, topOf(context), settings);
      const { bibliography } = vocabulary;
      await loadGrammars(context.source);
      const lecture = readLecture(root as Root, context.source, vocabulary);
      const cells = lecture.cells.map(({ cell }) => cell);
      const { key, problems: faults } = await compiler.compile(file, cells);
      const files = filesOf(path.dirname(file), settings);
      const media = [...mediaProblems(root as Root, files), ...embedProblems(root as Root, settings.embeds)];
      const problems = [...lost, ...lecture.problems, ...media, ...faults];
      const said: AllSaid = problems.length === 0 ? saidBy(settings.root, key) : new Map();
      if (problems.length === 0) {
        problems.push(...proveQuizzes(lecture.quizzes, said), ...proveExercises(lecture.exercises, said));
        problems.push(...provePredictions(lecture.predictions, said));
      }
      if (problems.length > 0) throw new LectureError(file, context.source, problems);
      const sizes = await sizesOf(root as Root, path.dirname(file), settings);
      const listed = listedOf(bibliography, keysCited(root as Root, bibliography));
      const { slides, ...pages } = referencePages(root as Root, lecture.deck, listed);
      context.data.references = { listed, ...pages, article: resolveLink('./', settings.base, slugOf(file)) };
      context.data.crossed = lecture.crossed;
      publish(context, lecture, slides, key, said);
      publishMedia(context, root as Root);
      const world = { base: settings.base, slug: slugOf(file), sizes, beside: files.beside };
      rewrite(root as Root, context, { lecture, key, media: world });
      const made = readCells(settings.root, key) ?? [];
      context.data.looks = made.map(lookOf);
      await publishStyles(context, settings, lecture, made, ratiosOf(root as Root, lecture));
    }),
  });

const slidesPlugin = (settings: Settings) => defineMdastPlugin({
  name: 'lecture-slides',
  after: (root, context) => speaking(languageOf(context), () => {
    const slides = context.data.slides ?? [];
    const { root: cited, last } = withReferences(crossLinked(root as Root, context), context.data.references);
    const { preface, screens } = splitSlides(cited);
    const plans = { quizzes: context.data.quizzes ?? new Map(), predictions: context.data.predictions ?? new Map() };
    const notes = readFootnotes(cited);
    const top = topOf(context);
    const language = typeof top['lang'] === 'string' ? top['lang'] : settings.site.language;
    const sections = screens.map(({ blocks: written }, index) => {
      const slide = slides[index]!;
      const whole = index === 0 && slide.kind === 'title' ? withTitleLines(written, top, language) : written;
      const { layout, blocks } = arranged(slide, whole, context.data.looks ?? []);
      const shaped = blocks.map((block) => shapeQuestions(shapeBlock(block), plans));
      return flowElement('Slide', { ...slide, layout }, withFootnotes(shaped, slide.id, notes));
    });
    context.replaceNode(root, { type: 'root', children: [...preface, ...sections, ...last] } as Root);
  }),
});

const crossLinked = (root: Root, { data: { crossed } }: MdastVisitorContext): Root =>
  (crossed ? withCrossLinks(root, crossed) : root);

/** Where it is not that of the site. */
const languageOf = ({ data }: MdastVisitorContext): string | undefined =>
  data.astro?.frontmatter['lang'] as string | undefined;

/** `content/lectures/waves/index.mdx`: what messages name. */
function fileOf(context: MdastVisitorContext, settings: Settings): string {
  const file = context.fileURL ? fileURLToPath(context.fileURL) : 'index.mdx';
  return path.relative(settings.root, file).split(path.sep).join('/');
}

const topOf = ({ data }: MdastVisitorContext): Top => data.astro?.frontmatter ?? {};

const slugOf = (file: string): string => path.posix.basename(path.posix.dirname(file));

/** What code without a place on the page has said: it stands for what the questions claim. */
function saidBy(root: string, key: string): AllSaid {
  const cells = readCells(root, key) ?? [];
  return new Map(cells.flatMap(({ id, said }) => (said ? [[id, said]] : [])));
}

const lookOf = ({ fold, panels, shows }: StoredCell): CellLook =>
  ({ fold, shows, hasPanel: panels.some(({ inside }) => inside) });

const hasInputs = ({ panels }: StoredCell): boolean => panels.some(({ knobs }) => knobs.some(isInput));

/** The widths that columns are given. */
const ratiosOf = (root: Root, { deck }: Lecture): string[] => [
  ...deck.slides.flatMap(({ slide: { ratio } }) => ratio ?? []),
  ...nodesNamed(root, 'Columns').flatMap((columns) => attributeOf(columns, 'ratio') ?? []),
];

/** The page reads the rules of its formulas and columns from `remarkPluginFrontmatter`. */
async function publishStyles(
  context: MdastVisitorContext, settings: Settings, lecture: Lecture, cells: readonly StoredCell[],
  ratios: readonly string[],
): Promise<void> {
  const formulas = lecture.formulas.map((each) => each.mathml);
  const mathml = [...formulas, ...cells.map(({ formula }) => formula ?? '')].join('');
  const written = writtenIn(lecture.deck, mathml);
  const cited = wordsOf(context.data.references?.listed ?? []);
  const { css, missing, awaited } = await facesFor({ ...written, text: written.text + cited }, worldOf(settings));
  const problem = lettersMissing(missing, context.source);
  if (problem) {
    process.stderr.write(`${new LectureError(fileOf(context, settings), context.source, [problem]).message}
`);
  }
  const diagrams = lecture.diagrams.size > 0 ? await sheetOf('diagram') : '';
  const inputs = cells.some(hasInputs) ? await sheetOf('inputs') : '';
  const charts = cells.some(hasChart) ? `${await sheetOf('chart')}${await sheetOf('chart-colours')}` : '';
  const made = [formulaStyles(mathml, await temmlStyles()), ratioStyles(ratios)];
  const styles = [css, ...made, diagrams, inputs, charts].join('');
  if (context.data.astro && styles !== '') Object.assign(context.data.astro.frontmatter, { styles, face: awaited });
}

const worldOf = ({ root, base, fonts, typefaces }: Settings): FacesWorld =>
  ({ root, base, fonts, faces: ownFaces(typefaces ?? { licences: [] }) });

/** The page reads whether something is shown or plays on it, and whom its policy lets in. */
function publishMedia(context: MdastVisitorContext, root: Root): void {
  const found = { media: mediaOf(root), foreign: foreignOf(root) };
  if (context.data.astro) Object.assign(context.data.astro.frontmatter, found);
}

/** A reader may have a cell show a chart that showed none, where its lecture has what draws charts. */
const hasChart = ({ shows, source }: StoredCell): boolean =>
  shows.split(' ').includes('chart') || /from\s*['"](?:@observablehq\/plot|d3)['"]/.test(source);

const sheetOf = (name: 'diagram' | 'inputs' | 'chart' | 'chart-colours'): Promise<string> =>
  readFile(new URL(`../../styles/${name}.css`, import.meta.url), 'utf8');

let sheet: Promise<string> | undefined;

const temmlStyles = (): Promise<string> =>
  (sheet ??= readFile(new URL(import.meta.resolve('temml/dist/Temml-STIX2.css')), 'utf8'));

const planOf = ({ id, kind, options, seed, within }: QuizNode): QuizPlan => ({ id, kind, options, seed, within });

const expectedOf = ({ id, kind, of, asked, quiz }: PredictionNode, right: readonly number[]): PredictionPlan =>
  ({ id, kind, of, asked, right, ...(quiz && { quiz: planOf(quiz) }) });

/** Pages read `slides`, `cells` and `key` from `remarkPluginFrontmatter`. */
function publish(
  context: MdastVisitorContext, lecture: Lecture, slides: readonly Slide[], key: string, said: AllSaid,
): void {
  context.data.slides = slides;
  context.data.quizzes = new Map(lecture.quizzes.map((quiz) => [quiz.id, planOf(quiz)]));
  const expected = lecture.predictions.map((one) => expectedOf(one, numbersOf(one, said)));
  context.data.predictions = new Map(expected.map((plan) => [plan.id, plan]));
  const live = lecture.cells.filter(({ cell }) => cell.fence.live);
  const frontmatter = context.data.astro?.frontmatter;
  if (frontmatter) Object.assign(frontmatter, { slides, cells: live.map(({ cell }) => cell.id), key });
}
