/** The way to "My changes": there as long as the reader has changed something. */
import { changes } from '../../cell/notices.ts';
import { say } from '../lab/lab-dom.ts';
import { button } from '../page/notice.ts';
import type { Program } from '../live/program.ts';

/** `open` shows the panel. */
export function watchChanges(document: Document, program: Program, open: () => void): void {
  const way = button(document, '', open);
  way.classList.add('my-changes');
  program.subscribe(() => {
    const { size } = program.edits.edited;
    if (size > 0) say(way, changes.button(size));
    if (size > 0 && !way.isConnected) document.querySelector('[data-notices]')?.before(way);
    else if (size === 0) way.remove();
  });
}
