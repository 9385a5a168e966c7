// `npm start`: installs what is missing, builds what has changed, serves the site and prints its address.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setUp } from './setup.mjs';
import { runStage } from './stage.mjs';

const sources = ['astro.config.mjs', 'content', 'package-lock.json', 'public', 'src'];
const stamp = 'node_modules/.cache/start.json';

/**
 * The time of the last change below a path; a folder changes when a file comes or goes.
 * @param {string} path
 * @returns {number} milliseconds
 */
function changedAt(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  const inside = stats.isDirectory() ? readdirSync(path).map((name) => changedAt(join(path, name))) : [];
  return Math.max(stats.mtimeMs, ...inside);
}

/** What was built, from what: another build of `dist/`, under another base path say, is not ours. */
function state() {
  return JSON.stringify({ sources: sources.map(changedAt), dist: changedAt('dist/index.html') });
}

function isBuilt() {
  return existsSync('dist/index.html') && existsSync(stamp) && readFileSync(stamp, 'utf8') === state();
}

async function build() {
  if (isBuilt()) return true;
  const mend = 'The message above names the place and the mend.';
  const ok = await runStage({ name: 'Build the site', command: 'npm', args: ['run', '--silent', 'build'], mend });
  mkdirSync('node_modules/.cache', { recursive: true });
  if (ok) writeFileSync(stamp, state());
  return ok;
}

function serve() {
  const args = ['src/engine/commands/cli.ts', 'serve', ...process.argv.slice(2)];
  const mend = 'Another port may be free: `npm start -- --port 5000`.';
  return runStage({ name: 'Serve the site', command: 'node', args, mend });
}

process.exitCode = (await setUp({ browser: false })) && (await build()) && (await serve()) ? 0 : 1;
