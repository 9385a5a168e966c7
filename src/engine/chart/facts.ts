/** What a plot knows of itself, as plain data that can be told in words. */
import { datumOf } from './datum.ts';
import { limits } from './limits.ts';
import type { Channel, Seen, SeenMark, SeenScale } from './seen.ts';
import type { ColumnFacts, Datum, MarkFacts, PlotFacts, ScaleFacts } from './tree.ts';

export function factsOf({ scales, marks }: Pick<Seen, 'scales' | 'marks'>, svg: number): PlotFacts {
  return {
    svg,
    scales: Object.entries(scales).map(([name, scale]) => scaleFacts(name, scale, marks)),
    marks: marks.map(markFacts).filter(({ columns }) => columns.length > 0),
  };
}

const apart = new Set(['ordinal', 'point', 'band', 'categorical', 'threshold', 'quantile', 'quantize']);

function scaleFacts(name: string, scale: SeenScale, marks: readonly SeenMark[]): ScaleFacts {
  const { type, domain = [], label } = scale;
  const continuous = !apart.has(type);
  const told = continuous ? [domain[0], domain.at(-1)] : domain.slice(0, limits.members);
  const known = label ?? marks.flatMap(({ channels }) => Object.values(channels))
    .find((channel) => channel.scale === name && channel.label !== undefined)?.label;
  return { name, domain: told.map(datumOf), continuous, ...labelled(known) };
}

const labelled = (label: string | undefined): { label?: string } => (label === undefined ? {} : { label });

function markFacts({ name, index, channels }: SeenMark): MarkFacts {
  const columns = Object.entries(channels).filter(isTold)
    .map(([channel, one]) => columnFacts(channel, one, index))
    .filter(({ values }) => values.some((value) => value !== null));
  return { name, count: index.length, columns };
}

/** Places that a transform computed in pixels have no scale, and a shape on a map is no value. */
const isTold = ([channel, { value, scale }]: [string, Channel]): boolean =>
  value !== null && channel !== 'geometry' && (isText(scale) || !/^[xy][12]?$/.test(channel));

const isText = (scale: Channel['scale']): scale is string => typeof scale === 'string';

function columnFacts(channel: string, { value, label, scale }: Channel, index: readonly number[]): ColumnFacts {
  const values = index.slice(0, limits.values).map((at) => datumOf(value?.[at]));
  const extent = extentOf(index.map((at) => value?.[at]));
  return { channel, values, ...labelled(label), ...(isText(scale) ? { scale } : {}), ...(extent ? { extent } : {}) };
}

/** Of numbers and dates; of what else there is, none. */
function extentOf(values: readonly unknown[]): [Datum, Datum] | undefined {
  const known = values.filter((value) => isMeasure(value));
  const [first] = known;
  const all = values.filter((value) => value !== null && value !== undefined).length;
  if (first === undefined || known.length < all) return undefined;
  let [least, greatest] = [first, first];
  for (const value of known) {
    if (Number(value) < Number(least)) least = value;
    if (Number(value) > Number(greatest)) greatest = value;
  }
  return [datumOf(least), datumOf(greatest)];
}

const isMeasure = (value: unknown): value is number | Date =>
  (typeof value === 'number' || value instanceof Date) && !Number.isNaN(Number(value));
