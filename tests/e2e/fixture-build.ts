/** Builds the sites in tests/fixtures. A build is kept until the engine, or the site itself, is another. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const kept = 'node_modules/.cache/fixtures';

/** The folder of the built site; below a base path it is built anew, into a folder of its own. */
export async function buildFixture(name: string, anew?: { base: string }): Promise<string> {
  const home = join('tests/fixtures', name);
  if (anew) return build(home, join('test-results', name, anew.base), anew.base);
  const folder = join(kept, `${name}-${hashOf(home)}`);
  if (existsSync(folder)) return folder;
  for (const old of globSync(join(kept, `${name}-*`))) rmSync(old, { recursive: true });
  return build(home, folder, '/');
}

async function build(home: string, folder: string, base: string): Promise<string> {
  // Vitest puts NODE_ENV and BASE_URL into the environment, and Astro would believe them.
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'] };
  // Not by the engine's own command, which is sparing of memory for what costs a fifth more of a processor.
  const args = [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--outDir', resolve(folder), '--base', base];
  await promisify(execFile)('node', args, { env, cwd: home });
  return folder;
}

/** All that a build reads. */
function hashOf(home: string): string {
  const hash = createHash('sha256');
  const sources = ['src/{engine,mini-ml}/**', `${home}/{*,{src,content,public}/**}`, 'package-lock.json'];
  const others = /\.test\.ts$|^src\/engine\/commands\//;
  const files = globSync(sources).filter((file) => !others.test(file) && statSync(file).isFile());
  for (const file of files.sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
