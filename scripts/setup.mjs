// Installs what is missing: the packages, and for tests a browser. Runs on Node 18 before anything is installed, so it
// uses built-in modules only. What is already there is left alone.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox, onPath, shell } from '../src/engine/commands/browser.mjs';
import { runStage } from './stage.mjs';

const lockfile = 'package-lock.json';
const stamp = 'node_modules/.installed';
const asRoot = process.getuid?.() === 0;

function lockHash() {
  return createHash('sha256').update(readFileSync(lockfile)).digest('hex');
}

/** True while node_modules holds what this lockfile names. */
function packagesAreInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash();
}

/** The node of the packages, where there is one; else the one that runs now. */
function nodeIsNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return existsSync('node_modules/.bin/node') || major > 22 || (major === 22 && minor >= 12);
}

/** @returns {Promise<boolean>} whether the packages are there */
async function installPackages() {
  if (packagesAreInstalled()) return true;
  const ok = await runStage({
    name: 'Install packages (first run, or the lockfile changed)',
    command: 'npm',
    args: ['ci', '--no-audit', '--no-fund'],
    mend: 'The npm registry must be reachable; `npm ci` shows the error again.',
  });
  if (!ok) return false;
  if (!nodeIsNewEnough()) {
    console.log('The package `node` brought no Node 24: allow its install script, or use Node 22.12 or newer.');
    return false;
  }
  writeFileSync(stamp, lockHash());
  return true;
}

function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * Debian's own browser, for root on Debian.
 * @param {string} program
 * @param {string} mend
 */
async function installByApt(program, mend) {
  if (!asRoot || !isDebian() || onPath('apt-get') === undefined) return;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runStage({ name: 'Read Debian\'s package lists', command: 'apt-get', args: ['update', '-q'], mend, env });
  const args = ['install', '-q', '-y', '--no-install-recommends', program];
  await runStage({ name: `Install ${program} with apt`, command: 'apt-get', args, mend, env });
}

/** Playwright's own Chromium, with the system libraries it needs where we may install them. */
async function installByPlaywright() {
  const withLibraries = asRoot && onPath('apt-get') !== undefined ? ['--with-deps'] : [];
  await runStage({
    name: 'Install Playwright\'s Chromium',
    command: 'npx',
    args: ['playwright', 'install', ...withLibraries, 'chromium'],
    mend: 'The download must be reachable, or a program `chromium` on PATH.',
  });
}

/** @returns {Promise<boolean>} whether there is a browser to test in */
async function installBrowser() {
  if (onPath(shell) !== undefined) return true;
  await installByApt(shell, 'Trying a whole Chromium instead.');
  if ((await findChromium()) !== undefined) return true;
  await installByApt('chromium', 'Trying Playwright\'s own Chromium instead.');
  if ((await findChromium()) !== undefined) return true;
  await installByPlaywright();
  if ((await findChromium()) !== undefined) return true;
  console.log('\nNo browser could be installed, so nothing can be tested in one.');
  console.log('Install Chromium so that `chromium` is on PATH, then run `npm test` again.');
  return false;
}

/** A few tests want Firefox too; where it cannot be had, they fail and say so. */
async function installFirefox() {
  if (findFirefox() !== undefined) return;
  await installByApt('firefox-esr', 'The tests in Firefox will fail.');
  if (findFirefox() !== undefined) return;
  console.log('\nThere is no Firefox, so the tests in it will fail. Install it so that `firefox` is on PATH.');
}

/**
 * Makes the project ready to build, and to test where `browser` is true.
 * @param {{ browser: boolean }} needs
 * @returns {Promise<boolean>} whether all is there
 */
export async function setUp({ browser }) {
  if (!(await installPackages())) return false;
  if (!browser) return true;
  await installFirefox();
  return installBrowser();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = (await setUp({ browser: process.argv.includes('--browser') })) ? 0 : 1;
}
