/**
 * The only state of a lecture: which cells were edited, and how they came to be so. Typing, scrubbing, dragging and
 * resetting are all the same thing, a gesture that changes the text of cells.
 */

export type GestureKind = 'type' | 'scrub' | 'drag' | 'reset' | 'draft' | 'link' | 'remote';

export interface Change {
  cell: string;
  before: string;
  after: string;
}

/** One undo step. While it is open, what follows of the same kind in the same cells still belongs to it. */
export interface Gesture {
  kind: GestureKind;
  changes: readonly Change[];
  open: boolean;
}

export interface Edits {
  /** The author's text of every cell, by id, in document order. */
  author: ReadonlyMap<string, string>;
  /** The text of the cells that differ from the author's. */
  edited: ReadonlyMap<string, string>;
  done: readonly Gesture[];
  undone: readonly Gesture[];
}

export type EditAction =
  | { kind: 'edit'; gesture: GestureKind; texts: ReadonlyMap<string, string>; open?: boolean }
  | { kind: 'close' }
  /** Takes back the gesture that is open, if one is, as if it had never begun. */
  | { kind: 'abandon' }
  | { kind: 'undo' }
  | { kind: 'redo' };

/** Whose gestures are the reader's own, and can be taken back: what another window sent cannot. */
const undoable: ReadonlySet<GestureKind> = new Set(['type', 'scrub', 'drag', 'reset', 'link']);

export function untouched(author: ReadonlyMap<string, string>): Edits {
  return { author, edited: new Map(), done: [], undone: [] };
}

/** The text of a cell as it stands. */
export function textOf({ author, edited }: Edits, cell: string): string {
  return edited.get(cell) ?? author.get(cell) ?? '';
}

export function reduce(edits: Edits, action: EditAction): Edits {
  switch (action.kind) {
    case 'edit': return edit(edits, action.gesture, action.texts, action.open ?? false);
    case 'close': return { ...edits, done: closeLast(edits.done) };
    case 'abandon': return abandon(edits);
    case 'undo': return undo(edits);
    case 'redo': return redo(edits);
  }
}

/** The gesture of a hand that holds a number, a knob or a figure, and may move on. */
export function inHand({ done }: Edits): Gesture | undefined {
  const last = done.at(-1);
  return last?.open && (last.kind === 'scrub' || last.kind === 'drag') ? last : undefined;
}

/** The cells whose text differs between two states, in document order. */
export function changedCells(before: Edits, after: Edits): string[] {
  return [...after.author.keys()].filter((cell) => textOf(before, cell) !== textOf(after, cell));
}

function edit(edits: Edits, kind: GestureKind, texts: ReadonlyMap<string, string>, open: boolean): Edits {
  const known = [...texts].filter(([cell]) => edits.author.has(cell));
  const changes = known
    .map(([cell, after]) => ({ cell, before: textOf(edits, cell), after }))
    .filter(({ before, after }) => before !== after);
  if (changes.length === 0) return open ? edits : { ...edits, done: closeLast(edits.done) };
  const edited = write(edits, changes, 'after');
  if (!undoable.has(kind)) return { ...edits, edited };
  return { ...edits, edited, done: record(edits.done, { kind, changes, open }), undone: [] };
}

function write({ author, edited }: Edits, changes: readonly Change[], side: 'before' | 'after'): Map<string, string> {
  const texts = new Map(edited);
  for (const change of changes) {
    if (author.get(change.cell) === change[side]) texts.delete(change.cell);
    else texts.set(change.cell, change[side]);
  }
  return texts;
}

/** Adds a gesture, or lets it go on in the open one it belongs to. */
function record(done: readonly Gesture[], gesture: Gesture): Gesture[] {
  const last = done.at(-1);
  if (last?.open && last.kind === gesture.kind && sameCells(last, gesture)) {
    return [...done.slice(0, -1), { ...gesture, changes: join(last.changes, gesture.changes) }];
  }
  return [...closeLast(done), gesture];
}

/** A drag may touch more cells as it goes on; typing stays in its cell. */
function sameCells(last: Gesture, next: Gesture): boolean {
  return next.kind === 'drag' || next.changes.every(({ cell }) => last.changes.some((one) => one.cell === cell));
}

function join(earlier: readonly Change[], later: readonly Change[]): Change[] {
  const joined = new Map(earlier.map((change) => [change.cell, change]));
  for (const change of later) {
    joined.set(change.cell, { ...change, before: joined.get(change.cell)?.before ?? change.before });
  }
  return [...joined.values()];
}

/** A gesture that has come back to where it began is none: an undo of it would do nothing. */
function closeLast(done: readonly Gesture[]): readonly Gesture[] {
  const last = done.at(-1);
  if (!last?.open) return done;
  const isLost = last.changes.every(({ before, after }) => before === after);
  return [...done.slice(0, -1), ...(isLost ? [] : [{ ...last, open: false }])];
}

function abandon(edits: Edits): Edits {
  const closed = { ...edits, done: closeLast(edits.done) };
  const isLeft = edits.done.at(-1)?.open === true && closed.done.length === edits.done.length;
  return isLeft ? { ...undo(closed), undone: edits.undone } : closed;
}

function undo(edits: Edits): Edits {
  const done = closeLast(edits.done);
  const last = done.at(-1);
  if (!last) return { ...edits, done };
  return {
    ...edits,
    edited: write(edits, last.changes, 'before'),
    done: done.slice(0, -1),
    undone: [...edits.undone, { ...last, open: false }],
  };
}

function redo(edits: Edits): Edits {
  const next = edits.undone.at(-1);
  if (!next) return edits;
  return {
    ...edits,
    edited: write(edits, next.changes, 'after'),
    done: [...edits.done, next],
    undone: edits.undone.slice(0, -1),
  };
}
