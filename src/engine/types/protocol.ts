/** What the page and the checker of types say to each other. */
import type { CheckedCell } from './checker.ts';

/** What a lecture imports beside the libraries of subjects: said once, before the first order. */
export interface DeclareOrder {
  /** Declarations by file from the root. */
  files: Readonly<Record<string, string>>;
  /** The folder of the lecture, from the root, and what its cells import. */
  folder: string;
  froms: readonly string[];
}

export interface CheckOrder {
  version: number;
  /** The whole program, in document order. */
  cells: readonly CheckedCell[];
}

/** Something in a cell that its types do not allow. */
export interface TypeFinding {
  cell: string;
  /** Offsets in the cell's source. */
  from: number;
  to: number;
  message: string;
}

export interface CheckAnswer {
  version: number;
  findings: readonly TypeFinding[];
}
