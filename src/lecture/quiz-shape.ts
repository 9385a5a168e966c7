/** Puts a question as its author wrote it into the places of `<Quiz>`: asked, options, hints, key. */
import { isTyped } from '../quiz/question.ts';
import { shuffled } from '../quiz/order.ts';
import type { QuizNode } from './quizzes.ts';
import { attribute, attributeOf, flowElement, isElement, type Block, type Node, type NodeOf } from './tree.ts';

/** A question as the second pass needs it. */
export type QuizPlan = Pick<QuizNode, 'id' | 'kind' | 'options' | 'seed' | 'within'>;

/** The same blocks, with every question in them in order. */
export function shapeQuizzes(block: Block, plans: ReadonlyMap<string, QuizPlan>): Block {
  if (isElement(block) && block.name === 'Quiz') {
    const plan = plans.get(attributeOf(block, 'id') ?? '');
    return plan ? shape(block as NodeOf<'mdxJsxFlowElement'>, plan) : block;
  }
  if (!('children' in block) || !block.children.some((child) => isElement(child as Node))) return block;
  return { ...block, children: block.children.map((child) => shapeQuizzes(child as Block, plans)) } as Block;
}

function shape(quiz: NodeOf<'mdxJsxFlowElement'>, plan: QuizPlan): Block {
  const children = quiz.children as Block[];
  const at = children.findIndex((child) => child.type === 'list' && child.children.some(isOption));
  const items = (children[at] as NodeOf<'list'>).children;
  const order = isTyped(plan) ? items.map((_, place) => place) : shuffled(items.length, plan.seed);
  const hints = children.filter((child) => isElement(child) && child.name === 'Hint');
  const below = children.slice(at + 1).filter((child) => !hints.includes(child));
  const attributes = [attribute('id', plan.id), attribute('kind', plan.kind), attribute('within', plan.within)];
  const step = attributeOf(quiz, 'step');
  if (step !== undefined) attributes.push(attribute('step', Number(step)));
  if (!isTyped(plan)) attributes.push(attribute('seed', plan.seed));
  return {
    ...flowElement('Quiz', {}, [
      place('ask', children.slice(0, at).filter((child) => !hints.includes(child))),
      ...(isTyped(plan) ? [] : [place('options', order.map((index) => option(items[index]!, index, plan)))]),
      place('hints', hints),
      place('key', [flowElement('ol', {}, order.map((index) => reason(items[index]!, index, plan))), ...below]),
    ]),
    attributes,
  };
}

const isOption = ({ checked }: NodeOf<'listItem'>): boolean => typeof checked === 'boolean';

const place = (name: string, blocks: readonly Block[]): Block => flowElement('Fragment', { slot: name }, blocks);

/** What can be chosen. */
function option({ children: [first] }: NodeOf<'listItem'>, index: number, { id, kind }: QuizPlan): Block {
  const type = kind === 'several' ? 'checkbox' : 'radio';
  const words = first && 'children' in first ? (first.children as Block[]) : [];
  const input = flowElement('input', { type, name: id, value: String(index) });
  return flowElement('li', {}, [flowElement('label', {}, [input, flowElement('span', {}, words)])]);
}

/** What is said of it. Where the answer is typed, it stands here for the first time. */
function reason({ children: [first, ...rest], checked }: NodeOf<'listItem'>, index: number, plan: QuizPlan): Block {
  const typed = isTyped(plan);
  const attributes = {
    'data-of': String(index),
    ...(checked === true && { 'data-right': true }),
    ...(typed && { 'data-text': plan.options[index]?.text ?? '' }),
  };
  return flowElement('li', attributes, [
    ...(typed && first ? [first as Block] : []),
    flowElement('div', {}, rest as Block[]),
  ]);
}
