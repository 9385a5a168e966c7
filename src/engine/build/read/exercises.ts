/** The exercises of a lecture: a start with a gap, a solution, and a check that tells the one from the other. */
import type { CellNode } from './cells.ts';
import type { Problem } from './problem.ts';
import type { AllSaid, Said } from './proofs.ts';
import { isInside } from './quizzes.ts';
import { attributeOf, isElement, startOf, walk, type Element, type Root } from './tree.ts';

export interface ExerciseNode {
  start: CellNode;
  solution: CellNode;
  check: CellNode;
}

type Found = { exercise: ExerciseNode; problems?: undefined } | { exercise?: undefined; problems: Problem[] };

export function readExercises(
  root: Root, cells: readonly CellNode[],
): { exercises: ExerciseNode[]; problems: Problem[] } {
  const found: Found[] = [];
  const stray = new Set(cells.filter(({ cell: { fence } }) => fence.solution || fence.check));
  walk(root, (node) => {
    if (!isElement(node) || node.name !== 'Exercise') return;
    const own = cells.filter((each) => isInside(each.node, node));
    for (const each of own) stray.delete(each);
    found.push(readExercise(node, own));
  });
  const problems = [...found.flatMap((one) => one.problems ?? []), ...[...stray].map(strayProof)];
  return { exercises: found.flatMap(({ exercise }) => exercise ?? []), problems };
}

function readExercise(node: Element, own: readonly CellNode[]): Found {
  const problem = (message: string, hint: string): Found => ({ problems: [{ ...startOf(node), message, hint }] });
  if (!attributeOf(node, 'id')) return problem('This exercise has no id.', 'Write `<Exercise id="…">`.');
  const solution = own.find(({ cell }) => cell.fence.solution);
  const check = own.find(({ cell }) => cell.fence.check);
  const start = own.find(({ cell }) => cell.defines);
  if (start && solution && check && own.length === 3) return { exercise: { start, solution, check } };
  return problem(
    'An exercise needs three pieces of code: a start, a solution and a check.',
    'Mark one code block `live`, one `solution` and one `check`.',
  );
}

const strayProof = ({ node, cell: { fence } }: CellNode): Problem => ({
  ...startOf(node),
  message: `A \`${fence.check ? 'check' : 'solution'}\` is outside an exercise.`,
  hint: 'Put it inside an <Exercise>.',
});

export const proveExercises = (exercises: readonly ExerciseNode[], said: AllSaid): Problem[] =>
  exercises.flatMap((exercise) => prove(exercise, said));

/** The solution passes, the start does not, and the check can tell. */
function prove({ start, solution, check }: ExerciseNode, said: AllSaid): Problem[] {
  const ofStart = verdictIn(said.get(check.cell.id));
  const ofSolution = verdictIn(said.get(solution.cell.id));
  const problem = ({ node }: CellNode, message: string, hint: string): Problem[] =>
    [{ ...startOf(node), message, hint }];
  if (ofStart === undefined || ofSolution === undefined) {
    return problem(check, 'This check does not return a verdict.', 'Write `trial({ … });` on a line of its own.');
  }
  if (!hasPassed(ofSolution)) return problem(solution, `The solution fails. ${ofSolution}`, 'Fix the solution or its check.');
  if (hasPassed(ofStart)) return problem(start, 'The starting code already passes.', 'Leave something to do.');
  return [];
}

const verdictIn = (said: Said | undefined): string | undefined =>
  said?.texts.find((text) => /^(Passed|Not yet):/.test(text));

const hasPassed = (verdict: string): boolean => verdict.startsWith('Passed');
