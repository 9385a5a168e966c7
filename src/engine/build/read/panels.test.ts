import { expect, test, vi } from 'vitest';
import { createBuilder } from '../../../../tests/build/builder.ts';

// The first check reads the whole library: that takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const { fail } = createBuilder();

test('knobs need a cell, names and numbers that are there', async () => {
  const cell = '# One\n\n```ts live id=line\nconst slope = 2;\n```\n\n';
  expect(await fail(`${cell}<Knobs cell="lime" min="low" />\n`)).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:7:1 No cell of this lecture has the id \`lime\`.
      7 | <Knobs cell="lime" min="low" />
        | ^
      Fix: Did you mean \`cell="line"\`?

    content/lectures/sample/index.mdx:7:1 <Knobs> does not say which numbers it turns.
      7 | <Knobs cell="lime" min="low" />
        | ^
      Fix: Name them as the code does: \`names="w1 w2 b"\`.

    content/lectures/sample/index.mdx:7:1 \`min\` of <Knobs> is not a number: \`low\`.
      7 | <Knobs cell="lime" min="low" />
        | ^
      Fix: Write a number, say \`min={1}\`."
  `);
  expect(await fail(`${cell}<Knobs cell="line" names="slop" />\n`)).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:7:1 No number of the cell \`line\` is called \`slop\`.
      7 | <Knobs cell="line" names="slop" />
        | ^
      Fix: Name one of \`slope\`."
  `);
});

test('knobs have as many labels as names', async () => {
  const cell = '# One\n\n```ts live id=line\nconst slope = 2;\n```\n\n';
  expect(await fail(`${cell}<Knobs cell="line" names="slope" labels="rise, run" />\n`)).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:7:1 <Knobs> has 1 name and 2 labels.
      7 | <Knobs cell="line" names="slope" labels="rise, run" />
        | ^
      Fix: Write one label for each name, with commas between them: \`labels="width, height"\`."
  `);
});
