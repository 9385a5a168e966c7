/** Models on flat rows of numbers: the same arithmetic as with Scalars, many times faster. */

import { featureFunctions, type Feature } from './features.ts';
import type { Activation } from './network.ts';

/** A model whose parameters and their slopes lie side by side, in the order of `namedParameters`. */
export interface FlatModel {
  readonly values: Float64Array;
  /** ∂L/∂θ, added up by `addSlopes` until it is cleared. */
  readonly gradients: Float64Array;
  /** The value of every neuron at the x of the latest `forward`: the inputs, then layer by layer, the score last. */
  readonly neurons: Float64Array;
  /** m(x) */
  forward(x1: number, x2: number): number;
  /** gradients ← gradients + slope · ∂m/∂θ, at the x of the latest `forward`. */
  addSlopes(slope: number): void;
}

/** What a `FlatLayers` is built from. A coordinate x enters the features as (x - center) · scale. */
export interface FlatSpec {
  readonly features: readonly Feature[];
  readonly sizes: readonly number[];
  readonly activation: Activation;
  readonly values: Float64Array;
  readonly gradients: Float64Array;
  readonly center: number;
  readonly scale: number;
}

/** One layer: how many inputs and outputs, and where its neurons and its parameters begin in their rows. */
interface Span {
  readonly inputs: number;
  readonly outputs: number;
  readonly from: number;
  readonly to: number;
  readonly weights: number;
  readonly biases: number;
}

/** Layers of neurons: an `MLP`, or with the sizes 2 and 1 a `Linear`. */
export class FlatLayers implements FlatModel {
  readonly values: Float64Array;
  readonly gradients: Float64Array;
  readonly neurons: Float64Array;
  readonly #spec: FlatSpec;
  readonly #inputs: ReturnType<typeof featureFunctions>;
  readonly #spans: readonly Span[];
  /** For each neuron slope · ∂m/∂sum, where sum is what its activation was given. */
  readonly #blame: Float64Array;

  constructor(spec: FlatSpec) {
    this.values = spec.values;
    this.gradients = spec.gradients;
    this.#spec = spec;
    this.#inputs = featureFunctions('FlatLayers', spec.features);
    this.#spans = spansOf(spec.sizes);
    const count = spec.sizes.reduce((sum, size) => sum + size, 0);
    this.neurons = new Float64Array(count);
    this.#blame = new Float64Array(count);
  }

  forward(x1: number, x2: number): number {
    const { center, scale, activation } = this.#spec;
    const neurons = this.neurons;
    const u1 = (x1 - center) * scale;
    const u2 = (x2 - center) * scale;
    for (let i = 0; i < this.#inputs.length; i += 1) neurons[i] = this.#inputs[i]!(u1, u2);
    for (let k = 0; k < this.#spans.length; k += 1) {
      const span = this.#spans[k]!;
      this.#addUp(span);
      if (k + 1 < this.#spans.length) bend(activation, neurons, span.to, span.to + span.outputs);
    }
    return neurons[neurons.length - 1]!;
  }

  addSlopes(slope: number): void {
    const blame = this.#blame;
    blame[blame.length - 1] = slope;
    for (let k = this.#spans.length - 1; k >= 0; k -= 1) {
      const span = this.#spans[k]!;
      this.#share(span);
      if (k > 0) unbend(this.#spec.activation, this.neurons, blame, span.from, span.to);
    }
  }

  /** sumⱼ = bias_j + Σᵢ inputᵢ · weight_i_j */
  #addUp({ inputs, outputs, from, to, weights, biases }: Span): void {
    const values = this.values;
    const neurons = this.neurons;
    for (let j = 0; j < outputs; j += 1) {
      let sum = values[biases + j]!;
      for (let i = 0; i < inputs; i += 1) sum += neurons[from + i]! * values[weights + i * outputs + j]!;
      neurons[to + j] = sum;
    }
  }

  /** Each output's blame goes to the bias as it is, to weight_i_j times inputᵢ, and to inputᵢ times weight_i_j. */
  #share({ inputs, outputs, from, to, weights, biases }: Span): void {
    const values = this.values;
    const gradients = this.gradients;
    const blame = this.#blame;
    for (let j = 0; j < outputs; j += 1) gradients[biases + j]! += blame[to + j]!;
    for (let i = 0, w = weights; i < inputs; i += 1) {
      const input = this.neurons[from + i]!;
      let arrived = 0;
      for (let j = 0; j < outputs; j += 1, w += 1) {
        gradients[w]! += input * blame[to + j]!;
        arrived += values[w]! * blame[to + j]!;
      }
      blame[from + i] = arrived;
    }
  }
}

function spansOf(sizes: readonly number[]): Span[] {
  let from = 0;
  let weights = 0;
  return sizes.slice(1).map((outputs, k) => {
    const inputs = sizes[k]!;
    const span = { inputs, outputs, from, to: from + inputs, weights, biases: weights + inputs * outputs };
    from = span.to;
    weights = span.biases + outputs;
    return span;
  });
}

/** neuron ← f(neuron), from `start` up to `end`. */
function bend(activation: Activation, neurons: Float64Array, start: number, end: number): void {
  if (activation === 'tanh') {
    for (let i = start; i < end; i += 1) neurons[i] = Math.tanh(neurons[i]!);
  } else if (activation === 'relu') {
    for (let i = start; i < end; i += 1) neurons[i] = neurons[i]! > 0 ? neurons[i]! : 0;
  } else {
    for (let i = start; i < end; i += 1) neurons[i] = squash(neurons[i]!);
  }
}

/** blame ← blame · f′, where f′ is computed from the neuron's value f. */
function unbend(
  activation: Activation, neurons: Float64Array, blame: Float64Array, start: number, end: number,
): void {
  for (let i = start; i < end; i += 1) {
    const value = neurons[i]!;
    if (activation === 'tanh') blame[i]! *= 1 - value * value;
    else if (activation === 'relu') blame[i]! *= value > 0 ? 1 : 0;
    else blame[i]! *= value * (1 - value);
  }
}

/** σ(x) for every number: unlike the operator it lets `NaN` pass, so that a diverged run can be seen and stopped. */
export function squash(x: number): number {
  if (x >= 0) return 1 / (1 + Math.exp(-x));
  return Math.exp(x) / (1 + Math.exp(x));
}
