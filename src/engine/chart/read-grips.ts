/** The places of plots that can be held, as strangers sent them. */
import { fields, finite, list, number, oneOf, read, text, tuple } from '../schema/schema.ts';
import { limits } from './limits.ts';
import { datum } from './read-facts.ts';
import type { PlotGrips } from './tree.ts';

const most = 1_000;
const side = number(1, 100_000);

const grip = fields({
  mark: number(0, most, true),
  name: text(40),
  datum: number(0, 1e9, true),
  part: oneOf('point', 'start', 'end', 'left', 'right', 'top', 'bottom'),
  free: oneOf('x', 'y', 'both'),
  at: tuple(finite, finite),
  values: tuple(datum, datum),
});

const grips = list(grip, 20 * limits.grips);

const plots = list(fields({ svg: number(0, most, true), width: side, height: side, grips }), 24);

/** Nothing where there is none, or where it is no such thing: then the chart cannot be held. */
export function readGrips(sent: string | undefined): readonly PlotGrips[] {
  if (sent === undefined) return [];
  try {
    return read(plots, JSON.parse(sent) as unknown) ?? [];
  } catch {
    return [];
  }
}
