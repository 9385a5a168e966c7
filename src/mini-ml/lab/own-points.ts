/** Making a dataset of one's own: every change gives a new list, and settings that use it. */

import { labPoints } from './data.ts';
import { limits, type OwnPoint, type Settings } from './settings.ts';

/** What a reader can do to points. `at` is a place in the list. */
export type PointEdit =
  | { do: 'add'; point: OwnPoint }
  | { do: 'move'; at: number; x1: number; x2: number }
  | { do: 'flip'; at: number }
  | { do: 'remove'; at: number };

/** A thousandth of the square is finer than a pixel. Far outside of it nothing can be seen. */
const place = (x: number) => Math.min(2, Math.max(-1, Math.round(x * 1000) / 1000));

/** The settings with the points changed. Points of a named dataset become the reader's own by the first change. */
export function editPoints(settings: Settings, edit: PointEdit): Settings {
  const points = ownPoints(settings);
  if (edit.do === 'add' && points.length >= limits.points[1]) return settings;
  return { ...settings, data: 'mine', axis: false, points: edited(points, edit) };
}

/** The points as a list of one's own. */
export function ownPoints(settings: Settings): readonly OwnPoint[] {
  if (settings.data === 'mine') return settings.points;
  return labPoints(settings).map(({ x1, x2, label }) => ({ x1: place(x1), x2: place(x2), label }));
}

function edited(points: readonly OwnPoint[], edit: PointEdit): readonly OwnPoint[] {
  if (edit.do === 'add') return [...points, placed(edit.point, edit.point)];
  const chosen = points[edit.at];
  if (chosen === undefined) return points;
  if (edit.do === 'remove') return points.toSpliced(edit.at, 1);
  if (edit.do === 'move') return points.with(edit.at, placed(chosen, edit));
  return points.with(edit.at, { ...chosen, label: chosen.label === 'cross' ? 'circle' : 'cross' });
}

function placed(point: OwnPoint, { x1, x2 }: { x1: number; x2: number }): OwnPoint {
  return { ...point, x1: place(x1), x2: place(x2) };
}
