import { expect, test } from 'vitest';
import { resultsPage } from './results.ts';

test('a page of results says when and on which kind of machine, and holds the tables as they were printed', () => {
  const machine = {
    processor: 'Some Processor', cores: 2, gigabytes: 8, system: 'Linux 6.1', node: 'v24.0.0', browser: '150.0',
  };
  const page = resultsPage(new Date('2030-02-03T10:00:00Z'), machine, ['Keys\n  plain  5', 'Heap\n  11']);
  expect(page).toMatchInlineSnapshot(`
    "# What the bench measured

    2030-02-03, Some Processor, 2 cores, 8 GB, Linux 6.1, Node v24.0.0, Chromium 150.0. Written by \`npm run bench -- --write\`, on a machine that did nothing else.

    \`\`\`text
    Keys
      plain  5
    \`\`\`

    \`\`\`text
    Heap
      11
    \`\`\`
    "
  `);
});
