/** The model's opinion of every place of the square, as pixels. */

import type { Classifier } from '../core/models.ts';
import { axisHeight } from './data.ts';
import type { Settings } from './settings.ts';

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** What the page is painted with. */
export interface Palette {
  readonly paper: Colour;
  readonly circle: Colour;
  readonly cross: Colour;
  readonly line: Colour;
  /** Of the hatching that marks the side of the crosses, for eyes and printers without colours. */
  readonly hatch: Colour;
}

export interface RegionSpec {
  readonly from: number;
  readonly to: number;
  /** The model is asked at this many places along each side; between them its scores are interpolated. */
  readonly grid: number;
  /** Pixels along each side. */
  readonly size: number;
  readonly look: Settings['look'];
  readonly axis: boolean;
  readonly palette: Palette;
}

/** m(x) at grid × grid places from edge to edge, the lowest row last, as pixels lie. */
export function scoreGrid(model: Classifier, { from, to, grid, axis }: RegionSpec): Float64Array {
  const scores = new Float64Array(grid * grid);
  const at = (k: number) => from + ((to - from) * k) / (grid - 1);
  for (let row = 0; row < grid; row += 1) {
    const x2 = axis ? axisHeight : at(grid - 1 - row);
    for (let column = 0; column < grid; column += 1) scores[row * grid + column] = model.forward(at(column), x2);
  }
  return scores;
}

/** Scores between the places of the grid: straight along rows, then along columns. */
export function enlarge(scores: Float64Array, grid: number, size: number): Float64Array {
  const large = new Float64Array(size * size);
  const step = (grid - 1) / size;
  for (let row = 0; row < size; row += 1) {
    const y = (row + 0.5) * step;
    const top = Math.min(Math.floor(y), grid - 2) * grid;
    const down = y - Math.floor(y);
    for (let column = 0; column < size; column += 1) {
      const x = (column + 0.5) * step;
      const left = top + Math.min(Math.floor(x), grid - 2);
      const right = x - Math.floor(x);
      const above = scores[left]! * (1 - right) + scores[left + 1]! * right;
      const below = scores[left + grid]! * (1 - right) + scores[left + grid + 1]! * right;
      large[row * size + column] = above * (1 - down) + below * down;
    }
  }
  return large;
}

/** 0: surely a circle, 1: surely a cross. Sharp sees no doubt, soft lets it fade. */
function opinion(score: number, look: Settings['look']): number {
  if (look === 'sharp') return score > 0 ? 1 : 0;
  return 1 / (1 + Math.exp(-score));
}

/** Red, green, blue and 255 for each pixel: the tint of its class, paper where the model doubts, a line in between. */
export function paintRegion(model: Classifier, spec: RegionSpec): Uint8ClampedArray<ArrayBuffer> {
  const { size, look, palette } = spec;
  const scores = enlarge(scoreGrid(model, spec), spec.grid, size);
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let i = 0; i < scores.length; i += 1) {
    const cross = opinion(scores[i]!, look);
    const sure = Math.abs(2 * cross - 1);
    blend(pixels, i, palette.paper, 1);
    blend(pixels, i, cross > 0.5 ? palette.cross : palette.circle, sure);
    if (cross > 0.5) blend(pixels, i, palette.hatch, sure * hatching(i % size, Math.floor(i / size), size));
    const line = boundary(scores, i, size);
    if (line > 0) blend(pixels, i, palette.line, line);
  }
  return pixels;
}

/**
 * How much of a pixel the boundary covers. Its distance in pixels is |m| over the slope of m;
 * the line is as wide at every size.
 */
function boundary(scores: Float64Array, i: number, size: number): number {
  const score = scores[i]!;
  const right = (i + 1) % size === 0 ? i - 1 : i + 1;
  const below = i + size < scores.length ? i + size : i - size;
  const slope = Math.hypot(scores[right]! - score, scores[below]! - score);
  return slope === 0 ? 0 : Math.min(1, Math.max(0, 0.5 + size / 500 - Math.abs(score) / slope));
}

/** How much of a pixel a line of the hatching covers: 32 steep lines from edge to edge, as wide at every size. */
function hatching(column: number, row: number, size: number): number {
  const gap = size / 32;
  const along = (column + row / 2) % gap;
  return Math.max(0, 1 - (400 / size) * Math.abs(along - gap / 2));
}

function blend(pixels: Uint8ClampedArray, i: number, colour: Colour, share: number): void {
  for (let c = 0; c < 3; c += 1) pixels[4 * i + c]! += (colour[c]! - pixels[4 * i + c]!) * share;
}

/** m(x1, x2) along the middle of the square, from left to right: the profile drawn over the x1-axis. */
export function profile(model: Classifier, { from, to, grid }: RegionSpec): number[] {
  return Array.from({ length: grid }, (_, k) => model.forward(from + ((to - from) * k) / (grid - 1), axisHeight));
}
