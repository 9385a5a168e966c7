/** The number of the code that is the label of a point: with its other value the point is of the other class. */
import type { Figure, Handle, XY } from '../../engine/figure/figure.ts';
import type { PointClass } from '../marks/points.ts';
import type { FigurePlace, Pictures } from '../../engine/page/live/pictures.ts';
import type { Program } from '../../engine/page/live/program.ts';
import { numbersBehind, thetaWith, valueAt } from '../../engine/page/manipulation/handle-numbers.ts';
import type { NumberPlace } from '../../engine/page/manipulation/scrub.ts';

/** Labels are written as −1 and 1, or as 0 and 1. */
const others: ReadonlyMap<number, readonly number[]> = new Map([[-1, [1]], [0, [1]], [1, [-1, 0]]]);

export interface Label {
  place: NumberPlace;
  /** The other value. */
  value: number;
  /** The handle of the point then. */
  id: string;
}

type Points = readonly Pick<Handle, 'id' | 'at'>[];

export function otherClass(of: PointClass): PointClass {
  return of === 'circle' ? 'cross' : 'circle';
}

export function classOf({ id }: Pick<Handle, 'id'>): PointClass {
  return id.startsWith('circle-') ? 'circle' : 'cross';
}

/** The handle of a point once it, and no other point, is of the other class; undefined where more or less happened. */
export function flippedIn(before: Points, after: Points, point: Points[number]): string | undefined {
  const flipped = otherClass(classOf(point));
  const kept = before.filter((one) => one !== point).map(wordOf);
  const wanted = [...kept, `${flipped} ${point.at.join(' ')}`].sort().join('\n');
  if (after.map(wordOf).sort().join('\n') !== wanted) return undefined;
  return after.find((one) => classOf(one) === flipped && isAt(one.at, point.at))?.id;
}

const wordOf = (point: Points[number]): string => `${classOf(point)} ${point.at.join(' ')}`;
const isAt = (one: XY, other: XY): boolean => one[0] === other[0] && one[1] === other[1];

export function labelledPoints(figure: Figure | undefined): readonly Handle[] {
  return (figure?.handles ?? []).filter(({ role }) => role === 'point');
}

/** Tries the other value of each number that may be a label. One label for each point that has one, by its handle. */
export async function findLabels(
  place: FigurePlace, program: Program, pictures: Pictures,
): Promise<ReadonlyMap<string, Label>> {
  await program.prepare();
  const tried = numbersBehind(place.cell, program, []).flatMap((number) =>
    (others.get(valueAt(number, program) ?? NaN) ?? []).map((value) => ({ number, value })));
  const thetas = tried.map(({ number, value }) => thetaWith(number, value, program));
  const [now, ...shown] = await program.probe(place.cell, [{}, ...thetas]);
  const before = labelledPoints(pictures.read(now, place));
  const labels = new Map<string, Label>();
  tried.forEach(({ number, value }, at) => {
    const after = labelledPoints(pictures.read(shown[at], place));
    for (const point of before) {
      const id = flippedIn(before, after, point);
      if (id !== undefined && !labels.has(point.id)) labels.set(point.id, { place: number, value, id });
    }
  });
  return labels;
}
