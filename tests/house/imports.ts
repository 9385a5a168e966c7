/** Rules about imports: they point down only, in no circle, and some packages have one door. */
import { isTest, type Import } from './tree.ts';

/** The rooms of `src/` from the top down. Rooms of one storey never import each other. */
const storeys: readonly (readonly string[])[] = [
  ['pages', 'content.config.ts'],
  ['layouts'],
  ['components'],
  ['elements', 'lecture'],
  ['sandbox'],
  ['library.ts'],
  ['figure', 'cell', 'deck', 'lab', 'quiz'],
  ['core'],
];

/** Files that belong to no storey: they may be imported from anywhere and import nothing. */
const outside = ['styles', 'env.d.ts'];

/** The only files of `src/` that may import a package. Tests may import any. */
const doors: readonly { packages: RegExp; files: RegExp }[] = [
  { packages: /^@observablehq\/plot$/, files: /^src\/figure\/plot\.ts$/ },
  { packages: /^(codemirror|@codemirror\/.*)$/, files: /^src\/elements\/editor\/cell-editor[^/]*\.ts$/ },
  { packages: /^linkedom$/, files: /^src\/lecture\/prerender\.ts$/ },
  { packages: /^(acorn|@sveltejs\/acorn-typescript)$/, files: /^src\/cell\/parse\.ts$/ },
  { packages: /^@lezer\//, files: /^src\/(cell\/highlight|elements\/editor\/cell-editor[^/]*)\.ts$/ },
  { packages: /^typescript$/, files: /^src\/lecture\/[^/]+\.ts$/ },
  { packages: /^temml$/, files: /^src\/lecture\/[^/]+\.ts$/ },
  { packages: /^@astrojs\//, files: /^src\/lecture\/markdown\.ts$/ },
  { packages: /^node:/, files: /^src\/lecture\/[^/]+\.ts$/ },
];

/** Rooms that know nothing of these others, although they lie below. */
const strangers: readonly { room: string; never: RegExp }[] = [
  { room: 'cell', never: /^src\/core\// },
  { room: 'deck', never: /^src\/core\// },
];

function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function storeyOf(path: string): number {
  return storeys.findIndex((rooms) => rooms.includes(roomOf(path)));
}

/** Every file of `src/` lies in a room of the plan. */
export function withoutRoom(paths: readonly string[]): string[] {
  return paths
    .filter((path) => path.startsWith('src/') && storeyOf(path) < 0 && !outside.includes(roomOf(path)))
    .map((path) => `${path}: the plan has no room "${roomOf(path)}"`);
}

function isUpward({ from, target }: Import): boolean {
  if (!target.startsWith('src/')) return !isTest(from) && !target.startsWith('content/');
  if (roomOf(from) === roomOf(target) || outside.includes(roomOf(target))) return false;
  return storeyOf(target) <= storeyOf(from);
}

/** Imports that point up, sideways, or out of `src/`. */
export function upward(imports: readonly Import[]): string[] {
  const inSource = imports.filter(({ from, inside }) => inside && from.startsWith('src/'));
  const never = inSource.filter(({ from, target }) =>
    strangers.some((pair) => pair.room === roomOf(from) && pair.never.test(target)));
  return [...inSource.filter(isUpward), ...never].map(({ from, target }) => `${from} must not import ${target}`);
}

/** Packages imported by a file that is not their door. `core` imports no package at all. */
export function wrongDoors(imports: readonly Import[]): string[] {
  return imports
    .filter(({ from, inside }) => !inside && from.startsWith('src/') && !isTest(from))
    .filter(({ from, target }) => from.startsWith('src/core/')
      || doors.some((door) => door.packages.test(target) && !door.files.test(from)))
    .map(({ from, target }) => `${from} must not import ${target}`);
}

/** Relative imports that leave out the extension or name no file. */
export function dangling(imports: readonly Import[], paths: ReadonlySet<string>): string[] {
  return imports
    .filter(({ inside, target }) => inside && !paths.has(target))
    .map(({ from, specifier }) => `${from}: no file ${specifier}`);
}

/** One circle of imports, or nothing: each file of the circle imports the next. */
export function circle(imports: readonly Import[]): string[] {
  const next = Map.groupBy(imports.filter(({ inside }) => inside), ({ from }) => from);
  const done = new Set<string>();
  function visit(path: string, trail: readonly string[]): string[] {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const { target } of next.get(path) ?? []) {
      const found = visit(target, [...trail, path]);
      if (found.length > 0) return found;
    }
    done.add(path);
    return [];
  }
  for (const path of next.keys()) {
    const found = visit(path, []);
    if (found.length > 0) return found;
  }
  return [];
}
