/** The flat twin of each model that trains: it starts with the model's values and can hand them back. */

import { plainFeatures } from './features.ts';
import { FlatLayers, type FlatModel } from './flat-layers.ts';
import { Linear, Split } from './models.ts';
import { inputCenter, inputScale, MLP } from './network.ts';
import { Scalar } from './scalar.ts';

/** The models that have a flat twin. */
export type Flattenable = Linear | Split | MLP;

/** True for the three classes themselves: a subclass may compute something else. */
export function isFlattenable(model: object): model is Flattenable {
  return [Linear, Split, MLP].some((type) => type.prototype === Object.getPrototypeOf(model));
}

/** m with the same values and the same scores, up to rounding, on flat rows of numbers. */
export function flatten(model: Flattenable): FlatModel {
  const values = Float64Array.from(valuesOf(model));
  const gradients = new Float64Array(values.length);
  if (model instanceof Linear) return line(values, gradients);
  if (model instanceof Split) return new FlatProduct(values, gradients);
  const { features, sizes, activation } = model;
  return new FlatLayers({ features, sizes, activation, values, gradients, center: inputCenter, scale: inputScale });
}

/** The numbers of all parameters, in the order of `namedParameters`. */
export function valuesOf(model: Flattenable): number[] {
  if (model instanceof MLP) return model.parameters().map(({ value }) => value.value);
  return model.parameters().map(({ value }) => value);
}

/**
 * Sets every parameter to its number in the list, in the order of `namedParameters`.
 * @throws RangeError when there are more or fewer numbers than parameters.
 */
export function setValues(model: Flattenable, values: ArrayLike<number>): void {
  const count = model.parameters().length;
  if (values.length !== count) {
    throw new RangeError(`setValues: the model has ${count} parameters, but the list has ${values.length} numbers.`);
  }
  if (model instanceof MLP) model.parameters().forEach((parameter, i) => parameter.update(new Scalar(values[i]!)));
  else model.parameters().forEach((parameter, i) => parameter.update(values[i]!));
}

/** m(x) = m1(x) · m2(x), the flat `Split`; its slopes are those of one factor times the other. */
class FlatProduct implements FlatModel {
  readonly values: Float64Array;
  readonly gradients: Float64Array;
  /** x1, x2, both factors and their product. */
  readonly neurons = new Float64Array(5);
  readonly #first: FlatLayers;
  readonly #second: FlatLayers;

  constructor(values: Float64Array, gradients: Float64Array) {
    this.values = values;
    this.gradients = gradients;
    this.#first = line(values.subarray(0, 3), gradients.subarray(0, 3));
    this.#second = line(values.subarray(3), gradients.subarray(3));
  }

  forward(x1: number, x2: number): number {
    const first = this.#first.forward(x1, x2);
    const second = this.#second.forward(x1, x2);
    const neurons = this.neurons;
    neurons[0] = x1;
    neurons[1] = x2;
    neurons[2] = first;
    neurons[3] = second;
    neurons[4] = first * second;
    return neurons[4];
  }

  addSlopes(slope: number): void {
    const [, , first, second] = this.neurons;
    this.#first.addSlopes(slope * second!);
    this.#second.addSlopes(slope * first!);
  }
}

/** x1·w1 + x2·w2 + b: a single layer without an activation, its inputs as they are. */
function line(values: Float64Array, gradients: Float64Array): FlatLayers {
  const features = plainFeatures;
  return new FlatLayers({ features, sizes: [2, 1], activation: 'tanh', values, gradients, center: 0, scale: 1 });
}
