/** The predictions of a lecture: what is asked before a cell shows its figure, and what is wrong with them. */
import { nearest } from '../../cell/nearest.ts';
import { numbersIn } from '../../cell/plain.ts';
import { predictionKinds, type PredictionKind } from '../../quiz/prediction.ts';
import type { CellNode } from './cells.ts';
import type { Problem } from './problem.ts';
import { proveQuizzes, type AllSaid } from './proofs.ts';
import { isInside, readQuiz, type QuizNode } from './quizzes.ts';
import type { Deck } from './slides.ts';
import { attributeOf, isElement, startOf, walk, type Element, type Node, type Root } from './tree.ts';

export interface PredictionNode {
  id: string;
  node: Element;
  kind: PredictionKind;
  /** The cell whose output is covered; none where nothing is. */
  of: string;
  /** So many of its blocks ask; what follows is its key. */
  asked: number;
  /** What can be chosen. */
  quiz?: QuizNode;
  /** The cell that computes what the code says. */
  key?: CellNode;
}

type Words = Pick<Problem, 'message' | 'hint'>;

export function readPredictions(
  root: Root, deck: Deck, cells: readonly CellNode[],
): { predictions: PredictionNode[]; problems: Problem[] } {
  const predictions: PredictionNode[] = [];
  const problems: Problem[] = [];
  const recalls: Element[] = [];
  walk(root, (node) => {
    if (isElement(node) && node.name === 'Predicted') recalls.push(node);
    if (!isElement(node) || node.name !== 'Predict') return;
    const slide = deck.slides.find(({ blocks }) => blocks.some((block) => isInside(node, block)))?.slide.id;
    const { prediction, problems: own } = readPrediction(node, cells);
    problems.push(...own, ...coverProblems(prediction, slide, cells, predictions));
    predictions.push(prediction);
  });
  const ids = predictions.map(({ id }) => id);
  problems.push(...recalls.flatMap((recall) => recallProblems(recall, ids)));
  return { predictions, problems };
}

function readPrediction(
  node: Element, cells: readonly CellNode[],
): { prediction: PredictionNode; problems: readonly Problem[] } {
  const kind = (attributeOf(node, 'kind') ?? 'choose') as PredictionKind;
  const key = cells.find(({ cell, node: code }) => cell.fence.key && isInside(code, node));
  const asked = (node.children as Node[]).findIndex((child) => child === key?.node);
  const named = { id: attributeOf(node, 'id') ?? '', of: attributeOf(node, 'of') ?? '' };
  const prediction = { ...named, node, kind, asked, ...(key && { key }) };
  const problem = (words: Words) => ({ prediction, problems: [{ ...startOf(node), ...words }] });
  if (!predictionKinds.includes(kind)) return problem(unknownKind(kind));
  if (kind === 'choose') {
    const { quiz, problems } = readQuiz(node, key);
    return { prediction: { ...prediction, ...(quiz && { quiz }) }, problems };
  }
  if (named.id === '') return problem(noId);
  if (named.of === '') return problem(nothingCovered(kind));
  return key ? { prediction, problems: [] } : problem(noKey(kind));
}

function coverProblems(
  { node, of }: PredictionNode, slide: string | undefined, cells: readonly CellNode[], above: readonly PredictionNode[],
): Problem[] {
  if (of === '') return [];
  const live = cells.filter(({ cell }) => cell.fence.live);
  const here = live.filter(({ cell }) => cell.slide === slide).map(({ cell }) => cell.id);
  const place = startOf(node);
  if (above.some((other) => other.of === of)) return [{ ...place, ...coveredTwice(of) }];
  if (here.includes(of)) return [];
  const isElsewhere = live.some(({ cell }) => cell.id === of);
  return [{ ...place, ...(isElsewhere ? elsewhere(of) : unknownCell(of, here)) }];
}

function recallProblems(recall: Element, ids: readonly string[]): Problem[] {
  const of = attributeOf(recall, 'of') ?? '';
  if (ids.includes(of)) return [];
  const near = nearest(of, ids);
  return [{
    ...startOf(recall),
    message: `No prediction of this lecture has the id \`${of}\`.`,
    hint: near ? `Did you mean \`of="${near}"\`?` : 'Write `<Predicted of="…">` with the id of a <Predict>.',
  }];
}

/** What the code says: the numbers of a line, or the places of points. */
export const numbersOf = ({ key }: PredictionNode, said: AllSaid): number[] =>
  (said.get(key?.cell.id ?? '')?.values ?? []).flatMap(numbersIn);

/** So many points can be marked. */
const mostPoints = 12;

/** What predictions claim, held against what their code says. */
export function provePredictions(predictions: readonly PredictionNode[], said: AllSaid): Problem[] {
  return predictions.flatMap((prediction) => {
    if (prediction.quiz) return proveQuizzes([prediction.quiz], said);
    const { kind, key } = prediction;
    const numbers = numbersOf(prediction, said).length;
    const fits = kind === 'line' ? numbers === 3 : numbers > 0 && numbers % 2 === 0;
    const isMuch = numbers > 2 * mostPoints;
    if (!key || (fits && !isMuch)) return [];
    return [{ ...startOf(key.node), ...(isMuch ? tooMany : misfit(kind, numbers)) }];
  });
}

const unknownKind = (kind: string): Words => ({
  message: `There is no prediction of kind \`${kind}\`.`,
  hint: `Write one of ${predictionKinds.join(', ')}.`,
});

const noId: Words = {
  message: 'This prediction has no id.',
  hint: 'Write `<Predict id="…">`: predictions are saved under it.',
};

const nothingCovered = (kind: PredictionKind): Words => ({
  message: `This prediction does not say over which figure ${kind === 'line' ? 'a line is drawn' : 'points are marked'}.`,
  hint: 'Write `of="name"` with the id of a live cell of this slide.',
});

const noKey = (kind: PredictionKind): Words => ({
  message: 'This prediction has no key.',
  hint: `Below the question, put a code block marked \`key\` that ends with ${wanted(kind)}.`,
});

const wanted = (kind: PredictionKind): string =>
  kind === 'line' ? 'the numbers of the line, `[w1, w2, b]`' : 'a list of points, `[[x1, x2], …]`';

const misfit = (kind: PredictionKind, numbers: number): Words => ({
  message: `This key has ${numbers} ${numbers === 1 ? 'number' : 'numbers'}: ${kind === 'line' ? 'a line has three' : 'a point has two'}.`,
  hint: `End it with ${wanted(kind)}, alone on a line.`,
});

const tooMany: Words = {
  message: 'This key has more points than can be marked.',
  hint: 'Ask for at most twelve points.',
};

const coveredTwice = (of: string): Words => ({
  message: `The cell \`${of}\` is already hidden by another prediction.`,
  hint: 'Ask only once for each cell.',
});

const elsewhere = (of: string): Words => ({
  message: `The cell \`${of}\` is on another slide.`,
  hint: 'Ask on the slide that shows the result.',
});

function unknownCell(of: string, here: readonly string[]): Words {
  const near = nearest(of, here);
  return {
    message: `No live cell of this slide has the id \`${of}\`.`,
    hint: near ? `Did you mean \`of="${near}"\`?` : 'Write `id=name` after the backticks of the cell to hide.',
  };
}
