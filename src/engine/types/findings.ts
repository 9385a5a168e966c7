/** What a reader is told of what TypeScript has found. */
import type { CheckedCell, TypeProblem } from './checker.ts';
import type { TypeFinding } from './protocol.ts';

/** A module without declarations here: whether it can be imported is said when the cell is read. */
const ofModules: readonly number[] = [2307, 2792, 7016];

export function findingsIn(cells: readonly CheckedCell[], problems: readonly TypeProblem[]): TypeFinding[] {
  return problems.flatMap(({ cell, offset, length, message, code }) => {
    const found = cells[cell];
    if (!found || ofModules.includes(code) || offset > found.source.length) return [];
    const to = Math.min(offset + length, found.source.length);
    return [{ cell: found.id, from: offset, to, message: plain(message) }];
  });
}

const longest = 400;

/** TypeScript quotes with apostrophes; here code stands between backticks. */
const plain = (message: string): string => message.replace(/'([^']*)'/g, '`$1`').slice(0, longest);
