/** How long a class was at each slide. */
import type { SlideTime } from './record.ts';

/** The slide that is shown, and since when: milliseconds. */
export interface Stay {
  slide: string;
  since: number;
}

/** A computer that slept meanwhile, or a clock that was set, adds no more than this at once. */
const longest = 60 * 60_000;

/** Titles by slide, in the order of the deck. */
export const timesOf = (deck: readonly { id: string; title: string }[]): ReadonlyMap<string, string> =>
  new Map(deck.map(({ id, title }) => [id, title]));

/** The times with that of the slide that is shown, in the order of the deck. */
export function stay(
  times: readonly SlideTime[], { slide, since }: Stay, titles: ReadonlyMap<string, string>, now: number,
): SlideTime[] {
  const more = Math.min(longest, Math.max(0, now - since));
  const before = times.find((one) => one.slide === slide)?.milliseconds ?? 0;
  const here = { slide, title: titles.get(slide) ?? '', milliseconds: before + more };
  const order = [...titles.keys()];
  return [...times.filter((one) => one.slide !== slide), ...(slide === '' ? [] : [here])]
    .sort((a, b) => order.indexOf(a.slide) - order.indexOf(b.slide));
}
