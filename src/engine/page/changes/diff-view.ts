/** Shows what became of cells: lines that went and lines that came, told apart by sign and colour. */
import { changes as words } from '../../words/changes.ts';
import { fill } from '../../words/fill.ts';
import { html } from '../kit/dom.ts';
import { lineDiff, type DiffLine } from './line-diff.ts';

export interface ChangedText {
  cell: string;
  before: string;
  after: string;
}

const looks = {
  same: { tag: 'span', sign: '  ' },
  removed: { tag: 'del', sign: '− ' },
  added: { tag: 'ins', sign: '+ ' },
} as const;

export function showChanges(document: Document, changes: readonly ChangedText[]): DocumentFragment {
  const all = document.createDocumentFragment();
  all.append(...changes.flatMap((change) => [cellLink(document, change.cell), showDiff(document, change)]));
  return all;
}

/** The way to a cell: it works in the article and in the slides. */
export function cellLink(document: Document, cell: string): HTMLElement {
  return html(document, 'p', {}, html(document, 'a', { href: `#${cell}` }, cell));
}

export function showDiff(document: Document, { cell, before, after }: ChangedText): HTMLElement {
  const lines = lineDiff(before, after).map((line) => showLine(document, line));
  return html(document, 'pre', { 'class': 'diff', 'tabindex': 0, 'aria-label': fill(words.of, { cell }) }, ...lines);
}

function showLine(document: Document, { kind, text }: DiffLine): HTMLElement {
  const { tag, sign } = looks[kind];
  return html(document, tag, {}, `${sign}${text}\n`);
}
