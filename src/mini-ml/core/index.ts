/** The public names of the library, in lecture order. */

export { seeded, type Random } from './random.ts';

export {
  add, eq, exp, id, inv, invBack, isClose, log, logBack, lt, max, mul, neg, relu, reluBack, sigmoid,
} from './operators.ts';
export { addLists, map, negList, prod, reduce, sum, zipWith } from './lists.ts';

export { Module, Parameter, type Named } from './module.ts';

export {
  byClass, circle, datasets, diag, gauss, makePoints, signed, simple, spiral, split, xor,
  type Dataset, type Label, type Point,
} from './datasets.ts';
export { digits, type Digit, type Pixels } from './digits.ts';

export { distance, foot, Linear, Part, Split, type Classifier, type LinearModel } from './models.ts';

export { fullLoss, logSigmoidLoss, type PointLoss } from './losses.ts';

export { Scalar, type History, type Scalarish } from './scalar.ts';
export type { Feature } from './features.ts';
export { Layer, MLP, type Activation, type MLPSpec } from './network.ts';
export { Adam, Optimizer, SGD } from './optim.ts';
export { L1, L2, Regularizer } from './regularizers.ts';
export { setValues, valuesOf } from './flat.ts';
export { trial, Trial, type Difference, type TrialSpec } from './trial.ts';
export { train, type Epoch, type TrainSpec } from './train.ts';
