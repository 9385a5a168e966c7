// `npm test`: installs what is missing, then every check there is, each in its own stage. The last line counts them:
// every unit and end-to-end test is one, and so is every other stage.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { setUp } from './setup.mjs';
import { runStage } from './stage.mjs';

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {string} script The npm script that runs it.
 * @property {string} mend What to do when it fails.
 * @property {boolean} [counts] Whether it is a run of Vitest, which counts its own tests.
 * @property {boolean} [needs] Whether it needs what the build made.
 */

/** @type {Check} */
const build = { name: 'Build', script: 'build', mend: 'The message above names the place and the mend.' };

/** @type {Check} */
const endToEnd = {
  name: 'End-to-end tests', script: 'e2e', mend: '`npm run e2e -- <file>` runs one.', counts: true, needs: true,
};

/**
 * Beside the build goes what neither reads nor clears away what it writes.
 * @type {Check}
 */
const lint = {
  name: 'Lint, and types of TypeScript', script: 'lint', mend: '`npm run lint -- --fix` mends some of it.',
};

/**
 * These begin after the build: it and the check of types both have Astro write down what the lectures are, build and
 * unit tests keep cells.
 * @type {readonly Check[]}
 */
const afterBuild = [
  { name: 'Types of all else', script: 'types:astro', mend: '`npm run types` shows each place again.' },
  { name: 'Unit tests', script: 'unit', mend: '`npm run unit -- <file>` runs one file.', counts: true },
  { name: 'Slides fit', script: 'check:slides', mend: 'Shorten the slides named above, or split them.', needs: true },
];

const results = 'test-results';

/**
 * Passed and failed tests of one run of Vitest. A run that broke off counts as one failure more.
 * @param {string} file
 * @param {boolean} ok
 */
function countTests(file, ok) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed, failed: !ok && failed === 0 ? 1 : failed };
}

/** @param {Check} check */
async function run({ name, script, mend, counts }) {
  const file = `${results}/${script}.json`;
  const report = ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = ['run', '--silent', script, ...(counts === true ? report : [])];
  const ok = await runStage({ name, command: 'npm', args, mend });
  if (counts === true) return countTests(file, ok);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/**
 * The end-to-end tests take longest, and begin as soon as there is something to test. All else goes beside them, one
 * check after the other, so that no processor is idle.
 * @returns {Promise<{ passed: number, failed: number }[]>}
 */
async function runAll() {
  const built = run(build);
  /** @param {Check} check */
  const onBuild = async (check) => (check.needs && (await built).passed === 0 ? withoutBuild(check) : run(check));
  const beside = async () => {
    const counts = [await run(lint)];
    await built;
    for (const check of afterBuild) counts.push(await onBuild(check));
    return counts;
  };
  const [others, tested] = await Promise.all([beside(), onBuild(endToEnd)]);
  return [await built, ...others, tested];
}

/** @param {Check} check */
function withoutBuild({ name }) {
  console.log(`\n== ${name}: FAILED. There is no new build to test.`);
  return { passed: 0, failed: 1 };
}

/** @param {readonly number[]} numbers */
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

rmSync(results, { recursive: true, force: true });
mkdirSync(results);
const counts = (await setUp({ browser: true })) ? await runAll() : [{ passed: 0, failed: 1 }];
const failed = sum(counts.map((count) => count.failed));
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${sum(counts.map((count) => count.passed))} passed, ${failed} failed`);
