/** At which step of its slide each part comes: numbered in reading order, unless written. */
import { groupsOf } from './code-lines.ts';
import { parseFence } from './fence.ts';
import type { SlideBlocks } from './slides.ts';
import { attributeOf, isElement, walk, type Node } from './tree.ts';

/** The parts of a slide that wait for a step, and lit code, which begins at the step that is on. */
export function stepsOf({ blocks }: SlideBlocks): ReadonlyMap<Node, number> {
  const steps = new Map<Node, number>();
  let step = 0;
  for (const block of blocks) {
    walk(block, (node, above) => {
      const onSlide = !above.some((each) => isElement(each) && each.name === 'ArticleOnly');
      const { begins, ends } = spanOf(node, step, onSlide);
      if (begins !== undefined) steps.set(node, begins);
      step = ends;
    });
  }
  return steps;
}

function spanOf(node: Node, step: number, onSlide: boolean): { begins?: number; ends: number } {
  if (node.type === 'code' && onSlide) {
    // An exercise comes with one step, its solution with the next.
    if (parseFence(node.meta ?? '').fence.solution) return { begins: step + 1, ends: step + 1 };
    const groups = groupsOf(node);
    return groups.length > 0 ? { begins: step, ends: step + groups.length - 1 } : { ends: step };
  }
  if (!isElement(node)) return { ends: step };
  if (node.name === 'Step') {
    const begins = Number(attributeOf(node, 'at')) || step + 1;
    return { begins, ends: begins };
  }
  // A question comes with one step, its answer with the next.
  if ((node.name === 'Quiz' || node.name === 'Predict') && onSlide) return { begins: step + 1, ends: step + 2 };
  const isExercise = node.name === 'Exercise' && onSlide;
  return isExercise ? { begins: step + 1, ends: step + 1 } : { ends: step };
}
