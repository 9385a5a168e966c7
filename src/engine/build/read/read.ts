/** From the parsed Markdown to what the pipeline works on: slides, cells, formulas, and all that is wrong with them. */
import { findTraps } from './traps.ts';
import { readCells, type CellNode } from './cells.ts';
import { lineProblems } from './code-lines.ts';
import { FormulaError, toMathML } from './formulas.ts';
import { readExercises, type ExerciseNode } from './exercises.ts';
import { findDuplicates } from './ids.ts';
import { withPanels } from './panels.ts';
import { readPredictions, type PredictionNode } from './predictions.ts';
import type { Vocabulary } from './names.ts';
import type { Problem } from './problem.ts';
import { readQuizzes, type QuizNode } from './quizzes.ts';
import { readDeck, type Deck } from './slides.ts';
import { startOf, walk, type NodeOf, type Root } from './tree.ts';

export interface FormulaNode {
  node: NodeOf<'math'> | NodeOf<'inlineMath'>;
  mathml: string;
}

export interface Lecture {
  deck: Deck;
  cells: readonly CellNode[];
  quizzes: readonly QuizNode[];
  exercises: readonly ExerciseNode[];
  predictions: readonly PredictionNode[];
  formulas: readonly FormulaNode[];
  problems: readonly Problem[];
}

export function readLecture(root: Root, source: string, vocabulary: Vocabulary): Lecture {
  const deck = readDeck(root);
  const { cells: fenced, problems: fences } = readCells(deck, source);
  const { cells, problems: panels } = withPanels(root, fenced);
  const lit: Problem[] = [];
  walk(root, (node) => {
    if (node.type === 'code') lit.push(...lineProblems(node));
  });
  const { formulas, problems: tex } = readFormulas(root);
  const { quizzes, problems: questions } = readQuizzes(root, cells);
  const { exercises, problems: tasks } = readExercises(root, cells);
  const { predictions, problems: expectations } = readPredictions(root, deck, cells);
  const found = [...deck.problems, ...fences, ...panels, ...tex, ...questions, ...tasks, ...expectations];
  const problems = [...found, ...lit, ...findTraps(root, vocabulary), ...findDuplicates(root, deck, cells)];
  return { deck, cells, quizzes, exercises, predictions, formulas, problems };
}

function readFormulas(root: Root): { formulas: readonly FormulaNode[]; problems: readonly Problem[] } {
  const formulas: FormulaNode[] = [];
  const problems: Problem[] = [];
  walk(root, (node) => {
    if (node.type !== 'math' && node.type !== 'inlineMath') return;
    try {
      formulas.push({ node, mathml: toMathML(node.value, node.type === 'math') });
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      problems.push({ ...startOf(node), message: `This formula cannot be read: ${error.message}`, hint: FORMULA_HINT });
    }
  });
  return { formulas, problems };
}

const FORMULA_HINT = 'Check the TeX between the `$` signs; a dollar that is money is written `\\$`.';
