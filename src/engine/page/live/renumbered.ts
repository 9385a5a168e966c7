/** Whether a cell has its author's code, whatever its numbers are. */
import { withNumbers } from '../../cell/numbers.ts';
import type { Program } from './program.ts';

export function isRenumbered(program: Program, id: string): boolean {
  const [author, { text, compiled }] = [program.edits.author.get(id), program.cell(id)];
  if (author === undefined || compiled === undefined) return author === text;
  return author === text || withNumbers(compiled, author) !== undefined;
}
