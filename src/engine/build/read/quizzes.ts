/** The questions of a lecture: what their authors wrote, and what is wrong with it. */
import { isTyped, kinds, readNumber, type Question, type QuestionKind } from '../../quiz/question.ts';
import { seedOf } from '../../quiz/order.ts';
import type { CellNode } from './cells.ts';
import type { Problem } from './problem.ts';
import {
  attributeOf, isElement, startOf, textOf, walk, type Element, type Node, type NodeOf, type Root,
} from './tree.ts';

export interface QuizNode extends Question {
  id: string;
  node: Element;
  /** The list of options stands between what is asked and what is explained. */
  list: NodeOf<'list'>;
  seed: number;
  /** The cell that computes what is right. */
  key?: CellNode;
}

type Found = { quiz: QuizNode; problems: readonly Problem[] } | { quiz?: undefined; problems: readonly Problem[] };

export function readQuizzes(root: Root, cells: readonly CellNode[]): { quizzes: QuizNode[]; problems: Problem[] } {
  const found: Found[] = [];
  const keys = new Set(cells.filter(({ cell }) => cell.fence.key));
  walk(root, (node) => {
    if (!isElement(node) || (node.name !== 'Quiz' && node.name !== 'Predict')) return;
    const own = [...keys].filter((key) => isInside(key.node, node));
    for (const key of own) keys.delete(key);
    if (node.name === 'Quiz') found.push(readQuiz(node, own[0], attributeOf(node, 'kind')));
  });
  const problems = [...found.flatMap((one) => one.problems), ...[...keys].map(strayKey)];
  return { quizzes: found.flatMap(({ quiz }) => quiz ?? []), problems };
}

export function isInside(node: Node, holder: Node): boolean {
  let inside = false;
  walk(holder, (each) => {
    inside ||= each === node;
  });
  return inside;
}

/** A list of answers with their feedback, and the code that proves which are right. */
export function readQuiz(node: Element, key: CellNode | undefined, written?: string): Found {
  const id = attributeOf(node, 'id') ?? '';
  const list = (node.children as Node[]).find(isOptions);
  const problem = (message: string, hint: string, at: Node = node): Found =>
    ({ problems: [{ ...startOf(at), message, hint }] });
  if (id === '') return problem('This question has no id.', `Write \`<${node.name} id="…">\`: answers are saved under it.`);
  if (!list) return problem('This question has no answers.', 'Write them as a list: `- [x] right`, `- [ ] wrong`.');
  const options = list.children.map(optionOf);
  const kind = written ?? (options.filter(({ right }) => right).length > 1 ? 'several' : 'one');
  const within = Number(attributeOf(node, 'within') ?? 0);
  const seed = Number(attributeOf(node, 'seed') ?? seedOf(id));
  const quiz = { id, node, list, seed, kind: kind as QuestionKind, options, within, ...(key && { key }) };
  const problems = [...problemsOf(quiz), ...list.children.flatMap((item) => silent(item))];
  return { quiz, problems };
}

const isOptions = (node: Node): node is NodeOf<'list'> =>
  node.type === 'list' && node.children.some(({ checked }) => typeof checked === 'boolean');

/** An option's code is its text where it has some: ``- [ ] five names, `5` ``. */
function optionOf(item: NodeOf<'listItem'>): Question['options'][number] {
  const [first] = item.children;
  let code: string | undefined;
  if (first) walk(first, (node) => {
    if (node.type === 'inlineCode') code ??= node.value;
  });
  return { text: code ?? (first ? textOf(first).trim() : ''), right: item.checked === true };
}

function problemsOf({ kind, node, options, list, within, seed }: QuizNode): Problem[] {
  const at = startOf(node);
  const problems: Problem[] = [];
  const say = (message: string, hint: string, place = at): void => void problems.push({ ...place, message, hint });
  if (!kinds.includes(kind)) say(`There is no question of kind \`${kind}\`.`, `Write one of ${kinds.join(', ')}.`);
  if (!options.some(({ right }) => right)) say('No answer is marked as right.', 'Mark it with `- [x]`.', startOf(list));
  if (!isTyped({ kind }) && options.length > 9) {
    say('This question has more than nine answers, but the keys go from 1 to 9.', 'Leave some out.', startOf(list));
  }
  if (kind === 'one' && options.filter(({ right }) => right).length > 1) {
    say('More than one answer is marked as right.', 'Leave out `kind="one"`, or one of the marks.', startOf(list));
  }
  if (kind === 'number') {
    const strange = options.findIndex(({ text }) => readNumber(text) === undefined);
    if (strange >= 0) {
      say(`\`${options[strange]?.text}\` is not a number.`, 'Write it in digits.', startOf(list.children[strange]!));
    }
  }
  if (!Number.isInteger(seed)) say('The seed is not a whole number.', 'Write, say, `seed={7}`.');
  if (!(within >= 0)) say('`within` is not a distance.', 'Write, say, `within={0.05}`.');
  return problems;
}

/** What is not explained teaches nothing. */
function silent(item: NodeOf<'listItem'>): Problem[] {
  if (item.children.length > 1 && typeof item.checked === 'boolean') return [];
  const what = typeof item.checked === 'boolean' ? 'has no feedback' : 'is not marked `[x]` or `[ ]`';
  const hint = 'Below it, after a blank line and indented, explain it to those who choose it.';
  return [{ ...startOf(item), message: `This answer ${what}.`, hint }];
}

const strayKey = ({ cell, node }: CellNode): Problem => ({
  ...startOf(node),
  message: cell.id.endsWith('-key') && !cell.defines
    ? 'This question already has a key.'
    : 'A `key` is outside a question.',
  hint: 'Put one code block marked `key` into each <Quiz> or <Predict> that has code.',
});
