/** The inputs of a network: the coordinates of a point, or simple functions of them. */

/** u1 and u2 are the stretched coordinates, each from -3 at one edge of the unit square to 3 at the other. */
type FeatureFunction = (u1: number, u2: number) => number;

/** All features by name, in the order in which a picture lists them. */
export const features = {
  'x1': (u1) => u1,
  'x2': (_u1, u2) => u2,
  'x1^2': (u1) => u1 * u1,
  'x2^2': (_u1, u2) => u2 * u2,
  'x1*x2': (u1, u2) => u1 * u2,
  'sin x1': (u1) => Math.sin(u1),
  'sin x2': (_u1, u2) => Math.sin(u2),
} as const satisfies Record<string, FeatureFunction>;

/** The name of a feature, as it is written in code: `"x1"`, `"x1^2"`, `"sin x2"`. */
export type Feature = keyof typeof features;

export const featureNames = Object.keys(features) as readonly Feature[];

/** The coordinates as they are: what a network gets by default. */
export const plainFeatures: readonly Feature[] = ['x1', 'x2'];

/**
 * The functions behind the names, in the same order.
 * @throws TypeError when a name is unknown, RangeError when there are none or one is repeated.
 */
export function featureFunctions(asked: string, names: readonly Feature[]): FeatureFunction[] {
  if (names.length === 0) throw new RangeError(`${asked}: features must name at least one feature, such as "x1".`);
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) throw new RangeError(`${asked}: features names "${twice}" twice. Each feature is used once.`);
  return names.map((name) => {
    if (Object.hasOwn(features, name)) return features[name];
    const known = featureNames.map((one) => `"${one}"`).join(', ');
    throw new TypeError(`${asked}: there is no feature ${JSON.stringify(name)}. There are ${known}.`);
  });
}
