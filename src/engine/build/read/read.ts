/** From the parsed Markdown to what the pipeline works on: slides, cells, formulas, and all that is wrong with them. */
import { readLabels } from './labels.ts';
import { lint } from './lint.ts';
import { readTargets, referenceProblems, type CrossReferences } from './cross-references.ts';
import { citationProblems } from './citations.ts';
import { readCells, type CellNode } from './cells.ts';
import { lineProblems } from './code-lines.ts';
import { footnoteProblems } from './footnotes.ts';
import { foreignFence } from './foreign-fences.ts';
import { foreignMarks } from './foreign-marks.ts';
import { readFormulas, type FormulaNode } from './formula-nodes.ts';
import { readDiagrams } from './diagrams.ts';
import { readExercises, type ExerciseNode } from './exercises.ts';
import { findDuplicates } from './ids.ts';
import { withPanels } from './panels.ts';
import { readPredictions, type PredictionNode } from './predictions.ts';
import { ownVocabulary, type Vocabulary } from './names.ts';
import { layoutProblems } from './layout-problems.ts';
import { halfLists } from './half-lists.ts';
import { halfMarks } from './half-marks.ts';
import { htmlNames } from './html-names.ts';
import { leftOver } from './left-over.ts';
import { misplaced } from './places.ts';
import type { Problem } from './problem.ts';
import { readQuizzes, type QuizNode } from './quizzes.ts';
import { readDeck, type Deck } from './slides.ts';
import { tooWide } from './too-wide.ts';
import { walk, type Node, type Root } from './tree.ts';

export interface Lecture {
  deck: Deck;
  cells: readonly CellNode[];
  quizzes: readonly QuizNode[];
  exercises: readonly ExerciseNode[];
  predictions: readonly PredictionNode[];
  formulas: readonly FormulaNode[];
  /** The diagrams of `mermaid` fences, as HTML. */
  diagrams: ReadonlyMap<Node, string>;
  /** What the text refers to by number or title. */
  crossed: CrossReferences;
  problems: readonly Problem[];
}

/** `given` is what a lecture may use beside the engine's own. */
export function readLecture(root: Root, source: string, given: Partial<Vocabulary> = {}): Lecture {
  const { components, macros, symbols, bibliography } = { ...ownVocabulary, ...given };
  const deck = readDeck(root);
  const { cells: fenced, problems: fences } = readCells(deck, source);
  const { cells, problems: panels } = withPanels(root, fenced);
  const lit: Problem[] = [];
  walk(root, (node) => {
    if (node.type === 'code') lit.push(...lineProblems(node), ...foreignFence(node));
  });
  const { formulas, problems: tex } = readFormulas(root, source, { macros, symbols });
  const { quizzes, problems: questions } = readQuizzes(root, cells);
  const { exercises, problems: tasks } = readExercises(root, cells);
  const { predictions, problems: expectations } = readPredictions(root, deck, cells);
  const { diagrams, problems: drawings } = readDiagrams(root);
  const found = [...deck.problems, ...fences, ...panels, ...tex, ...questions, ...tasks, ...expectations];
  const marks = [...lint(root, source, { components, symbols }), ...misplaced(root, deck)];
  const half = [...halfLists(root, source), ...halfMarks(root, source)];
  const shown = [...leftOver(root, source), ...foreignMarks(root), ...htmlNames(root, source), ...half];
  const { labelled, problems: labels } = readLabels(root);
  const crossed = readTargets(root, { deck, cells, formulas, labelled });
  const unreferred = referenceProblems(root, crossed, (key) => bibliography.references.has(key));
  const cited = [...labels, ...unreferred, ...citationProblems(root, bibliography)];
  const placed = [...cited, ...drawings, ...footnoteProblems(root), ...layoutProblems(root, deck), ...tooWide(deck)];
  const problems = [...found, ...lit, ...marks, ...shown, ...placed, ...findDuplicates(root, deck, cells)];
  return { deck, cells, quizzes, exercises, predictions, formulas, diagrams, crossed, problems };
}
