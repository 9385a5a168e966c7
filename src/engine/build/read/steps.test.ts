import { expect, test } from 'vitest';
import type { SlideBlocks } from './slides.ts';
import { stepsOf } from './steps.ts';
import { flowElement, isElement, type Block, type Node } from './tree.ts';

const fence = (meta: string): Block => ({ type: 'code', value: 'one\ntwo', meta });
const exercise = (): Block => flowElement('Exercise', {}, [fence('live'), fence('solution'), fence('check')]);

const nameOf = (node: Node): string =>
  isElement(node) ? node.name ?? '' : node.type === 'code' ? node.meta ?? '' : node.type;

const stepsIn = (...blocks: readonly Block[]): string[] =>
  [...stepsOf({ blocks } as unknown as SlideBlocks)].map(([node, step]) => `${nameOf(node)} ${step}`);

test('an exercise comes with one step, its solution with the next, and its start and check with none of their own', () => {
  expect(stepsIn(exercise())).toEqual(['Exercise 1', 'solution 2']);
});

test('what comes with steps is numbered in reading order, and a question takes two', () => {
  expect(stepsIn(flowElement('Step', {}), flowElement('Quiz', {}), exercise(), exercise(), flowElement('Step', {}))).toEqual(
    ['Step 1', 'Quiz 2', 'Exercise 4', 'solution 5', 'Exercise 6', 'solution 7', 'Step 8'],
  );
});

test('lines that are lit in the start of an exercise begin at its step, and the solution comes after them', () => {
  const lit = flowElement('Exercise', {}, [fence('live lines="1|2"'), fence('solution')]);
  expect(stepsIn(lit)).toEqual(['Exercise 1', 'live lines="1|2" 1', 'solution 3']);
});

test('what stands in the article alone has no step', () => {
  const inside = [flowElement('Quiz', {}), exercise(), fence('lines=1')];
  expect(stepsIn(flowElement('ArticleOnly', {}, inside))).toEqual([]);
});
