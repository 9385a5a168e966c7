/** Where an element is drawn: what its transforms do to a point. */

/** x ↦ a·x + c·y + e, y ↦ b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First the second, then the first. */
export const product = ([a, b, c, d, e, f]: Matrix, [k, l, m, n, o, p]: Matrix): Matrix =>
  [a * k + c * l, b * k + d * l, a * m + c * n, b * m + d * n, a * o + c * p + e, b * o + d * p + f];

/** Where nothing leads back, what gives NaN. */
export function inverse([a, b, c, d, e, f]: Matrix): Matrix {
  const area = a * d - b * c;
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area];
}

export const moved = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [x: number, y: number] =>
  [a * x + c * y + e, b * x + d * y + f];

/** A `transform` attribute: `translate(40,20) rotate(-90)`. */
export const matrixOf = (transform: string): Matrix =>
  [...transform.matchAll(/(\w+)\s*\(([^)]*)\)/g)]
    .map(([, name = '', values = '']) => one(name, values.trim().split(/[\s,]+/).map(Number.parseFloat)))
    .reduce(product, identity);

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

function one(name: string, [first = 0, second, third = 0, ...rest]: number[]): Matrix {
  switch (name) {
    case 'translate': return [1, 0, 0, 1, first, second ?? 0];
    case 'scale': return [first, 0, 0, second ?? first, 0, 0];
    case 'rotate': return around(radians(first), second ?? 0, third);
    case 'skewX': return [1, 0, Math.tan(radians(first)), 1, 0, 0];
    case 'skewY': return [1, Math.tan(radians(first)), 0, 1, 0, 0];
    case 'matrix': return [first, second ?? 0, third, rest[0] ?? 1, rest[1] ?? 0, rest[2] ?? 0];
    default: return identity;
  }
}

function around(angle: number, x: number, y: number): Matrix {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y];
}
