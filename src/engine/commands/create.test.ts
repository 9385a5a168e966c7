import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run as create } from './create.ts';
import { run as add } from './new.ts';

const folder = mkdtempSync(join(tmpdir(), 'create-'));
afterAll(() => rmSync(folder, { recursive: true }));

const said: string[] = [];
const say = (line: string): void => void said.push(line);
const make = (...args: string[]): Promise<void> => create(args, { folder, say });
const read = (...path: string[]): string => readFileSync(join(folder, ...path), 'utf8');

test('a new site is named after its folder, with pinned packages and nothing of the engine', async () => {
  await make('Wärme & Kälte'.replace(' & ', ' und '));
  const home = 'Wärme und Kälte';
  type Manifest = Record<string, Record<string, string>>;
  const { name, dependencies, scripts } = JSON.parse(read(home, 'package.json')) as Manifest;
  expect(name).toBe('waerme-und-kaelte');
  expect(Object.values(dependencies!).every((version) => /^\d+\.\d+\.\d+$/.test(version))).toBe(true);
  expect(scripts).toMatchObject({ dev: 'astro dev', build: 'live-lectures build', new: 'live-lectures new' });
  expect(read(home, 'astro.config.mjs')).toContain("title: 'Wärme und Kälte',");
  expect(read(home, 'astro.config.mjs')).toContain("storage: 'waerme-und-kaelte',");
  expect(read(home, 'README.md')).toMatch(/^# Wärme und Kälte\n/);
  expect(readdirSync(join(folder, home)).sort()).toEqual([
    '.github', '.gitignore', '.gitlab-ci.yml', 'README.md', 'astro.config.mjs', 'content', 'netlify.toml', 'package.json',
    'src', 'tsconfig.json',
  ]);
  expect(said.slice(-3)).toEqual(['  cd "Wärme und Kälte"', '  npm install', '  npm run dev']);
});

test('no blank of a template is left, and what belongs to a workflow stays', async () => {
  await make('blanks');
  const files = readdirSync(join(folder, 'blanks'), { recursive: true, encoding: 'utf8' });
  const texts = files.filter((name) => /\.\w+$/.test(name) && name !== '.github').map((name) => read('blanks', name));
  expect(texts.length).toBeGreaterThan(6);
  for (const text of texts) expect(text).not.toMatch(/[^$]\{\{\w/);
  expect(read('blanks', '.github/workflows/publish.yml')).toContain('${{ steps.pages.outputs.base_url }}');
});

test('a name that a package of the site has is not taken for the site', async () => {
  await make('astro');
  expect(JSON.parse(read('astro', 'package.json'))).toMatchObject({ name: 'astro-course' });
});

test('a folder that holds something is left as it is', async () => {
  mkdirSync(join(folder, 'full'));
  writeFileSync(join(folder, 'full/notes.txt'), 'mine');
  await expect(make('full')).rejects.toThrow(
    'The folder full is not empty: it contains notes.txt. Nothing was written. Choose another name.',
  );
  expect(readdirSync(join(folder, 'full'))).toEqual(['notes.txt']);
  await expect(make('full/notes.txt')).rejects.toThrow('full/notes.txt is a file. Choose another name.');
});

test('a name that cannot be one is refused in a sentence', async () => {
  await expect(make()).rejects.toThrow('Name the folder: `create-live-lectures my-course`.');
  await expect(make('my', 'course')).rejects.toThrow('Give one name, not 2. Put quotes around it: "my course".');
  for (const name of ['-x y', '.hidden', 'a:b', 'node_modules', 'x'.repeat(101)]) {
    await expect(make('--', name)).rejects.toThrow(`"${name}" cannot be the name of a course. Begin with`);
    expect(existsSync(join(folder, name))).toBe(false);
  }
});

test('a new lecture has a title, an address of Latin letters and the last place', async () => {
  await make('grown');
  const home = join(folder, 'grown');
  await add(['Größe', 'und', 'Maß'], { folder: home, say });
  expect(said.at(-1)).toBe(
    'Created content/lectures/groesse-und-mass/index.mdx. `npm run dev` shows it at lectures/groesse-und-mass/.',
  );
  const lecture = read('grown/content/lectures/groesse-und-mass/index.mdx');
  expect(lecture).toContain('title: "Größe und Maß"\n');
  expect(lecture).toContain('order: 2\n');
  expect(lecture).toContain('\n# Größe und Maß\n');
  await add(['<T> & {x}'], { folder: home, say });
  expect(read('grown/content/lectures/t-x/index.mdx')).toContain('\n# \\<T\\> & \\{x\\}\n');
});

test('a lecture that is there is never written over, and a name without letters is refused', async () => {
  const home = join(folder, 'grown');
  await expect(add(['how-coffee-cools'], { folder: home, say })).rejects.toThrow(
    'There is already a lecture content/lectures/how-coffee-cools. Choose another name.',
  );
  await expect(add(['線形'], { folder: home, say })).rejects.toThrow(
    '"線形" has no letter that can be used in an address. Give a name in Latin letters first.',
  );
  await expect(add(['../x'], { folder: home, say })).rejects.toThrow('"../x" has slashes.');
  await expect(add([], { folder: home, say })).rejects.toThrow('Name the lecture: `npm run new fourier-series`.');
  await expect(add(['x'], { folder, say })).rejects.toThrow('There is no folder content/lectures here.');
});
