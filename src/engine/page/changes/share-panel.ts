/** The panel that makes a link: to a cell, or to all that the reader has changed. */
import { changes as words } from '../../words/changes.ts';
import { fill, formOf } from '../../words/fill.ts';
import { notices } from '../../words/notices.ts';
import type { Edits } from '../live/edits.ts';
import { copyText } from '../kit/clipboard.ts';
import { html, say } from '../kit/dom.ts';
import { button } from '../kit/notice.ts';
import { openPanel } from '../kit/panel.ts';
import { downloadChanges, linkTo, sharedAddress } from './shared-changes.ts';

interface Choice {
  label: string;
  cells: readonly string[];
}

/** This cell first; then all changes, where there are others. */
function choicesFor(edits: Edits, cell: string, changed: readonly string[]): Choice[] {
  const here = fill(edits.edited.has(cell) ? words.shareCell : words.sharePlace, { cell });
  const others = changed.some((other) => other !== cell);
  const all = fill(formOf(words.shareAll, changed.length), { count: changed.length });
  return [{ label: here, cells: [cell] }, ...(others ? [{ label: all, cells: changed }] : [])];
}

/** `mine`: the cells that the reader has changed. */
export function openSharePanel(document: Document, edits: Edits, cell: string, mine: readonly string[]): void {
  const link = html(document, 'input', { type: 'text', readonly: '', name: 'link' });
  const word = html(document, 'p', { role: 'status' });
  const choices = choicesFor(edits, cell, mine);
  let chosen = choices[0]!;
  const choose = async (choice: Choice): Promise<void> => {
    chosen = choice;
    link.value = '';
    const made = await linkOrNothing(document, edits, choice.cells);
    if (chosen !== choice) return;
    link.value = made ?? '';
    copying.disabled = made === undefined;
    say(word, made === undefined ? words.tooLongToLink : /^file:/.test(made) ? words.linkIsLocal : '');
  };
  const copying = button(document, words.copyLink, async () => {
    const done = await copyText(document, link.value);
    if (!done) link.select();
    say(word, done ? words.linkCopied : words.linkSelected);
  });
  const saving = button(document, notices.download, () => downloadChanges(document, textsOf(edits, chosen.cells)));
  copying.classList.add('first');
  const fields = choices.length > 1 ? [chooser(document, choices, (choice) => void choose(choice))] : [];
  const named = html(document, 'label', {}, choices.length > 1 ? words.link : choices[0]!.label, link);
  openPanel(document, words.share, [...fields, named, word], [copying, saving]);
  void choose(chosen);
}

function chooser(document: Document, choices: readonly Choice[], choose: (choice: Choice) => void): HTMLElement {
  const rows = choices.map((choice, at) => {
    const radio = html(document, 'input', { type: 'radio', name: 'what' });
    radio.checked = at === 0;
    radio.addEventListener('change', () => choose(choice));
    return html(document, 'label', {}, radio, choice.label);
  });
  return html(document, 'fieldset', {}, ...rows);
}

async function linkOrNothing(document: Document, edits: Edits, cells: readonly string[]): Promise<string | undefined> {
  const published = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  try {
    return await linkTo(edits, cells, sharedAddress(document.URL, published?.href));
  } catch {
    return undefined;
  }
}

function textsOf({ author, edited }: Edits, cells: readonly string[]): Map<string, string> {
  return new Map(cells.map((cell) => [cell, edited.get(cell) ?? author.get(cell) ?? '']));
}
