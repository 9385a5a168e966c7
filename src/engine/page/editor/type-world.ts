/** What the checking of types needs of a page with cells. */
import type { TypeFinding } from '../../types/protocol.ts';
import type { CellParts } from '../live/cell-view.ts';
import type { Program } from '../live/program.ts';

/** What an editor does with findings. */
export interface TypeMarks {
  markTypes(findings: readonly TypeFinding[]): void;
}

export interface TypeWorld {
  document: Document;
  program: Program;
  parts: ReadonlyMap<string, CellParts>;
  /** The editors that are open. */
  editors: ReadonlyMap<string, TypeMarks>;
}
