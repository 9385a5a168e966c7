/** The points that settings stand for. */

import { byClass, datasets, gauss, type Dataset, type Point } from '../core/datasets.ts';
import { toExamples, type Examples } from '../core/examples.ts';
import { seeded } from '../core/random.ts';
import type { OwnPoint, Settings } from './settings.ts';

/** A point as the lab shows it: where, which class, and whether it is held back for testing. */
export interface LabPoint extends OwnPoint {
  readonly test: boolean;
}

const makers = { ...datasets, gauss };

/** Chance for noise and for the choice of test points must not be the chance the points came from. */
const noiseSeed = 7001;
const testSeed = 9001;

/** All points, in the order of the dataset. */
export function labPoints(settings: Settings): LabPoint[] {
  const points = settings.data === 'mine' ? settings.points : strayed(named(settings, settings.data), settings);
  const held = heldBack(points.length, settings);
  return points.map((point, i) => ({ ...point, test: held.has(i) }));
}

function named({ n, dataSeed }: Settings, data: keyof typeof makers): OwnPoint[] {
  const { points, labels }: Dataset = makers[data](n, dataSeed);
  return points.map(([x1, x2], i) => ({ x1, x2, label: labels[i] === 1 ? 'cross' : 'circle' }));
}

/** Each coordinate moves by up to `noise` percent of the square; four digits stay, so that code can list the points. */
function strayed(points: readonly OwnPoint[], { noise, dataSeed }: Settings): readonly OwnPoint[] {
  if (noise === 0) return points;
  const random = seeded(dataSeed + noiseSeed);
  const stray = (x: number) => Number((x + ((2 * random() - 1) * noise) / 100).toFixed(4));
  return points.map(({ x1, x2, label }) => ({ x1: stray(x1), x2: stray(x2), label }));
}

function heldBack(n: number, { test, dataSeed }: Settings): Set<number> {
  const random = seeded(dataSeed + testSeed);
  const drawn = Array.from({ length: n }, (_, i) => ({ i, chance: random() })).sort((a, b) => a.chance - b.chance);
  return new Set(drawn.slice(0, Math.round((n * test) / 100)).map(({ i }) => i));
}

/** Circles and crosses among some points, as the library takes them. */
export function classes(points: readonly OwnPoint[]): { circles: Point[]; crosses: Point[] } {
  return byClass({
    n: points.length,
    points: points.map(({ x1, x2 }) => [x1, x2]),
    labels: points.map(({ label }) => label === 'cross' ? 1 : 0),
  });
}

/** What is learnt from, and what is only measured. On the x1-axis alone, x2 is the same for all. */
export function examplesOf(settings: Settings): { train: Examples; test: Examples } {
  const points = labPoints(settings).map((point) => settings.axis ? { ...point, x2: axisHeight } : point);
  const pick = (test: boolean) => {
    const { circles, crosses } = classes(points.filter((point) => point.test === test));
    return toExamples(circles, crosses);
  };
  return { train: pick(false), test: pick(true) };
}

/** The x2 that stands for all where only x1 is looked at. */
export const axisHeight = 0.5;

/** The square that is shown: the unit square, grown on all sides until it holds every point. */
export function extent(points: readonly OwnPoint[]): { from: number; to: number } {
  const all = points.flatMap(({ x1, x2 }) => [x1, x2]);
  const over = Math.max(0, ...all.map((x) => x - 1), ...all.map((x) => -x));
  const margin = over > 0 ? Math.min(2, Math.ceil(over * 20) / 20 + 0.05) : 0;
  return { from: 0 - margin, to: 1 + margin };
}
