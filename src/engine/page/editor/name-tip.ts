/** What is known of a name, for readers: how it is written, what it is, and where it comes from. */
import { pieces } from '../../cell/highlight.ts';
import { cells } from '../../words/cells.ts';
import { fill } from '../../words/fill.ts';
import { html } from '../kit/dom.ts';
import type { Offer } from './names.ts';

/** `brings`: taking the name brings its import along. */
export function nameTip(document: Document, { signature, doc, from, isLibrary }: Offer, brings = false): HTMLElement {
  const code = html(document, 'code', {}, ...pieces(signature).map(({ text, className }) =>
    (className === '' ? text : html(document, 'span', { class: className }, text))));
  const origin = isLibrary
    ? fill(brings ? cells.fromLibraryWithImport : cells.fromLibrary, { module: from })
    : fill(cells.fromCell, { cell: from });
  const lines = [doc, origin].filter((line) => line !== '').map((line) => html(document, 'p', {}, line));
  return html(document, 'div', { class: 'name-tip' }, code, ...lines);
}
