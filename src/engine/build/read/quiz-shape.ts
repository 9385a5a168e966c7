/** Puts questions as their authors wrote them into the places of their components: asked, options, hints, key. */
import type { PredictionKind } from '../../quiz/prediction.ts';
import { isTyped } from '../../quiz/question.ts';
import { shuffled } from '../../quiz/order.ts';
import type { QuizNode } from './quizzes.ts';
import { attribute, attributeOf, flowElement, isElement, type Block, type Node, type NodeOf } from './tree.ts';

/** A question as the second pass needs it. */
export type QuizPlan = Pick<QuizNode, 'id' | 'kind' | 'options' | 'seed' | 'within'>;

/** A prediction as the second pass needs it. */
export interface PredictionPlan {
  id: string;
  kind: PredictionKind;
  /** The cell that is covered. */
  of: string;
  /** Where nothing is to be chosen, so many blocks ask. */
  asked: number;
  /** What the code says, in numbers. */
  right: readonly number[];
  quiz?: QuizPlan;
}

export interface Plans {
  quizzes: ReadonlyMap<string, QuizPlan>;
  predictions: ReadonlyMap<string, PredictionPlan>;
}

/** The same blocks, with every question in them in order. */
export function shapeQuestions(block: Block, plans: Plans): Block {
  if (isElement(block) && (block.name === 'Quiz' || block.name === 'Predict')) {
    const id = attributeOf(block, 'id') ?? '';
    const [plan, expected] = [plans.quizzes.get(id), plans.predictions.get(id)];
    if (plan) return shape(block as NodeOf<'mdxJsxFlowElement'>, plan);
    return expected ? shapePrediction(block as NodeOf<'mdxJsxFlowElement'>, expected) : block;
  }
  if (!('children' in block) || !block.children.some((child) => isElement(child as Node))) return block;
  return { ...block, children: block.children.map((child) => shapeQuestions(child as Block, plans)) } as Block;
}

function shape(quiz: NodeOf<'mdxJsxFlowElement'>, plan: QuizPlan): Block {
  const named = [attribute('id', plan.id), attribute('kind', plan.kind), attribute('within', plan.within)];
  return { ...flowElement('Quiz', {}, partsOf(quiz, plan)), attributes: [...named, ...stepIn(quiz)] };
}

function shapePrediction(element: NodeOf<'mdxJsxFlowElement'>, plan: PredictionPlan): Block {
  const { id, kind, of, asked, right, quiz } = plan;
  const children = element.children as Block[];
  const parts = quiz
    ? partsOf(element, quiz)
    : [place('ask', children.slice(0, asked)), place('key', children.slice(asked))];
  const attributes = [attribute('id', id), attribute('kind', kind)];
  if (of !== '') attributes.push(attribute('of', of));
  if (!quiz) attributes.push(attribute('right', right.join(' ')));
  return { ...flowElement('Predict', {}, parts), attributes: [...attributes, ...stepIn(element)] };
}

function stepIn(element: NodeOf<'mdxJsxFlowElement'>): ReturnType<typeof attribute>[] {
  const step = attributeOf(element, 'step');
  return step === undefined ? [] : [attribute('step', Number(step))];
}

/** What is asked, what can be chosen, what helps, and what is right. */
function partsOf(quiz: NodeOf<'mdxJsxFlowElement'>, plan: QuizPlan): Block[] {
  const children = quiz.children as Block[];
  const at = children.findIndex((child) => child.type === 'list' && child.children.some(isOption));
  const items = (children[at] as NodeOf<'list'>).children;
  const order = isTyped(plan) ? items.map((_, index) => index) : shuffled(items.length, plan.seed);
  const hints = children.filter((child) => isElement(child) && child.name === 'Hint');
  const below = children.slice(at + 1).filter((child) => !hints.includes(child));
  return [
    place('ask', children.slice(0, at).filter((child) => !hints.includes(child))),
    ...(isTyped(plan) ? [] : [place('options', order.map((index) => option(items[index]!, index, plan)))]),
    place('hints', hints),
    place('key', [flowElement('ol', {}, order.map((index) => reason(items[index]!, index, plan))), ...below]),
  ];
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
