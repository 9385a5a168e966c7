import type { CellError, CellErrorKind, OpenBracket } from './cell.ts';
import { placeAt } from './place.ts';

/** Thrown by what reads a cell: carries the error as data. */
export class CellProblem extends Error {
  readonly error: CellError;

  constructor(error: CellError) {
    super(error.message);
    this.name = 'CellProblem';
    this.error = error;
  }
}

/** What a message says: what happened, and how to mend it. */
export interface Words {
  message: string;
  hint?: string;
  unclosed?: OpenBracket;
}

export function problemAt(kind: CellErrorKind, words: Words, source: string, offset: number): CellProblem {
  return new CellProblem({ kind, ...words, place: placeAt(source, offset) });
}
