/** What plots know of themselves beside what they draw, by the svg that they drew. */

/** A channel of a mark: a value for each datum, and the scale by which it becomes a place or a colour. */
export interface Channel {
  value: ArrayLike<unknown> | null;
  label?: string;
  scale?: string | null;
}

export interface SeenMark {
  /** What Plot calls it. */
  name: string;
  /** The data that are drawn, facet by facet. */
  index: readonly number[];
  channels: Readonly<Record<string, Channel>>;
}

/** A scale as Plot gives it. */
export interface SeenScale {
  type: string;
  domain?: readonly unknown[];
  label?: string;
}

export interface Seen {
  scales: Readonly<Record<string, SeenScale>>;
  marks: readonly SeenMark[];
}

const seen = new WeakMap<object, Seen>();

export const remember = (svg: object, plot: Seen): void => void seen.set(svg, plot);

export const seenOf = (svg: object): Seen | undefined => seen.get(svg);
