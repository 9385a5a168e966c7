/** The loss curve as a picture: paths and ticks on a fixed sheet. */

import type { Sample } from './curve.ts';

export interface Tick {
  /** Where, in the units of the sheet. */
  readonly at: number;
  readonly text: string;
}

export interface LossPlot {
  readonly train: string;
  /** Empty where no points are held back. */
  readonly test: string;
  readonly x: readonly Tick[];
  readonly y: readonly Tick[];
}

export const sheet = { width: 480, height: 160, left: 46, right: 12, top: 26, bottom: 34 };

/** Round steps, at most `most` of them up to `end`: 1, 2 or 5 times a power of ten. */
export function roundSteps(end: number, most: number): number[] {
  const raw = end / most;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= raw * (1 - 1e-9)) ?? 10);
  return Array.from({ length: Math.floor(end / step + 1e-9) + 1 }, (_, k) => Number((k * step).toPrecision(12)));
}

export function lossPlot(samples: readonly Sample[]): LossPlot {
  const { width, height, left, right, top, bottom } = sheet;
  const last = Math.max(10, samples.at(-1)?.epoch ?? 0);
  const highest = Math.max(1e-3, ...samples.flatMap(({ train, test }) => [train, test ?? 0])) * 1.04;
  const x = (epoch: number) => round(left + ((width - left - right) * epoch) / last);
  const y = (loss: number) => round(height - bottom - ((height - top - bottom) * loss) / highest);
  const path = (points: readonly (readonly [number, number])[]) =>
    points.map(([epoch, loss], i) => `${i === 0 ? 'M' : 'L'}${x(epoch)},${y(loss)}`).join('');
  return {
    train: path(samples.map(({ epoch, train }) => [epoch, train])),
    test: path(samples.flatMap(({ epoch, test }) => test === undefined ? [] : [[epoch, test] as const])),
    x: roundSteps(last, 5).map((epoch) => ({ at: x(epoch), text: String(epoch) })),
    y: roundSteps(highest, 4).map((loss) => ({ at: y(loss), text: String(loss) })),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
