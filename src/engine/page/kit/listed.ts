/** Names of cells in a sentence. */
import { notices } from '../../words/notices.ts';

/** “a”, “b” and “c”. */
export function listed(cells: readonly string[]): string {
  const all = cells.map((cell) => `“${cell}”`);
  return all.length < 2 ? all.join('') : all.slice(0, -1).join(', ') + notices.and + all.at(-1)!;
}
