import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** In a browser these take half a minute or more. */
const opened = [
  'access', 'author', 'builds', 'chart-attacks', 'class(-votes)?', 'clicker', 'drafts?(-swap)?', 'early-keys',
  'live-editor', 'offline', 'package', 'pdf', 'pen', 'playground(-choices)?', 'predict-views', 'present', 'quiz',
  'sandbox(-attacks|-firefox|-layers)?', 'shared-links',
];
/** These build lectures, or compute for seconds. */
const computed = [
  'build/(astro|compile|imports|read)/.+', 'chart/draw', 'class/(class|pack)', 'core/train', 'lab/settings',
  'tests/(house|lab-code)',
];
const long = new RegExp(`/(e2e/(${opened.join('|')})|${computed.join('|')})\\.test\\.ts$`);

/** What takes long begins first: else one processor waits for the other at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { first = [], then = [] } = Object.groupBy(await super.sort(files), ({ moduleId }) =>
      (long.test(moduleId) ? 'first' : 'then'));
    return [...first, ...then];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/*.test.ts', 'scripts/*.test.ts', 'bench/*.test.ts'],
          // No module holds state of the world: all files of a worker share what they import.
          isolate: false,
          pool: 'threads',
          // Half of the time a worker waits for threads that check and run lectures.
          maxWorkers: '100%',
          // Some read all files of the project: on a busy machine that takes longer than the usual five seconds.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/*.test.ts'],
          globalSetup: 'tests/e2e/setup.ts',
          setupFiles: 'tests/e2e/each-file.ts',
          // What tests import takes a second or two to load: a worker does it once.
          isolate: false,
          // Three for two processors: a test waits for its page half of the time, and other checks run beside.
          maxWorkers: 3,
          // A busy machine is late, which is no fault of what is tested.
          testTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } },
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'soak',
          environment: 'node',
          include: [
            'tests/soak/*.test.ts',
            'src/engine/figure/check.test.ts',
            'src/engine/class/class.test.ts',
            'src/engine/page/changes/code-link.test.ts',
            'src/engine/page/drafts/draft-records.test.ts',
          ],
          env: { RANDOM_RUNS: '10000' },
          globalSetup: 'tests/e2e/setup.ts',
          setupFiles: 'tests/e2e/each-file.ts',
          fileParallelism: false,
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 600_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
