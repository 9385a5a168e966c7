/** Functions that know their own slopes: the building blocks of reverse-mode differentiation. */

import { logSigmoidLoss } from './losses.ts';
import { add, eq, exp, log, logBack, lt, mul, neg, relu, reluBack, sigmoid } from './operators.ts';

/** A function f of one number a, or of two, a and b, together with its slopes at those numbers. */
export interface Differentiable {
  readonly name: string;
  forward(a: number, b: number): number;
  /** ∂f/∂a and, where f takes two numbers, ∂f/∂b. */
  slopes(a: number, b: number): readonly number[];
}

/** a + b; slopes 1 and 1 */
export const addition: Differentiable = { name: 'add', forward: add, slopes: () => [1, 1] };

/** a - b; slopes 1 and -1 */
export const subtraction: Differentiable = { name: 'sub', forward: (a, b) => a - b, slopes: () => [1, -1] };

/** a · b; slopes b and a */
export const product: Differentiable = { name: 'mul', forward: mul, slopes: (a, b) => [b, a] };

/** a / b; slopes 1/b and -a/b² */
export const quotient: Differentiable = {
  name: 'div',
  forward: (a, b) => a / b,
  slopes: (a, b) => [1 / b, -a / (b * b)],
};

/** aᵇ; slopes b · aᵇ⁻¹ and, where a > 0, ln(a) · aᵇ, else 0 */
export const power: Differentiable = {
  name: 'pow',
  forward: (a, b) => a ** b,
  slopes: (a, b) => [b * a ** (b - 1), a > 0 ? Math.log(a) * a ** b : 0],
};

/** -a; slope -1 */
export const negation: Differentiable = { name: 'neg', forward: neg, slopes: () => [-1] };

/** eᵃ; slope eᵃ */
export const exponential: Differentiable = { name: 'exp', forward: exp, slopes: (a) => [exp(a)] };

/** ln(a + 10⁻⁶); slope 1 / (a + 10⁻⁶) */
export const logarithm: Differentiable = { name: 'log', forward: log, slopes: (a) => [logBack(a, 1)] };

/** a if a > 0, else 0; slope 1 or 0 */
export const rectifier: Differentiable = { name: 'relu', forward: relu, slopes: (a) => [reluBack(a, 1)] };

/** s = σ(a); slope s · (1 - s) */
export const squashing: Differentiable = {
  name: 'sigmoid',
  forward: sigmoid,
  slopes: (a) => [sigmoid(a) * (1 - sigmoid(a))],
};

/** t = tanh a; slope 1 - t² */
export const hyperbolic: Differentiable = {
  name: 'tanh',
  forward: Math.tanh,
  slopes: (a) => [1 - Math.tanh(a) * Math.tanh(a)],
};

/** -log σ(-a); slope σ(a) */
export const smoothLoss: Differentiable = {
  name: 'logSigmoidLoss',
  forward: logSigmoidLoss,
  slopes: (a) => [sigmoid(a)],
};

/** 1 if a < b, else 0; flat, so the slopes are 0 */
export const lessThan: Differentiable = { name: 'lt', forward: lt, slopes: () => [0, 0] };

/** 1 if a = b, else 0; flat, so the slopes are 0 */
export const equality: Differentiable = { name: 'eq', forward: eq, slopes: () => [0, 0] };
