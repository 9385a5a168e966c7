/** What predictions say when the code has spoken: which texts fit. Nothing that was expected is called wrong. */
import { fill, formOf } from '../words/fill.ts';
import { allOf } from '../words/list.ts';
import { predictions as texts } from '../words/predictions.ts';
import type { LineFacts, PointFacts } from './compare.ts';

export const youSaid = (said: readonly string[]): string => fill(texts.youSaid, { said: quoted(said) });

export function chosenWords(said: readonly string[], right: readonly string[]): string {
  const codeSays = fill(texts.codeSays, { right: quoted(right) });
  if (said.length === 0) return codeSays;
  const isSame = said.length === right.length && said.every((text) => right.includes(text));
  return isSame ? fill(texts.bothSay, { said: quoted(said) }) : `${youSaid(said)} ${codeSays}`;
}

const quoted = (all: readonly string[]): string => allOf(all.map((text) => fill(texts.quoted, { text })));

/** The task comes first: on which side things are. `what`: points of the figure, or places all over it. */
export function lineWords({ turn, same, of }: LineFacts, what: 'points' | 'places'): string {
  const wrong = of - same;
  const side = wrong === 0 ? fill(texts.rightSide[what], { of }) : fill(texts.wrongSide[what], { wrong, of });
  return `${side} ${texts.turns[turn]}`;
}

export function pointWords({ marked, right, both }: PointFacts): string {
  if (both === marked && both === right) return fill(formOf(texts.allMarked, marked), { count: marked });
  return fill(formOf(texts.someMarked, both), { count: both, marked: points(marked), right: points(right) });
}

const points = (count: number): string => fill(formOf(texts.points, count), { count });

export const heightWords = (same: number, of: number): string => fill(formOf(texts.heights, same), { count: same, of });
