/** What every neuron says about the plane, each as a small picture of it, made of paths that styles can colour. */

import type { FlatModel } from '../core/flat-layers.ts';
import { axisHeight } from './data.ts';
import { diagram, type NeuronKind } from './diagram.ts';
import type { RegionSpec } from './region.ts';
import type { Settings } from './settings.ts';

/** Cells along each side of a map. */
export const mapGrid = 20;

/** Shades of each class, from hardly to surely. */
export const shades = 4;

/** The pictures of all neurons, in the order of the diagram. */
export interface NeuronMaps {
  readonly maps: readonly NeuronMap[];
  /** The share of the plane on which each neuron says cross, from 0 to 1. */
  readonly shares: readonly number[];
}

/** The cells of each shade as the path of an area, lightest first; what says neither is left blank. */
export interface NeuronMap {
  readonly circle: readonly string[];
  readonly cross: readonly string[];
  /** Lines over the side of the crosses, for eyes and printers without colours. */
  readonly hatch: string;
}

type Square = Pick<RegionSpec, 'from' | 'to' | 'axis' | 'look'>;

/** What each neuron says at grid × grid places, from -1 (circle) over 0 (nothing) to 1 (cross); one row a neuron. */
export function neuronGrid(model: FlatModel, settings: Settings, square: Square, grid: number): Float64Array[] {
  const { from, to, axis } = square;
  const kinds = diagram(settings).nodes.map(({ kind }) => kind);
  const said = kinds.map(() => new Float64Array(grid * grid));
  const at = (k: number) => from + ((to - from) * (k + 0.5)) / grid;
  for (let place = 0; place < grid * grid; place += 1) {
    model.forward(at(place % grid), axis ? axisHeight : at(grid - 1 - Math.floor(place / grid)));
    for (let neuron = 0; neuron < said.length; neuron += 1) said[neuron]![place] = model.neurons[neuron]!;
  }
  return said.map((values, neuron) => leaning(values, kinds[neuron]!, settings.activation));
}

/** Neurons end at -1 and 1, or at 0 and 1; a score has the doubt of the plane; the rest is measured by its largest. */
function leaning(values: Float64Array, kind: NeuronKind, activation: Settings['activation']): Float64Array {
  if (kind === 'score' || kind === 'factor') return values.map((value) => Math.tanh(value / 2));
  if (kind === 'neuron' && activation === 'tanh') return values;
  if (kind === 'neuron' && activation === 'sigmoid') return values.map((value) => 2 * value - 1);
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return largest === 0 ? values : values.map((value) => value / largest);
}

export function neuronMaps(model: FlatModel, settings: Settings, square: Square): NeuronMaps {
  const said = neuronGrid(model, settings, square, mapGrid);
  const share = (values: Float64Array) => values.filter((value) => value > 0).length / values.length;
  return { maps: said.map((values) => drawMap(values, square.look)), shares: said.map(share) };
}

/** -shades … shades; the output made discrete knows the darkest alone. */
function shadeOf(value: number, look: Settings['look']): number {
  if (look === 'sharp') return Math.sign(value) * shades;
  return Math.sign(value) * Math.min(shades, Math.round(Math.abs(value) * (shades + 0.5)));
}

/** Cells of one shade beside each other make one rectangle. */
function drawMap(values: Float64Array, look: Settings['look']): NeuronMap {
  const grid = Math.sqrt(values.length);
  const paths = new Map<number, string>();
  let hatch = '';
  for (let row = 0; row < grid; row += 1) {
    for (let column = 0, end = 0; column < grid; column = end) {
      const shade = shadeOf(values[row * grid + column]!, look);
      for (end = column + 1; end < grid && shadeOf(values[row * grid + end]!, look) === shade;) end += 1;
      if (shade === 0) continue;
      paths.set(shade, `${paths.get(shade) ?? ''}M${column},${row}h${end - column}v1h${column - end}z`);
      if (shade > 0) hatch += hatching(row, column, end);
    }
  }
  const sorted = (sign: 1 | -1) => Array.from({ length: shades }, (_, k) => paths.get(sign * (k + 1)) ?? '');
  return { circle: sorted(-1), cross: sorted(1), hatch };
}

/** Every fifth cell along a row, one further to the left in the next. */
function hatching(row: number, from: number, to: number): string {
  let path = '';
  for (let column = from; column < to; column += 1) {
    if ((column + row) % 5 === 0) path += `M${column},${row}h1v1h-1z`;
  }
  return path;
}
