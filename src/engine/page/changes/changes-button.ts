/** The way to "My changes": there as long as the reader has changed something, or drawn. */
import { cells } from '../../words/cells.ts';
import { fill } from '../../words/fill.ts';
import { page } from '../../words/page.ts';
import { say } from '../kit/dom.ts';
import { button, notify } from '../kit/notice.ts';
import type { Program } from '../live/program.ts';
import type { Mine } from './mine.ts';

export function watchChanges(document: Document, program: Program, mine: Mine): void {
  const open = (): Promise<void> => import('./changes-panel.ts').then(
    (made) => made.openChangesPanel(document, program, mine), () => tellLost(document));
  const way = button(document, '', open);
  way.classList.add('my-changes');
  // Hidden from the start: an element that comes later has the whole page styled anew, in the middle of a drag.
  way.hidden = true;
  document.querySelector('[data-notices]')?.before(way);
  mine.subscribe(() => {
    const count = mine.cells.length + mine.drawn.length;
    if (count > 0) say(way, fill(cells.myChanges, { count }));
    way.hidden = count === 0;
  });
}

function tellLost(document: Document): void {
  const actions = [{ label: page.reload, do: () => location.reload() }];
  notify(document, 'lost', { lines: [page.isOld], actions });
}
