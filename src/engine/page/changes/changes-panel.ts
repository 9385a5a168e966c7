/** "My changes": what the reader has changed and drawn, and ways to take it back or along. */
import { changes as words } from '../../words/changes.ts';
import { fill } from '../../words/fill.ts';
import { notices } from '../../words/notices.ts';
import { pen } from '../../words/pen.ts';
import { cellLink, showDiff } from './diff-view.ts';
import { copyText } from '../kit/clipboard.ts';
import { html, say } from '../kit/dom.ts';
import { button } from '../kit/notice.ts';
import { openPanel } from '../kit/panel.ts';
import type { Program } from '../live/program.ts';
import type { Mine } from './mine.ts';
import { downloadChanges, linkTo } from './shared-changes.ts';

export function openChangesPanel(document: Document, program: Program, mine: Mine): void {
  const list = html(document, 'div', {});
  const word = html(document, 'p', { role: 'status' });
  const reset = (cells: readonly string[]): void => {
    const { author } = program.edits;
    const texts = new Map(cells.map((cell) => [cell, author.get(cell) ?? '']));
    program.dispatch({ kind: 'edit', gesture: 'reset', texts });
  };
  const fill = (): void => {
    const { cells } = mine;
    const drawn = mine.drawn.map((slide) => drawing(document, slide, () => mine.erase([slide.id])));
    list.replaceChildren(...cells.map((cell) => entry(document, program, cell, () => reset([cell]))), ...drawn);
    for (const one of needy) one.disabled = cells.length === 0;
  };
  const copying = button(document, words.copyLink, async () => say(word, await copyAll(document, program, mine.cells)));
  const saving = button(document, notices.download, () => downloadChanges(document, mine.texts));
  const all = button(document, words.resetAll, () => {
    reset(mine.cells);
    say(word, words.wereReset);
  });
  const undoing = button(document, words.undo, () => program.dispatch({ kind: 'undo' }));
  const needy = [copying, saving, all];
  copying.classList.add('first');
  fill();
  const forget = mine.subscribe(fill);
  const panel = openPanel(document, words.mine, [list, word], [...needy, undoing]);
  panel.addEventListener('close', forget);
}

function entry(document: Document, program: Program, cell: string, reset: () => void): HTMLElement {
  const { author, edited } = program.edits;
  const change = { cell, before: author.get(cell) ?? '', after: edited.get(cell) ?? '' };
  const way = cellLink(document, cell);
  way.addEventListener('click', () => way.closest('dialog')?.close());
  const resetting = button(document, words.reset, reset);
  resetting.ariaLabel = fill(words.resetCell, { cell });
  const row = html(document, 'div', { class: 'notice-actions' }, way, resetting);
  return html(document, 'div', {}, row, showDiff(document, change));
}

/** A slide on which the reader has drawn. */
function drawing(document: Document, { id, number }: Mine['drawn'][number], erase: () => void): HTMLElement {
  const way = html(document, 'a', { href: `#${id}` }, fill(pen.slide, { slide: number }));
  way.addEventListener('click', () => way.closest('dialog')?.close());
  const erasing = button(document, pen.erase, erase);
  erasing.ariaLabel = fill(pen.eraseSlide, { slide: number });
  return html(document, 'div', { class: 'notice-actions' }, way, erasing);
}

async function copyAll(document: Document, { edits }: Program, cells: readonly string[]): Promise<string> {
  const link = await linkTo(edits, cells, document.URL).catch(() => undefined);
  if (link === undefined) return words.tooLongToLink;
  return await copyText(document, link) ? words.linkCopied : words.notCopied;
}
