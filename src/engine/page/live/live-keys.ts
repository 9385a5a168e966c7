/** Undo and redo outside editors too, once a cell has been used. */
import { cells as words } from '../../words/cells.ts';
import { fill } from '../../words/fill.ts';
import { changedCells } from './edits.ts';
import type { Program } from './program.ts';

const owners = `input:not([type="range"], [type="checkbox"]), textarea, select:not([data-knob] > select),
  [contenteditable]:not([contenteditable="false"])`;

export function listenToUndo(document: Document, program: Program, say: (words: string) => void): void {
  document.addEventListener('keydown', (event) => {
    const kind = kindOf(event);
    if (kind === undefined || event.defaultPrevented || isOwned(event)) return;
    const before = program.edits;
    program.dispatch({ kind });
    const cells = changedCells(before, program.edits);
    if (cells.length === 0) return;
    event.preventDefault();
    say(fill(kind === 'undo' ? words.wasUndone : words.wasRedone, { cells: cells.join(', ') }));
  });
}

function kindOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | undefined {
  const letter = key.toLowerCase();
  if (altKey || ctrlKey === metaKey) return undefined;
  if (letter === 'y' && ctrlKey && !shiftKey) return 'redo';
  if (letter !== 'z') return undefined;
  return shiftKey ? 'redo' : 'undo';
}

/** Where text is typed, undo belongs to the text. */
const isOwned = (event: Event): boolean =>
  event.composedPath().some((node) => node instanceof Element && node.matches(owners));
