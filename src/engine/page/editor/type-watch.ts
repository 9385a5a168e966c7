/** Waits for the first edit of a text, and then has the types of the lecture checked. */
import { isFrugal, type Connected } from '../kit/connection.ts';
import type { TypeWorld } from './type-world.ts';

/** Gestures that write code, not numbers alone. */
const writes: ReadonlySet<string> = new Set(['type', 'link']);

/** A lecture may do without: `types: false` at its top. */
export function watchTypes(spec: TypeWorld): void {
  const { document, program } = spec;
  if (document.querySelector('slide-deck[data-type-checks="off"]') !== null) return;
  const stop = program.subscribe(() => {
    if (!program.edits.done.some(({ kind }) => writes.has(kind))) return;
    stop();
    const offered = isFrugal(document.defaultView?.navigator as Connected | undefined);
    import('./type-list.ts').then(({ checkTypes }) => checkTypes(spec, offered)).catch(() => watchTypes(spec));
  });
}
