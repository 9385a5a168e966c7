/**
 * The places of a plot that a hand can hold, in pixels of its svg: the middle of a dot or a text, the vertices of a
 * line, the ends of bars, rules and arrows, the edges of rectangles. No path is read: a place is what the scales make
 * of the values of a datum. Which mark, which datum and which part of it stay the same while numbers change.
 */
import { datumOf } from './datum.ts';
import { limits } from './limits.ts';
import type { Datum, Grip, GripPart } from './tree.ts';

interface Channel {
  value?: ArrayLike<unknown> | null;
  scale?: string | null;
}

/** Places in pixels by channel, and the channels that they were made of. */
export type Values = Readonly<Record<string, ArrayLike<number> | undefined>> & {
  readonly channels?: Readonly<Record<string, Channel | undefined>>;
};

/** One mark in one facet, as Plot draws it. */
export interface DrawnMark {
  /** Its number among the marks of the plot. */
  mark: number;
  /** What Plot calls it. */
  name: string;
  /** The data that are drawn. */
  index: ArrayLike<number>;
  /** What its scales made of the channels. */
  values: Values;
  /** From the plot's corner to the facet's. */
  shift: readonly [x: number, y: number];
  /** The widths of bands; 0 where the scale is continuous. */
  band: readonly [x: number, y: number];
  isBand: readonly [x: boolean, y: boolean];
  width: number;
  height: number;
}

/** None of a mark with so many data that a hand could not tell them apart. */
export function gripsOf(drawn: readonly DrawnMark[]): Grip[] {
  const counts = new Map<number, number>();
  for (const { mark, index } of drawn) counts.set(mark, (counts.get(mark) ?? 0) + index.length);
  return drawn.filter(({ mark, values }) => counts.get(mark)! <= limits.grips && isScaled(values))
    .flatMap((one) => Array.from(one.index).flatMap((datum) => partsOf(one, datum)))
    .filter(({ at: [x, y] }) => Number.isFinite(x + y));
}

/** What a transform places in pixels of its own, as `dodgeY` does, follows no scale. */
const isScaled = ({ channels = {} }: Values): boolean =>
  Object.entries(channels).every(([name, channel]) => !/^[xy][12]?$/.test(name) || !channel?.value || channel.scale);

const middle = (a: number, b: number): number => (a + b) / 2;

/** The middle of a datum, in pixels of its facet; where a mark has no place in one direction, that of the plot. */
export function middleOf({ values, band, width, height }: DrawnMark, datum: number): readonly [x: number, y: number] {
  const at = (channel: string): number | undefined => values[channel]?.[datum];
  const [x1, x2, y1, y2] = [at('x1'), at('x2'), at('y1'), at('y2')];
  const between = (from: number | undefined, to: number | undefined, side: number): number =>
    (from !== undefined && to !== undefined ? middle(from, to) : side / 2);
  const across = inBand(at('x'), band[0]) ?? between(x1, x2, width);
  const along = inBand(at('y'), band[1]) ?? between(y1, y2, height);
  return [across, along];
}

function partsOf(drawn: DrawnMark, datum: number): Grip[] {
  const { mark, name, values, shift } = drawn;
  const at = (channel: string): number | undefined => values[channel]?.[datum];
  const make = (part: GripPart, free: Grip['free'], x: number, y: number): Grip =>
    ({ mark, name, datum, part, free, at: place(x + shift[0], y + shift[1]), values: saidOf(values, datum, part) });
  const [x1, x2, y1, y2] = [at('x1'), at('x2'), at('y1'), at('y2')];
  if (name === 'arrow' || name === 'link') {
    return x1 === undefined || x2 === undefined || y1 === undefined || y2 === undefined ? []
      : [make('start', 'both', x1, y1), make('end', 'both', x2, y2)];
  }
  const [across, along] = middleOf(drawn, datum);
  const ends = [
    ...(x1 === undefined || x2 === undefined ? [] : [make('left', 'x', x1, along), make('right', 'x', x2, along)]),
    ...(y1 === undefined || y2 === undefined ? [] : [make('bottom', 'y', across, y1), make('top', 'y', across, y2)]),
  ];
  const free = freedom(drawn, at('x') !== undefined, at('y') !== undefined);
  if (ends.length > 0 && !name.startsWith('rule')) return ends;
  return free === undefined ? ends : [make('point', free, across, along), ...ends];
}

/** As fine as handles are aimed at, and finer than anybody sees. */
const place = (...pixels: readonly [x: number, y: number]): [number, number] =>
  [Math.round(pixels[0] * 1e4) / 1e4, Math.round(pixels[1] * 1e4) / 1e4];

const said: Readonly<Record<GripPart, readonly [x: string, y: string]>> = {
  point: ['x', 'y'], start: ['x1', 'y1'], end: ['x2', 'y2'],
  left: ['x1', 'y'], right: ['x2', 'y'], bottom: ['x', 'y1'], top: ['x', 'y2'],
};

function saidOf({ channels = {} }: Values, datum: number, part: GripPart): [Datum, Datum] {
  const [x, y] = said[part].map((name) => datumOf(channels[name]?.value?.[datum]));
  return [x ?? null, y ?? null];
}

const inBand = (place: number | undefined, band: number): number | undefined =>
  (place === undefined ? undefined : place + band / 2);

/** A place in a band is not moved within it. */
function freedom({ isBand }: DrawnMark, hasX: boolean, hasY: boolean): Grip['free'] | undefined {
  const [x, y] = [hasX && !isBand[0], hasY && !isBand[1]];
  if (x) return y ? 'both' : 'x';
  return y ? 'y' : undefined;
}
