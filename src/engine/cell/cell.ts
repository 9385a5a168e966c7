/** The records that live code is made of. Pure data: they cross workers as they are. */

/** What an author wrote: one fence marked `live`, or a reader's draft of it. */
export interface CellSource {
  id: string;
  source: string;
  /** Code inside a question or an exercise reads the names above and defines none. */
  defines: boolean;
}

/** A place in a cell's own source: offset from 0, and line and column from 1. */
export interface Place {
  offset: number;
  line: number;
  column: number;
}

/** A number literal of a cell: one entry of its θ. A sign directly before it belongs to it. */
export interface Literal {
  start: number;
  end: number;
  value: number;
  /** False for indices and keys: those are never scrubbed. Numbers in types are no literals here. */
  scrub: boolean;
  /** The variable, field or list element the literal stands for, where one can be told: `b`, `s1[0][1]`. */
  name?: string;
  /** Which argument of which function or class it is, from 0: `1` in `new Wave(0, 1, 2)` is `Wave`, 1. */
  argument?: { of: string; index: number };
  /** It begins a statement after one without a semicolon: a sign here would join the two. */
  open?: true;
}

/**
 * A string or boolean literal that has a name or is given to a function. It is no part of θ: with another one the code
 * is another.
 */
export interface Constant {
  start: number;
  end: number;
  value: string | boolean;
  /** As that of a number literal. */
  name?: string;
  argument?: { of: string; index: number };
}

/** A list literal and its elements, by their places in the source. */
export interface ListLiteral {
  start: number;
  end: number;
  items: readonly { start: number; end: number }[];
}

export type CellErrorKind =
  | 'syntax' | 'name' | 'import' | 'type' | 'exception' | 'timeout' | 'limit' | 'change' | 'waiting';

/** A bracket without its partner. */
export interface OpenBracket {
  bracket: string;
  place: Place;
}

/** What went wrong, where, and how to mend it. */
export interface CellError {
  kind: CellErrorKind;
  message: string;
  hint?: string;
  /** A text cannot be read because of it. */
  unclosed?: OpenBracket;
  place?: Place;
  /** For `waiting`: the cell above that must work first. */
  waitsFor?: string;
}

/** What stands for all of a module, in place of one of its names. */
export const whole = '*';

/** A cell ready to run: a function of its inputs and of θ, as text. */
export interface CompiledCell {
  id: string;
  source: string;
  /** `async function ($$, $$t, a, b, Imported) { … return { c, d }; }`: literals to scrub are read from θ, `$$t`. */
  code: string;
  /** Free names, each with its first place: bound to the nearest definition above. `soft`: only `typeof` asks. */
  reads: readonly { name: string; at: number; soft: boolean }[];
  /** Top-level names, types included where `type` is true. */
  defines: readonly { name: string; at: number; type: boolean }[];
  /** Names taken `from` a module, as `local` in this cell; `default` and `*` (all of it) are names too. */
  imports: readonly { name: string; local: string; from: string; at: number }[];
  /** θ in order: entry n of a θ is the value of literal n. */
  literals: readonly Literal[];
  /** The strings and booleans that can be chosen, in order. */
  constants: readonly Constant[];
  /** The list literals, outer ones first: those that elements can be put into and taken from. */
  lists: readonly ListLiteral[];
  /** Text put into the source to make `code`: from these a place in `code` is led back to the source. */
  edits: readonly { at: number; removed: number; inserted: number }[];
}

/** One thing a cell shows, in order. */
export type Shown =
  | { kind: 'figure'; picture: unknown }
  /** What Plot or d3 made, as data that is checked where it is drawn. */
  | { kind: 'chart'; chart: unknown }
  | { kind: 'tree'; text: string }
  | { kind: 'table'; columns: readonly string[]; rows: readonly (readonly (string | number)[])[]; more: number }
  | { kind: 'value'; text: string }
  | { kind: 'log'; level: 'log' | 'info' | 'warn' | 'error'; text: string };

/** What became of one cell in one run. `redrawn` is false for cells that only had to be run again. */
export interface CellResult {
  id: string;
  redrawn: boolean;
  shown: readonly Shown[];
  error?: CellError;
}
