/** What can be dragged, `handles="dot line"`: each name is one of the picture that the cell shows. */
import { nearest } from '../../cell/nearest.ts';
import { limitOf } from '../../sandbox/handle-limit.ts';
import type { LectureCell } from './cells.ts';
import type { Problem } from './problem.ts';

/** What of the picture of a cell could be dragged. */
export interface Holding {
  id: string;
  holds: readonly string[];
}

export function handleProblems(cells: readonly LectureCell[], ran: readonly Holding[]): Problem[] {
  return cells.flatMap((cell) => {
    const { id, fence } = cell;
    const found = ran.find((one) => one.id === id);
    if (fence.handles === undefined || !found) return [];
    const { line, column } = cell.at(0);
    // Of braces it is said elsewhere that they mean nothing.
    const names = [...limitOf(fence.handles)].filter((name) => !/^\{|\}$/.test(name));
    const unknown = names.filter((name) => !found.holds.includes(name));
    return unknown.map((name) => ({ line: line - 1, column, ...wordsFor(id, name, found.holds) }));
  });
}

function wordsFor(id: string, name: string, holds: readonly string[]): Pick<Problem, 'message' | 'hint'> {
  const message = `The cell \`${id}\` has no \`${name}\` that can be dragged.`;
  if (holds.length === 0) return { message, hint: 'Nothing that it shows can be dragged: remove `handles`.' };
  const near = nearest(name, holds);
  const all = holds.map((one) => `\`${one}\``).join(', ');
  return { message, hint: near ? `Did you mean \`${near}\`? There is ${all}.` : `There is ${all}; \`false\` means nothing.` };
}
