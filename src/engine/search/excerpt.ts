/** The place of a text where the words that were found stand, and where they are in it. */
import { termsOf, tokensOf } from './terms.ts';

/** A piece of text, marked where it is what was looked for. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

/** Letters before the first word that fits, and in all. */
const BEFORE = 40;
const LENGTH = 160;

/** The whole text in pieces. */
export function markedIn(text: string, terms: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { word, from, to } of tokensOf(text)) {
    if (!termsOf(word).some((term) => terms.has(term))) continue;
    pieces.push({ text: text.slice(done, from), isMarked: false }, { text: text.slice(from, to), isMarked: true });
    done = to;
  }
  return [...pieces, { text: text.slice(done), isMarked: false }].filter((piece) => piece.text !== '');
}

/** So much of a text as a line or two hold, around the place where most of the words stand. */
export function excerptOf(text: string, terms: ReadonlySet<string>): Piece[] {
  const tokens = tokensOf(text);
  const fitting = tokens.filter(({ word }) => termsOf(word).some((term) => terms.has(term)));
  const within = (from: number): number =>
    new Set(fitting.filter((one) => one.from >= from && one.to <= from + LENGTH - BEFORE).map(({ word }) => word)).size;
  const best = fitting.reduce((most, { from }) => (within(from) > within(most) ? from : most), fitting[0]?.from ?? 0);
  const start = tokens.find(({ from }) => from >= best - BEFORE)?.from ?? 0;
  const from = best <= BEFORE ? 0 : start;
  const end = tokens.findLast(({ to }) => to <= from + LENGTH)?.to ?? from + LENGTH;
  const to = text.length <= from + LENGTH ? text.length : Math.max(end, from + 1);
  const shown = markedIn(text.slice(from, to), terms);
  return [
    ...(from > 0 ? [{ text: '… ', isMarked: false }] : []), ...shown,
    ...(to < text.length ? [{ text: ' …', isMarked: false }] : []),
  ];
}
