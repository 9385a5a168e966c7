import { execFile } from 'node:child_process';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { open } from './browser.ts';
import { brokenLinks, builtPages } from './site.ts';

/** Builds the project once more, into a folder of its own. */
async function build(folder: string, ...flags: string[]): Promise<string> {
  const outDir = join('test-results', folder);
  // Vitest puts NODE_ENV and BASE_URL into the environment, and Astro would believe them.
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'] };
  await promisify(execFile)('npm', ['run', '--silent', 'build', '--', '--outDir', outDir, ...flags], { env });
  return outDir;
}

/** Every file of a folder by its path. */
function filesOf(folder: string): Map<string, Buffer> {
  const paths = globSync('**', { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile()).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

test('two builds of the same sources give the same bytes, also when nothing is kept', async () => {
  const first = filesOf('dist');
  rmSync('node_modules/.cache/lectures', { recursive: true, force: true });
  const second = filesOf(await build('again'));
  expect([...second.keys()]).toEqual([...first.keys()]);
  const different = [...second].filter(([path, bytes]) => first.get(path)?.equals(bytes) !== true);
  expect(different.map(([path]) => path)).toEqual([]);
}, 120_000);

test('the site can be published under any base path', async () => {
  const base = '/some/where/';
  const folder = await build('base', '--base', base);
  const pages = builtPages(folder);
  for (const page of pages) expect(brokenLinks(page, pages, base, folder)).toEqual([]);
  const site = await serve({ dir: folder, base });
  try {
    for (const path of ['', 'lectures/mini-ml/', 'lectures/mini-ml/slides/']) await open(new URL(path, site.url).href);
  } finally {
    await site.close();
  }
}, 120_000);
