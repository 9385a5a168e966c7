/** A site of somebody else: an empty folder with the packed engine in it, built by Astro as they would build it. */
import { execFile } from 'node:child_process';
import {
  constants, copyFileSync, cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync,
  symlinkSync, writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';

const run = promisify(execFile);
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
// Vitest puts NODE_ENV and BASE_URL into the environment, and Astro would believe them.
const env = { PATH: `${resolve('node_modules/.bin')}:${process.env['PATH']}`, HOME: process.env['HOME'] };

interface Locked {
  version?: string;
  dev?: boolean;
  bin?: Record<string, string>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: object;
}

/** @returns the folder of the site. */
export async function buildStranger(fixture: string): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'stranger-'));
  await run(npm, ['pack', '--pack-destination', home], { env });
  await run(npm, ['pack', './lib/create', '--pack-destination', home], { env });
  cpSync(fixture, home, { recursive: true });
  const [tarball = ''] = packedIn(home).filter((name) => name.startsWith('live-lectures-'));
  seed(home, `file:${tarball}`);
  await run(npm, ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund'], { env, cwd: home });
  await run('node', [join(home, 'node_modules/astro/bin/astro.mjs'), 'build'], { env, cwd: home });
  return home;
}

const packedIn = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.tgz'));

/** A course made by the package that makes them, which finds the packed engine beside it. @returns its folder. */
export async function scaffold(home: string, name: string): Promise<string> {
  const [maker = ''] = packedIn(home).filter((file) => file.startsWith('create-'));
  const alone = { ...env, npm_config_cache: join(home, '.npm') };
  await run(npm, ['exec', '--yes', '--offline', `./${maker}`, name], { env: alone, cwd: home });
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
  writeLock(join(home, name), packages, () => true);
  // The browser is looked at with what the course would install and this one has already.
  for (const one of ['playwright', 'playwright-core']) link(join('node_modules', one), join(home, 'node_modules', one));
  return join(home, name);
}

/** A course made by the same command of an engine that is installed already. @returns its folder. */
export async function scaffoldByEngine(home: string, name: string): Promise<string> {
  await run('node', [join(home, 'node_modules/.bin/create-live-lectures'), name], { env, cwd: home });
  return join(home, name);
}

/** The commands of a workflow, in order, as a build server runs them on a fresh checkout. @returns what they said. */
export async function runWorkflow(file: string, folder: string, given: Record<string, string>): Promise<string> {
  const { jobs } = parse(readFileSync(file, 'utf8')) as Workflow;
  const said: string[] = [];
  for (const { run: command, env: own } of Object.values(jobs).flatMap(({ steps }) => steps)) {
    if (command === undefined) continue;
    // The packages are there; that they are what the lockfile names, npm tells without fetching them again.
    const line = command === 'npm ci' ? 'npm ci --dry-run --offline --ignore-scripts' : command;
    const asked = Object.fromEntries(Object.entries(own ?? {}).map(([key, value]) => [key, filled(value, given)]));
    const { stdout, stderr } = await run('sh', ['-c', line], { env: { ...env, ...asked }, cwd: folder });
    said.push(stdout, stderr);
  }
  return said.join('\n');
}

interface Workflow {
  jobs: Record<string, { steps: { run?: string; env?: Record<string, string> }[] }>;
}

const filled = (value: string, given: Record<string, string>): string =>
  value.replace(/\$\{\{ *([\w.]+) *\}\}/g, (_, name: string) => given[name] ?? '');

/**
 * The packages are at hand already, in the versions that the package names: npm finds them in place and asks no
 * registry. What the package does not name npm takes away again, so that nothing is found by chance.
 */
function seed(home: string, tarball: string): void {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
  const dependencies = { 'astro': packages['node_modules/astro']?.version, 'live-lectures': tarball };
  const site = { name: 'tides-course', private: true, type: 'module', dependencies };
  writeFileSync(join(home, 'package.json'), JSON.stringify(site));
  writeLock(home, packages, ({ dev }) => dev !== true);
  for (const name of readdirSync('node_modules')) {
    if (!name.startsWith('.')) link(join('node_modules', name), join(home, 'node_modules', name));
  }
}

/** The lockfile that npm would write for the packages that a site names. */
function writeLock(home: string, packages: Record<string, Locked>, takes: (one: Locked) => boolean): void {
  const site = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as Locked & { name: string };
  const { '': own = {}, ...others } = packages;
  const kept = Object.fromEntries(Object.entries(others).filter(([, one]) => takes(one)));
  const { version, bin, dependencies, peerDependencies, peerDependenciesMeta } = own;
  const resolved = site.dependencies?.['live-lectures'];
  const engine = { version, resolved, bin, dependencies, peerDependencies, peerDependenciesMeta };
  const all = { '': site, 'node_modules/live-lectures': engine, ...kept };
  const lock = { name: site.name, lockfileVersion: 3, packages: all };
  writeFileSync(join(home, 'package-lock.json'), JSON.stringify(lock));
}

/** A folder whose files are those of another: to copy all packages would take long. */
function link(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) link(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkOrCopy(source, target);
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target, constants.COPYFILE_FICLONE);
  }
}
