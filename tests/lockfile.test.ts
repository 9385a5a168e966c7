import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  version?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  engines?: { node?: string };
  optional?: boolean;
}

type Packages = Readonly<Record<string, Locked>>;

function parse(path: string): { packages: Record<string, Locked> } {
  return JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, Locked> };
}

/** Looks for a package as Node does: in the nearest node_modules above. */
function isLocked(packages: Packages, from: string, name: string): boolean {
  const prefix = from === '' ? '' : `${from}/`;
  if (`${prefix}node_modules/${name}` in packages) return true;
  if (from === '') return false;
  return isLocked(packages, from.slice(0, from.lastIndexOf('node_modules/')).replace(/\/$/, ''), name);
}

/** What some package names and the lockfile has not: `npm ci` would refuse it. */
function missing(packages: Packages): string[] {
  return Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !isLocked(packages, path, name))
      .map((name) => `${name} of ${path}`));
}

test('the lockfile holds every package that another names, those of other systems too', () => {
  expect(missing(parse('package-lock.json').packages)).toEqual([]);
  const packages = { 'node_modules/a': { optionalDependencies: { 'a-mac': '1' } } };
  expect(missing(packages)).toEqual(['a-mac of node_modules/a']);
});

test('every package that the project itself names is pinned to one version', () => {
  const { '': own } = parse('package-lock.json').packages;
  const ranges = Object.values({ ...own?.dependencies, ...own?.devDependencies });
  expect(ranges.length).toBeGreaterThan(20);
  expect(ranges.filter((range) => !/^\d[\d.]*$/.test(range))).toEqual([]);
});

/** Whether a version of Node lies in a range: `^20.19.0 || >=22.12.0`. */
function isIn(range: string, version: string): boolean {
  const parts = range.split('||').map((part) => part.trim().replace(/([<>=^]) +/g, '$1').split(/ +/));
  return parts.some((part) => part.every((one) => meets(one, version)));
}

function meets(comparator: string, version: string): boolean {
  const [, sign = '', bound = ''] = /^(>=|<|\^)?([\d.]+|\*)/.exec(comparator) ?? [];
  if (bound === '*') return true;
  const apart = distance(version, bound);
  if (sign === '<') return apart < 0;
  const isSame = version.split('.')[0] === bound.split('.')[0];
  return apart >= 0 && (sign === '>=' || isSame);
}

/** Below zero where `a` is the older one. */
function distance(a: string, b: string): number {
  const [left, right] = [a, b].map((one) => one.split('.').map(Number));
  return [0, 1, 2].map((at) => (left?.[at] ?? 0) - (right?.[at] ?? 0)).find((each) => each !== 0) ?? 0;
}

test('npm warns of no package on a Node that the project says it runs on', () => {
  const { packages } = parse('package-lock.json');
  const least = packages['']?.engines?.node?.replace('>=', '') ?? '';
  const tooNew = (version: string): string[] => Object.entries(packages)
    // Of those for other systems npm says nothing.
    .filter(([, { engines, optional }]) => optional !== true && !isIn(engines?.node ?? '*', version))
    .map(([path, { engines }]) => `${path} needs ${engines?.node}`);
  expect([least, '22.22.0', '24.0.0', '24.21.0'].flatMap(tooNew)).toEqual([]);
  expect(tooNew('20.20.2')).toContain('node_modules/astro needs >=22.12.0');
});
