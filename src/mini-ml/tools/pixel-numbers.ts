/** Which number of the code each pixel of an image is, found by trying: one number more, and one pixel is darker. */
import { withRole, type Figure } from '../../engine/figure/figure.ts';
import type { PixelsMark } from '../../engine/figure/marks/pixels.ts';
import type { FigurePlace, Pictures } from '../../engine/page/live/pictures.ts';
import type { Program } from '../../engine/page/live/program.ts';
import { numbersBehind, thetaWith, valueAt } from '../../engine/page/manipulation/handle-numbers.ts';
import type { NumberPlace } from '../../engine/page/manipulation/scrub.ts';

export const ink = 15;

type Ink = readonly number[];

export interface InkEffect {
  place: NumberPlace;
  /** By how much the number was changed. */
  by: number;
  /** The greys of the image then; undefined where there was no image. */
  ink: Ink | undefined;
}

/** For each pixel the number that is its grey; none where several numbers make it, or none does. */
export function numbersOfPixels(before: Ink, effects: readonly InkEffect[]): (NumberPlace | undefined)[] {
  const found = new Map<number, NumberPlace | undefined>();
  for (const { place, by, ink: after } of effects) {
    const moved = before.flatMap((grey, pixel) => (after?.[pixel] === grey ? [] : [pixel]));
    const [pixel, ...others] = moved;
    if (after?.length !== before.length || pixel === undefined || others.length > 0) continue;
    const isGrey = after[pixel] === before[pixel]! + by;
    found.set(pixel, isGrey && !found.has(pixel) ? place : undefined);
  }
  return before.map((_, pixel) => found.get(pixel));
}

export function inkOf(figure: Figure | undefined): Ink | undefined {
  return figure && withRole<PixelsMark>(figure.marks, 'pixels')[0]?.ink;
}

/** Tries every number that may be a grey, in the cell of the image and in those that it reads. */
export async function tryNumbers(
  place: FigurePlace, program: Program, pictures: Pictures,
): Promise<(NumberPlace | undefined)[]> {
  const greys = numbersBehind(place.cell, program, []).flatMap((number) => {
    const value = valueAt(number, program) ?? -1;
    const isGrey = Number.isInteger(value) && value >= 0 && value <= ink;
    return isGrey ? [{ number, value, by: value < ink ? 1 : -1 }] : [];
  });
  const thetas = greys.map(({ number, value, by }) => thetaWith(number, value + by, program));
  const shown = await program.probe(place.cell, [{}, ...thetas]);
  const inks = shown.map((one) => inkOf(pictures.read(one, place)));
  const effects = greys.map(({ number, by }, at) => ({ place: number, by, ink: inks[at + 1] }));
  return numbersOfPixels(inks[0] ?? [], effects);
}
