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
 * Ends the child when we are told to end, and when our parent is gone: the shell that npm starts us in passes no signal
 * on, so a server would live on without it.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => boolean} takes the watch off; true where it ended the child
 */
function endTogether(child) {
  const parent = process.ppid;
  let ended = false;
  const end = () => {
    ended = true;
    child.kill();
  };
  const watch = setInterval(() => {
    if (process.ppid !== parent) end();
  }, 500);
  process.on('SIGTERM', end).on('SIGINT', end);
  return () => {
    clearInterval(watch);
    process.off('SIGTERM', end).off('SIGINT', end);
    return ended;
  };
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
  const release = endTogether(child);
  const ok = await new Promise((done) => {
    child.once('error', () => done(false));
    child.once('close', (code) => done(code === 0));
  });
  if (release()) return false;
  console.log(ok ? `== ${name}: done in ${secondsSince(start)}` : `== ${name}: FAILED. ${mend}`);
  return ok;
}
