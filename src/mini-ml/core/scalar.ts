import * as functions from './differentiable.ts';
import type { Differentiable } from './differentiable.ts';

/** How a Scalar came to be: the function, its inputs, and ∂value/∂input for each of them. */
export interface History {
  readonly name: string;
  readonly inputs: readonly Scalar[];
  readonly slopes: readonly number[];
}

/** What arithmetic takes: a Scalar, or a number that is wrapped as a constant. */
export type Scalarish = Scalar | number;

const leaf: History = { name: 'leaf', inputs: [], slopes: [] };

/**
 * A number that remembers how it was computed, so that `backward` can say how it depends on every number before it.
 * After `y.backward()`, each Scalar x in y's history has `x.derivative` = ∂y/∂x.
 */
export class Scalar {
  derivative = 0;
  readonly value: number;
  readonly history: History;

  constructor(value: number, history: History = leaf) {
    this.value = value;
    this.history = history;
  }

  /** this + b. */
  add(b: Scalarish): Scalar {
    return apply(functions.addition, this, b);
  }

  /** this − b. */
  sub(b: Scalarish): Scalar {
    return apply(functions.subtraction, this, b);
  }

  /** this · b. */
  mul(b: Scalarish): Scalar {
    return apply(functions.product, this, b);
  }

  /** this / b. */
  div(b: Scalarish): Scalar {
    return apply(functions.quotient, this, b);
  }

  /** thisᵇ. */
  pow(b: Scalarish): Scalar {
    return apply(functions.power, this, b);
  }

  /** −this. */
  neg(): Scalar {
    return apply(functions.negation, this);
  }

  /** eᵗʰⁱˢ. */
  exp(): Scalar {
    return apply(functions.exponential, this);
  }

  /** ln(this + 10⁻⁶). */
  log(): Scalar {
    return apply(functions.logarithm, this);
  }

  /** max(0, this). */
  relu(): Scalar {
    return apply(functions.rectifier, this);
  }

  /** σ(this), between 0 and 1. */
  sigmoid(): Scalar {
    return apply(functions.squashing, this);
  }

  /** tanh(this), between −1 and 1. */
  tanh(): Scalar {
    return apply(functions.hyperbolic, this);
  }

  /** −ln σ(−this), the smooth point loss. */
  logSigmoidLoss(): Scalar {
    return apply(functions.smoothLoss, this);
  }

  /** 1 where this < b, else 0. */
  lt(b: Scalarish): Scalar {
    return apply(functions.lessThan, this, b);
  }

  /** 1 where this = b, else 0. */
  eq(b: Scalarish): Scalar {
    return apply(functions.equality, this, b);
  }

  /**
   * The chain rule, last step first: each Scalar hands `derivative · slope` on to each of its inputs.
   * Every Scalar of the history adds what it got to its `derivative`, so several calls add up.
   */
  backward(derivative = 1): void {
    const flow = new Map<Scalar, number>([[this, derivative]]);
    for (const scalar of lastFirst(this)) {
      const arrived = flow.get(scalar) ?? 0;
      scalar.derivative += arrived;
      scalar.history.inputs.forEach((input, i) => {
        flow.set(input, (flow.get(input) ?? 0) + arrived * (scalar.history.slopes[i] ?? 0));
      });
    }
  }

  toString(): string {
    return String(this.value);
  }
}

/** f(a, b) as a Scalar that knows where it comes from. */
export function apply(f: Differentiable, a: Scalarish, b?: Scalarish): Scalar {
  const inputs = (b === undefined ? [a] : [a, b]).map((x) => typeof x === 'number' ? new Scalar(x) : x);
  const [first = Number.NaN, second = Number.NaN] = inputs.map((input) => input.value);
  return new Scalar(f.forward(first, second), { name: f.name, inputs, slopes: f.slopes(first, second) });
}

/** Every Scalar of the history, each before all of its inputs. Walks with a list of its own: histories are deep. */
function lastFirst(end: Scalar): Scalar[] {
  const done = new Set<Scalar>();
  const order: Scalar[] = [];
  const open = [{ scalar: end, next: 0 }];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const input = top.scalar.history.inputs[top.next];
    top.next += 1;
    if (input === undefined) {
      open.pop();
      order.push(top.scalar);
    } else if (!done.has(input)) {
      done.add(input);
      open.push({ scalar: input, next: 0 });
    }
  }
  return order.reverse();
}
