import { seeded } from '../src/mini-ml/core/index.ts';
import type { Examples } from '../src/mini-ml/core/examples.ts';

/** The plainest training loop there is: a network with tanh and Adam, written out over Float64Arrays. */
export class StraightLoop {
  readonly sizes: readonly number[];
  readonly weights: Float64Array[];
  readonly biases: Float64Array[];
  readonly values: Float64Array[];
  readonly deltas: Float64Array[];
  readonly moments: { of: Float64Array; slope: Float64Array; mean: Float64Array; square: Float64Array }[];
  readonly examples: Examples;
  readonly order: Uint32Array;
  readonly random = seeded(1);
  steps = 0;

  constructor(sizes: readonly number[], parameters: Float64Array, examples: Examples) {
    this.sizes = sizes;
    this.examples = examples;
    this.order = Uint32Array.from(examples.y, (_, i) => i);
    this.values = sizes.map((size) => new Float64Array(size));
    this.deltas = sizes.map((size) => new Float64Array(size));
    let at = 0;
    const take = (count: number) => parameters.slice(at, (at += count));
    const layers = sizes.slice(1).map((size, k) => ({ weights: take(size * sizes[k]!), biases: take(size) }));
    this.weights = layers.map((layer) => layer.weights);
    this.biases = layers.map((layer) => layer.biases);
    const moments = (of: Float64Array) => {
      const zeros = () => new Float64Array(of.length);
      return { of, slope: zeros(), mean: zeros(), square: zeros() };
    };
    this.moments = [...this.weights.map(moments), ...this.biases.map(moments)];
  }

  epoch(batch: number, rate: number): void {
    const { order } = this;
    for (let last = order.length - 1; last > 0; last -= 1) {
      const chosen = Math.floor(this.random() * (last + 1));
      const moved = order[last]!;
      order[last] = order[chosen]!;
      order[chosen] = moved;
    }
    for (let start = 0; start < order.length; start += batch) {
      const end = Math.min(start + batch, order.length);
      for (const { slope } of this.moments) slope.fill(0);
      for (let k = start; k < end; k += 1) this.learn(order[k]!, 1 / (end - start));
      this.descend(rate);
    }
  }

  learn(i: number, share: number): void {
    const { sizes, weights, biases, values, deltas, moments, examples } = this;
    const layers = weights.length;
    values[0]![0] = (examples.x1[i]! - 0.5) * 6;
    values[0]![1] = (examples.x2[i]! - 0.5) * 6;
    for (let k = 0; k < layers; k += 1) {
      const input = values[k]!;
      const output = values[k + 1]!;
      const weight = weights[k]!;
      const bias = biases[k]!;
      for (let j = 0; j < output.length; j += 1) {
        let sum = bias[j]!;
        for (let h = 0; h < input.length; h += 1) sum += input[h]! * weight[h * output.length + j]!;
        output[j] = k + 1 < layers ? Math.tanh(sum) : sum;
      }
    }
    const y = examples.y[i]!;
    deltas[layers]![0] = (-y / (1 + Math.exp(y * values[layers]![0]!))) * share;
    for (let k = layers - 1; k >= 0; k -= 1) {
      const input = values[k]!;
      const delta = deltas[k + 1]!;
      const weight = weights[k]!;
      const before = deltas[k]!;
      const weightSlope = moments[k]!.slope;
      const biasSlope = moments[layers + k]!.slope;
      const outputs = sizes[k + 1]!;
      for (let j = 0; j < outputs; j += 1) biasSlope[j]! += delta[j]!;
      for (let h = 0; h < input.length; h += 1) {
        let arrived = 0;
        for (let j = 0; j < outputs; j += 1) {
          weightSlope[h * outputs + j]! += input[h]! * delta[j]!;
          arrived += weight[h * outputs + j]! * delta[j]!;
        }
        before[h] = arrived * (1 - input[h]! * input[h]!);
      }
    }
  }

  descend(rate: number): void {
    this.steps += 1;
    const meanScale = 1 / (1 - 0.9 ** this.steps);
    const squareScale = 1 / (1 - 0.999 ** this.steps);
    for (const { of, slope, mean, square } of this.moments) {
      for (let i = 0; i < of.length; i += 1) {
        mean[i] = 0.9 * mean[i]! + 0.1 * slope[i]!;
        square[i] = 0.999 * square[i]! + 0.001 * slope[i]! * slope[i]!;
        of[i]! -= (rate * mean[i]! * meanScale) / (Math.sqrt(square[i]! * squareScale) + 1e-8);
      }
    }
  }
}
