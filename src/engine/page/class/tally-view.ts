/** How a class has answered, as a picture: bars, lists of texts, and what was drawn over the figure. */
import type { RoundTally, Tally } from '../../class/tally.ts';
import { fill } from '../../words/fill.ts';
import { polls as words } from '../../words/polls.ts';
import { html } from '../kit/dom.ts';
import { optionsOf } from './asked.ts';
import { barsOf, type Bar } from './bars.ts';
import { binned } from './bins.ts';
import { labelCopy } from './copies.ts';
import { describe, drawingsOf } from './tally-drawing.ts';

/** @param root the question on this page */
export function tallyView(root: HTMLElement, tally: Tally): HTMLElement {
  const options = tally.kind !== 'options' ? [] : optionsOf(root).map((input) =>
    ({ label: labelCopy(input), counts: countsAt(tally, Number(input.value)) }));
  return viewOf(root.ownerDocument, tally, options, () => drawingsOf(root, tally));
}

/** The same of a question that the page does not have, or not as it was: in words. */
export function tallyInWords(document: Document, tally: Tally, options: readonly string[]): HTMLElement {
  const bars = options.map((option, at) => ({ label: [option], counts: countsAt(tally, at) }));
  return viewOf(document, tally, bars, () => tally.rounds.map((round) => {
    const said = describe(tally.kind, round);
    return html(document, 'p', {}, tally.rounds.length > 1 ? fill(words.voteOf, { round: round.round, said }) : said);
  }));
}

function viewOf(document: Document, tally: Tally, options: readonly Bar[], drawn: () => Node[]): HTMLElement {
  const view = html(document, 'div', { class: 'tally', role: 'group', 'aria-label': words.tally });
  if (tally.rounds.every(({ answered }) => answered === 0)) view.append(html(document, 'p', {}, words.noneYet));
  view.append(...pictureOf(document, tally, options, drawn));
  return view;
}

function pictureOf(document: Document, tally: Tally, options: readonly Bar[], drawn: () => Node[]): Node[] {
  const { kind, rounds } = tally;
  switch (kind) {
    case 'options': return [barsOf(document, options, rounds)];
    case 'done': return [barsOf(document, [{ label: [words.solved], counts: countsAt(tally, 0) }], rounds)];
    case 'number': return [barsOf(document, numberBars(tally), rounds)];
    case 'text': return rounds.map((round) => textList(document, round, rounds.length > 1));
    case 'line': case 'heights': case 'marks': return drawn();
  }
}

const countsAt = ({ rounds }: Tally, at: number): number[] => rounds.map(({ counts }) => counts[at] ?? 0);

function numberBars({ rounds }: Tally): Bar[] {
  const bins = binned(rounds.map(({ numbers }) => numbers));
  return bins.map(({ from, to, counts }) =>
    ({ label: [from === to ? fill('{from}', { from }) : fill(words.between, { from, to })], counts }));
}

function textList(document: Document, { round, texts }: RoundTally, isNamed: boolean): HTMLElement {
  const items = texts.map(([text, count]) => html(document, 'li', {}, text, html(document, 'b', {}, ` × ${count}`)));
  const list = html(document, 'ul', { class: 'tally-texts' }, ...items);
  return html(document, 'div', {}, ...(isNamed ? [html(document, 'p', {}, fill(words.vote, { round }))] : []), list);
}
