/** Rules about imports: they point down only, in no circle, and some packages have one door. */
import { dirname } from 'node:path/posix';
import { isTest, type Import } from './tree.ts';

/** The rooms of `src/` from the top down. Rooms of one storey never import each other. */
const storeys: readonly (readonly string[])[] = [
  ['pages', 'content.config.ts'],
  ['mini-ml/HomeLine.astro', 'mini-ml/Playground.astro', 'mini-ml/subject.ts'],
  ['mini-ml/HomeSlide.astro', 'mini-ml/home.mdx'],
  ['mini-ml/lab/components'],
  ['mini-ml/lab/page', 'mini-ml/tools'],
  ['mini-ml/library.ts', 'mini-ml/draw.ts'],
  ['mini-ml/figures', 'mini-ml/lab'],
  ['mini-ml/marks'],
  ['mini-ml/core'],
  ['engine/index.ts', 'engine/content.ts', 'engine/routes', 'engine/commands'],
  ['engine/commands/import', 'engine/commands/scaffold'],
  ['engine/commands/command.ts'],
  ['engine/layouts'],
  ['engine/components'],
  ['engine/build/astro'],
  ['engine/build/site', 'engine/build/reference'],
  ['engine/build/compile'],
  ['engine/build/imports'],
  ['engine/build/read'],
  ['engine/build/settings.ts'],
  ['engine/build/cache'],
  ['engine/subject.ts'],
  ['engine/page/entry'],
  ['engine/page/class'],
  ['engine/page/talk', 'engine/page/editor', 'engine/page/manipulation', 'engine/page/drafts', 'engine/page/quiz',
    'engine/page/search', 'engine/page/pen'],
  ['engine/page/changes', 'engine/page/offline'],
  ['engine/page/live'],
  ['engine/page/live/schedule'],
  ['engine/page/deck'],
  ['engine/page/kit'],
  ['engine/sandbox', 'engine/types', 'engine/offline'],
  ['engine/figure/marks', 'engine/class'],
  ['engine/figure', 'engine/chart', 'engine/cell', 'engine/deck', 'engine/quiz', 'engine/search'],
  ['engine/schema', 'engine/words', 'engine/writing'],
  ['engine/words/german'],
];

/** Files that belong to no storey: they may be imported from anywhere and import nothing. */
const outside = [
  'engine/fonts', 'engine/fonts/licences', 'engine/styles', 'mini-ml/lab/styles', 'env.d.ts', 'engine/virtual.d.ts',
  'engine/commands/scaffold/templates',
];

/** The only files of `src/` that may import a package. Tests may import any. */
const doors: readonly { packages: RegExp; files: RegExp }[] = [
  { packages: /^@observablehq\/plot$/, files: /^src\/engine\/chart\/(plot|watch|hold)\.ts$/ },
  { packages: /^(codemirror|@codemirror\/.*)$/,
    files: /^src\/engine\/(page\/editor\/cell-editor[^/]*|build\/read\/code-languages)\.ts$/ },
  { packages: /^@retorquere\/bibtex-parser$/, files: /^src\/engine\/build\/read\/bibtex\.ts$/ },
  { packages: /^linkedom$/, files: /^src\/engine\/build\/(compile\/prerender|site\/built-document)\.ts$/ },
  { packages: /^sharp$/, files: /^src\/engine\/build\/site\/card-files\.ts$/ },
  { packages: /^minisearch$/, files: /^src\/engine\/search\/lecture-index\.ts$/ },
  { packages: /^(acorn|@sveltejs\/acorn-typescript)$/, files: /^src\/engine\/cell\/parse\.ts$/ },
  { packages: /^@lezer\//, files: /^src\/engine\/(cell\/highlight|page\/editor\/cell-editor[^/]*|build\/read\/code-languages)\.ts$/ },
  { packages: /^typescript$/, files: /^src\/engine\/(?:build\/.+|types\/[^/]+)\.ts$/ },
  { packages: /^beautiful-mermaid$/, files: /^src\/engine\/build\/read\/diagrams\.ts$/ },
  { packages: /^@noble\//, files: /^src\/engine\/class\/keys\.ts$/ },
  { packages: /^u8-mqtt/, files: /^src\/engine\/page\/class\/mqtt\.ts$/ },
  { packages: /^uqr$/, files: /^src\/engine\/(class\/qr|commands\/class)\.ts$/ },
  { packages: /^(aedes|ws)$/, files: /^src\/engine\/commands\/class-broker\.ts$/ },
  { packages: /^temml$/, files: /^src\/engine\/build\/.+\.ts$/ },
  { packages: /^@astrojs\//, files: /^src\/engine\/build\/astro\/(markdown|integration)\.ts$/ },
  { packages: /^node:/, files: /^src\/engine\/(build|commands)\/.+\.(ts|mjs)$/ },
  { packages: /^fflate$/, files: /^src\/engine\/commands\/zip\.ts$/ },
  { packages: /^yaml$/, files: /^src\/engine\/(build\/astro\/first-lines|commands\/import\/front-matter)\.ts$/ },
  { packages: /^playwright$/, files: /^src\/engine\/commands\/.+\.(ts|mjs)$/ },
];

/** The room of a file: its folder, or the file itself where it stands above the rooms. */
function roomOf(path: string): string {
  const inSource = path.replace(/^src\//, '');
  const folder = dirname(inSource);
  if (inSource.startsWith('pages/')) return 'pages';
  return known.has(inSource) || folder === '.' ? inSource : folder;
}

const known = new Set([...storeys.flat(), ...outside]);

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
  if (isTest(from)) return false;
  return storeyOf(target) <= storeyOf(from);
}

/** Imports that point up, sideways, or out of `src/`. */
export function upward(imports: readonly Import[]): string[] {
  return imports
    .filter(({ from, inside }) => inside && from.startsWith('src/'))
    .filter(isUpward)
    .map(({ from, target }) => `${from} must not import ${target}`);
}

/** Packages imported by a file that is not their door. `core` imports no package at all. */
export function wrongDoors(imports: readonly Import[]): string[] {
  return imports
    .filter(({ from, inside }) => !inside && from.startsWith('src/') && !isTest(from))
    .filter(({ from, target }) => from.startsWith('src/mini-ml/core/')
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
  return circleIn(imports.filter(({ inside }) => inside));
}

/**
 * One circle of rooms of `src/`, or nothing: a file of each room of the circle imports one of the next. The public
 * files above the rooms of the engine are rooms of their own: `index.ts` imports all others, `subject.ts` none.
 */
export function circleOfFolders(imports: readonly Import[]): string[] {
  const ours = imports.filter(({ from, target }) =>
    from.startsWith('src/') && target.startsWith('src/') && !isTest(from));
  const ways = ours.map(({ from, target }) => ({ from: roomOf(from), target: roomOf(target) }));
  return circleIn(ways.filter(({ from, target }) => from !== target));
}

function circleIn(ways: readonly Pick<Import, 'from' | 'target'>[]): string[] {
  const next = Map.groupBy(ways, ({ from }) => from);
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
