/** Networks: layers of neurons, each parameter under its own name. */

import { needCount } from './arguments.ts';
import { featureFunctions, plainFeatures, type Feature } from './features.ts';
import { Module, Parameter } from './module.ts';
import { seeded, type Random } from './random.ts';
import { Scalar } from './scalar.ts';

/** What a hidden neuron does with its sum. */
export type Activation = 'tanh' | 'relu' | 'sigmoid';

/** An MLP as its author describes it. */
export interface MLPSpec {
  /** The inputs of the first layer: `["x1", "x2"]` by default. Each is a function of the stretched coordinates. */
  features?: readonly Feature[];
  /** The number of neurons of each hidden layer; `[]` leaves a linear model. */
  hidden?: readonly number[];
  activation?: Activation;
  /** For the first parameters: the same seed gives the same network. */
  seed?: number;
}

/** The coordinates are stretched to about -3 … 3, where tanh bends: x ↦ (x - 0.5) · 6. */
export const inputCenter = 0.5;
export const inputScale = 6;

/**
 * outputⱼ = Σᵢ inputᵢ · weight_i_j + bias_j: one layer of neurons, before their activation.
 * Its parameters start uniform in [-1, 1), the weights drawn first, row by row.
 */
export class Layer extends Module<Scalar> {
  readonly #weights: readonly (readonly Parameter<Scalar>[])[];
  readonly #biases: readonly Parameter<Scalar>[];

  /** @throws TypeError when a size is not whole, RangeError when it is negative. */
  constructor(inputs: number, outputs: number, random: Random) {
    super();
    needCount('Layer', 'inputs', inputs);
    needCount('Layer', 'outputs', outputs);
    const row = () => Array.from({ length: outputs }, () => new Parameter(new Scalar(2 * random() - 1)));
    this.#weights = Array.from({ length: inputs }, row);
    this.#biases = row();
    const weights = this.#weights.flatMap((of, i) => of.map((weight, j) => [`weight_${i}_${j}`, weight]));
    const biases = this.#biases.map((bias, j) => [`bias_${j}`, bias]);
    Object.assign(this, Object.fromEntries([...weights, ...biases]));
  }

  forward(inputs: readonly Scalar[]): Scalar[] {
    return this.#biases.map((bias, j) =>
      inputs.reduce((sum, input, i) => sum.add(input.mul(this.#weights[i]![j]!.value)), bias.value));
  }
}

/**
 * A multi-layer perceptron of the plane: m(x) = layerₙ(… f(layer2(f(layer1((x - 0.5) · 6))))) with the activation f.
 * With features, layer1 is fed those instead: `x1^2` is ((x1 - 0.5) · 6)².
 * Its parameters are named `layer1.weight_0_0` … `layer1.bias_0` …, layer by layer.
 * @throws TypeError when a size or the seed is not whole or a feature is unknown, RangeError when a size is negative or
 * features are missing or repeated.
 * @source minitorch, module 1.5, with two additions: any number of hidden layers, and features
 */
export class MLP extends Module<Scalar> {
  readonly features: readonly Feature[];
  readonly sizes: readonly number[];
  readonly activation: Activation;
  readonly #inputs: ReturnType<typeof featureFunctions>;
  readonly #layers: readonly Layer[];

  constructor({ features = plainFeatures, hidden = [8, 8, 8], activation = 'tanh', seed = 1 }: MLPSpec = {}) {
    super();
    const random = seeded(seed);
    this.#inputs = featureFunctions('MLP', features);
    this.features = [...features];
    this.sizes = [features.length, ...hidden, 1];
    this.activation = activation;
    this.#layers = this.sizes.slice(1).map((outputs, i) => new Layer(this.sizes[i]!, outputs, random));
    Object.assign(this, Object.fromEntries(this.#layers.map((layer, i) => [`layer${i + 1}`, layer])));
  }

  /** m(x) as a Scalar, ready for `backward`. */
  score(x1: number, x2: number): Scalar {
    const [u1, u2] = [(x1 - inputCenter) * inputScale, (x2 - inputCenter) * inputScale];
    const inputs = this.#inputs.map((feature) => new Scalar(feature(u1, u2)));
    const through = (values: Scalar[], layer: Layer, i: number) => layer.forward(i === 0 ? values : this.#bend(values));
    return this.#layers.reduce(through, inputs)[0]!;
  }

  forward(x1: number, x2: number): number {
    return this.score(x1, x2).value;
  }

  #bend(values: readonly Scalar[]): Scalar[] {
    return values.map((value) => value[this.activation]());
  }
}
