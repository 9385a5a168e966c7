import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  version?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
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
