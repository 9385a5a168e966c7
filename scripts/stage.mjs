// One stage of `npm start` or `npm test`: a named command whose failure says what to do. Runs on Node 18.
import { spawn } from 'node:child_process';

/**
 * @typedef {object} Stage
 * @property {string} name What the reader sees.
 * @property {string} command The program; npm for most.
 * @property {readonly string[]} args
 * @property {string} mend What to do when it fails.
 * @property {Readonly<Record<string, string>>} [env]
 */

const onWindows = process.platform === 'win32';

/** @param {number} since milliseconds */
function secondsSince(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

/**
 * Runs a stage with its output on the screen. Programs are looked up anew, so that what an earlier stage installed is
 * found: a shell that lives on would remember where the old `node` was.
 * @param {Stage} stage
 * @returns {Promise<boolean>} whether it went well
 */
export async function runStage({ name, command, args, mend, env }) {
  const start = Date.now();
  console.log(`\n== ${name}`);
  const child = spawn(command, args, { stdio: 'inherit', shell: onWindows, env: { ...process.env, ...env } });
  const passOn = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  process.on('SIGTERM', passOn).on('SIGINT', passOn);
  const ok = await new Promise((done) => {
    child.once('error', () => done(false));
    child.once('close', (code) => done(code === 0));
  });
  process.off('SIGTERM', passOn).off('SIGINT', passOn);
  console.log(ok ? `== ${name}: done in ${secondsSince(start)}` : `== ${name}: FAILED. ${mend}`);
  return ok;
}
