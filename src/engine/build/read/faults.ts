/** What is wrong with cells, said at its place in the lecture. */
import { notClosed } from '../../cell/brackets.ts';
import { placeAt } from '../../cell/place.ts';
import type { CellError } from '../../cell/cell.ts';
import type { LectureCell } from './cells.ts';
import type { TypeProblem } from '../../types/checker.ts';
import type { Problem } from './problem.ts';

const HINTS: Readonly<Record<CellError['kind'], string>> = {
  syntax: 'Check the brackets and quotes before it.',
  name: 'Define it in this cell or in one above, or import it.',
  import: 'Import one of the names that the library exports.',
  type: 'Change the value or its type so that they match.',
  exception: 'Fix the code, or catch the error: a cell must run to its end.',
  timeout: 'Perhaps a loop never ends.',
  limit: 'Show less.',
  change: 'Make a new value instead.',
  waiting: '',
};

/** By TypeScript's number: where another mend than a change of value or type is meant. */
const TYPE_HINTS: Readonly<Record<number, string>> = {
  7006: 'Write the type of the parameter: `(x: number) => …`.',
  7031: 'Write the type of the parameter: `({ x }: { x: number }) => …`.',
  7019: 'Write the type of the rest: `(...xs: number[]) => …`.',
  7005: 'Write its type: `const xs: number[] = []`.',
  7034: 'Write its type: `let xs: number[] = []`.',
  7018: 'Write its type after a colon.',
  2304: 'Define it in this cell or in one above, or import it.',
  2339: 'Correct the name, or give the type this property.',
  2551: 'Correct the name.',
  2554: 'Pass as many arguments as it takes.',
  2532: 'Say what happens when it is not there: `?.`, `??` or an `if`.',
  18048: 'Say what happens when it is not there: `?.`, `??` or an `if`.',
  2588: 'Declare it with `let` instead of `const`.',
  2451: 'Give one of them another name.',
  2454: 'Give it a value where it is declared.',
  2355: 'Return a value at its end.',
  2391: 'Write its body between braces.',
};

/** What TypeScript says of a file that cells import; `file` from the root of the site. */
interface FileFault extends Omit<TypeProblem, 'cell'> {
  file: string;
  text: string;
}

export function faultOf(cell: LectureCell, { kind, message, hint, place, unclosed }: CellError): Problem {
  const open = unclosed && notClosed(unclosed.bracket, cell.at(unclosed.place.offset));
  return { ...cell.at(place?.offset ?? 0), message: sentence(message), hint: open ?? hint ?? HINTS[kind] };
}

export function fileFault({ file, text, offset, message, code }: FileFault): Problem {
  const { line, column } = placeAt(text, offset);
  const said = `${sentence(message)} (TS${code})`;
  return { line, column, message: said, hint: TYPE_HINTS[code] ?? HINTS.type, elsewhere: { file, text } };
}

export function typeFault(cell: LectureCell, { offset, message, code }: TypeProblem): Problem {
  return { ...cell.at(offset), message: `${sentence(message)} (TS${code})`, hint: TYPE_HINTS[code] ?? HINTS.type };
}

function sentence(message: string): string {
  const capital = message.charAt(0).toUpperCase() + message.slice(1);
  return /[.!?)]$/.test(capital) ? capital : `${capital}.`;
}
