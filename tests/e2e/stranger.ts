/** A site of somebody else: an empty folder with the packed engine in it, built by Astro as they would build it. */
import { execFile } from 'node:child_process';
import {
  constants, copyFileSync, cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync,
  symlinkSync, writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
// Vitest puts NODE_ENV and BASE_URL into the environment, and Astro would believe them.
const env = { PATH: `${resolve('node_modules/.bin')}:${process.env['PATH']}`, HOME: process.env['HOME'] };

interface Locked {
  version?: string;
  dev?: boolean;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** @returns the folder of the site. */
export async function buildStranger(fixture: string): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'stranger-'));
  await run(npm, ['pack', '--pack-destination', home], { env });
  cpSync(fixture, home, { recursive: true });
  const [tarball = ''] = readdirSync(home).filter((name) => name.endsWith('.tgz'));
  seed(home, `file:${tarball}`);
  await run(npm, ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund'], { env, cwd: home });
  await run('node', [join(home, 'node_modules/astro/bin/astro.mjs'), 'build'], { env, cwd: home });
  return home;
}

/**
 * The packages are at hand already, in the versions that the package names: npm finds them in place and asks no
 * registry. What the package does not name npm takes away again, so that nothing is found by chance.
 */
function seed(home: string, tarball: string): void {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
  const { '': own = {}, ...others } = packages;
  const kept = Object.fromEntries(Object.entries(others).filter(([, { dev }]) => dev !== true));
  const dependencies = { 'astro': others['node_modules/astro']?.version, 'live-lectures': tarball };
  const { version, dependencies: needed, peerDependencies } = own;
  const engine = { version, resolved: tarball, dependencies: needed, peerDependencies };
  const site = { name: 'tides-course', private: true, type: 'module', dependencies };
  const all = { '': site, 'node_modules/live-lectures': engine, ...kept };
  const lock = { name: site.name, lockfileVersion: 3, packages: all };
  writeFileSync(join(home, 'package.json'), JSON.stringify(site));
  writeFileSync(join(home, 'package-lock.json'), JSON.stringify(lock));
  for (const name of readdirSync('node_modules')) {
    if (!name.startsWith('.')) link(join('node_modules', name), join(home, 'node_modules', name));
  }
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
