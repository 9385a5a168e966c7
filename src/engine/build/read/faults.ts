/** What is wrong with cells, said at its place in the lecture. */
import { notClosed } from '../../cell/brackets.ts';
import type { CellError } from '../../cell/cell.ts';
import type { LectureCell } from './cells.ts';
import type { TypeProblem } from '../../types/checker.ts';
import type { Problem } from './problem.ts';

const HINTS: Readonly<Record<CellError['kind'], string>> = {
  syntax: 'Look at the brackets and quotes before it.',
  name: 'Define it in this cell or in one above, or import it from "mini-ml".',
  import: 'Import one of the names that src/mini-ml/library.ts lists.',
  type: 'Change the value or its type so that the two agree.',
  exception: 'Fix the code, or catch the error: a cell must run to its end.',
  timeout: 'Maybe a loop has no end.',
  limit: 'Show less.',
  change: 'Make a new value instead.',
  waiting: '',
};

export function faultOf(cell: LectureCell, { kind, message, hint, place, unclosed }: CellError): Problem {
  const open = unclosed && notClosed(unclosed.bracket, cell.at(unclosed.place.offset));
  return { ...cell.at(place?.offset ?? 0), message: sentence(message), hint: open ?? hint ?? HINTS[kind] };
}

export function typeFault(cell: LectureCell, { offset, message, code }: TypeProblem): Problem {
  return { ...cell.at(offset), message: `${sentence(message)} (TS${code})`, hint: HINTS.type };
}

function sentence(message: string): string {
  const capital = message.charAt(0).toUpperCase() + message.slice(1);
  return /[.!?)]$/.test(capital) ? capital : `${capital}.`;
}
