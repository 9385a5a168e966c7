/** Charts and figures in a list stand in a row; where lists stand in it, each is a row below the one before. */
import { ChartElement } from './element.ts';

interface Part {
  kind: unknown;
}

const gap = 16;
/** More pictures than this are no row. An array may also have a length that nobody can walk. */
const most = 40;

const isList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length > 0 && value.length <= most;

export function rowOf(value: unknown, isPicture: (one: object) => boolean): unknown {
  const part = (one: unknown): Part | undefined => {
    if (one instanceof ChartElement) return { kind: 'chart', chart: one } as Part;
    return typeof one === 'object' && one !== null && isPicture(one) ? one as Part : undefined;
  };
  const row = (list: readonly unknown[]): Part | undefined => {
    const pictures = list.every(part) ? list.map(part) : undefined;
    return pictures && { kind: 'row', gap, between: 'nothing', pictures } as Part;
  };
  if (!isList(value)) return undefined;
  const line = (one: unknown): Part | undefined => part(one) ?? (isList(one) ? row(one) : undefined);
  return row(value) ?? (value.every(line) ? { kind: 'column', gap, pictures: value.map(line) } : undefined);
}
