/** "My changes": every cell the reader has changed, with what changed, and ways to take it back or along. */
import { changes as words } from '../../words/changes.ts';
import { fill } from '../../words/fill.ts';
import { notices } from '../../words/notices.ts';
import { cellLink, showDiff } from './diff-view.ts';
import { copyText } from '../kit/clipboard.ts';
import { html, say } from '../kit/dom.ts';
import { button } from '../kit/notice.ts';
import { openPanel } from '../kit/panel.ts';
import type { Program } from '../live/program.ts';
import { changedIn, download, linkTo } from './shared-changes.ts';

export function openChangesPanel(document: Document, program: Program): void {
  const list = html(document, 'div', {});
  const word = html(document, 'p', { role: 'status' });
  const reset = (cells: readonly string[]): void => {
    const { author } = program.edits;
    const texts = new Map(cells.map((cell) => [cell, author.get(cell) ?? '']));
    program.dispatch({ kind: 'edit', gesture: 'reset', texts });
  };
  const fill = (): void => {
    const cells = changedIn(program.edits);
    list.replaceChildren(...cells.map((cell) => entry(document, program, cell, () => reset([cell]))));
    for (const one of needy) one.disabled = cells.length === 0;
  };
  const copying = button(document, words.copyLink, async () => say(word, await copyAll(document, program)));
  const saving = button(document, notices.download, () => download(document, new Map(program.edits.edited)));
  const all = button(document, words.resetAll, () => {
    reset(changedIn(program.edits));
    say(word, words.wereReset);
  });
  const undoing = button(document, words.undo, () => program.dispatch({ kind: 'undo' }));
  const needy = [copying, saving, all];
  copying.classList.add('first');
  fill();
  const forget = program.subscribe(fill);
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

async function copyAll(document: Document, { edits }: Program): Promise<string> {
  const link = await linkTo(edits, changedIn(edits), document.URL).catch(() => undefined);
  if (link === undefined) return words.tooLongToLink;
  return await copyText(document, link) ? words.linkCopied : words.notCopied;
}
