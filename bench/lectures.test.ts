import { expect, test } from 'vitest';
import { vary } from './lectures.ts';

const mdx = '---\nversion: 1.0\n---\n# Part 1.5\n\nA line at 0.5, and v1.2.3.\n\n```ts live\nnew Linear(1, 1, -0.9);\n```\n'
  + '<Quiz id="q">\n\n- [x] `0.5`\n\n</Quiz>\n\n0.25\n';

test('no two copies share a decimal, and all else stays, questions too', () => {
  expect(vary(mdx, 7)).toMatchInlineSnapshot(`
    "---
    version: 1.0
    ---
    # Part 1.50007

    A line at 0.50007, and v1.2.3.

    \`\`\`ts live
    new Linear(1, 1, -0.90007);
    \`\`\`
    <Quiz id="q">

    - [x] \`0.5\`

    </Quiz>

    0.250007
    "
  `);
  expect(vary(mdx, 8)).not.toBe(vary(mdx, 7));
});
