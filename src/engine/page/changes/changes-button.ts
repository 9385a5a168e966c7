/** The way to "My changes": there as long as the reader has changed something. */
import { cells } from '../../words/cells.ts';
import { fill } from '../../words/fill.ts';
import { say } from '../kit/dom.ts';
import { button } from '../kit/notice.ts';
import type { Program } from '../live/program.ts';

/** `open` shows the panel. */
export function watchChanges(document: Document, program: Program, open: () => void): void {
  const way = button(document, '', open);
  way.classList.add('my-changes');
  // Hidden from the start: an element that comes later has the whole page styled anew, in the middle of a drag.
  way.hidden = true;
  document.querySelector('[data-notices]')?.before(way);
  program.subscribe(() => {
    const { size } = program.edits.edited;
    if (size > 0) say(way, fill(cells.myChanges, { count: size }));
    way.hidden = size === 0;
  });
}
