/** What TypeScript told of names at build time, for whoever edits cells. */

export interface KnownName {
  name: string;
  kind: 'class' | 'function' | 'type' | 'value';
  /** As it would be written: `new Wave(length: number, …): Wave`, `tide: Wave`. */
  signature: string;
  /** The first sentence of its docstring, or nothing. */
  doc: string;
}

export interface KnownNames {
  /** What each library gives, by the module it is imported from. */
  libraries: Readonly<Record<string, readonly KnownName[]>>;
  /** What each cell defines or imports, by the cell's id, as its author wrote it. */
  cells: Readonly<Record<string, readonly KnownName[]>>;
}

export const noNames: KnownNames = { libraries: {}, cells: {} };
