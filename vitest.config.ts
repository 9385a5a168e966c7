import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/*.test.ts', 'scripts/*.test.ts', 'bench/*.test.ts'],
          // No module holds state of the world: all files of a worker share what they import.
          isolate: false,
          pool: 'threads',
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/*.test.ts'],
          globalSetup: 'tests/e2e/setup.ts',
          // One for each of two processors: most of a test is waiting.
          maxWorkers: 2,
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
            'src/engine/page/changes/code-link.test.ts',
            'src/engine/page/drafts/draft-records.test.ts',
          ],
          env: { RANDOM_RUNS: '10000' },
          globalSetup: 'tests/e2e/setup.ts',
          fileParallelism: false,
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 600_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
