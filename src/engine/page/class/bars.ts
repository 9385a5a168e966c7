/** Bars of a tally: one for each round at each answer, with its count and its share in digits. */
import type { RoundTally } from '../../class/tally.ts';
import { fill } from '../../words/fill.ts';
import { polls as words } from '../../words/polls.ts';
import { html } from '../kit/dom.ts';

export interface Bar {
  label: (Node | string)[];
  /** By round. */
  counts: readonly number[];
}

export function barsOf(document: Document, bars: readonly Bar[], rounds: readonly RoundTally[]): HTMLElement {
  const items = bars.map(({ label, counts }) =>
    html(document, 'li', {}, html(document, 'span', { class: 'tally-label' }, ...label),
      ...rounds.map((round, at) => barOf(document, counts[at] ?? 0, round, rounds, at < rounds.length - 1))));
  return html(document, 'ul', { class: 'tally-bars' }, ...items);
}

function barOf(
  document: Document, count: number, { round, answered }: RoundTally, rounds: readonly RoundTally[], isBefore: boolean,
): HTMLElement {
  const share = answered === 0 ? 0 : Math.min(1, count / answered);
  const said = fill(words.share, { count, percent: Math.round(share * 100) });
  const named = rounds.length > 1 ? `${fill(words.vote, { round })}: ${said}` : said;
  const bar = html(document, 'span', { class: 'tally-bar', 'aria-hidden': 'true' });
  bar.style.inlineSize = `${share * 100}%`;
  return html(document, 'span', { class: 'tally-round', 'data-before': isBefore ? '' : undefined },
    html(document, 'span', { class: 'tally-track', 'aria-hidden': 'true' }, bar),
    html(document, 'span', { class: 'tally-count' }, named));
}
