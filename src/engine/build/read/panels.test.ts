import { expect, test, vi } from 'vitest';
import { createBuilder } from '../../../../tests/build/builder.ts';

// The first check reads the whole library: that takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const { build, fail } = createBuilder();

test('knobs need a cell, names and numbers that are there', async () => {
  const cell = '# One\n\n```ts live id=line\nconst slope = 2;\n```\n\n';
  expect(await fail(`${cell}<Knobs cell="lime" min="low" />\n`)).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:7:1 No cell of this lecture has the id \`lime\`.
      7 | <Knobs cell="lime" min="low" />
        | ^
      Fix: Did you mean \`cell="line"\`?

    content/lectures/sample/index.mdx:7:1 <Knobs> does not say which numbers it changes.
      7 | <Knobs cell="lime" min="low" />
        | ^
      Fix: Name them as the code does: \`names="w1 w2 b"\`.

    content/lectures/sample/index.mdx:7:1 \`min\` of <Knobs> is not a number: \`low\`.
      7 | <Knobs cell="lime" min="low" />
        | ^
      Fix: Write a number, say \`min={1}\`."
  `);
  expect(await fail(`${cell}<Knobs cell="line" names="slop" />\n`)).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:7:1 The cell \`line\` has no number, string or boolean called \`slop\`.
      7 | <Knobs cell="line" names="slop" />
        | ^
      Fix: Name one of \`slope\`."
  `);
});

test('knobs have as many labels as names', async () => {
  const cell = '# One\n\n```ts live id=line\nconst slope = 2;\n```\n\n';
  expect(await fail(`${cell}<Knobs cell="line" names="slope" labels="rise, run" />\n`)).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:7:1 <Knobs> has 1 name but 2 labels.
      7 | <Knobs cell="line" names="slope" labels="rise, run" />
        | ^
      Fix: Write one label for each name, with commas between them: \`labels="width, height"\`."
  `);
});

test('what runs is the number of the nearest cell that gives it to a variable', async () => {
  const cell = (id: string) => `\`\`\`ts live id=${id}\nconst n${id === 'a' ? '' : ': number'} = 2;\n\`\`\`\n\n`;
  const { cells } = await build(`# One\n\n${cell('a')}---\n\n## Two\n\n<Play of="n" min={1} max={5} seconds={3} loop />\n\n${cell('b')}`);
  expect(cells.map(({ id, panels }) => [id, panels.flatMap(({ knobs }) => knobs)])).toEqual([['a', []], ['b', [{
    kind: 'number', name: 'n', label: 'n', index: 0, value: 2, min: 1, max: 5, step: 1, play: { seconds: 3, loop: true },
  }]]]);
});

test('what runs needs the name of a number', async () => {
  const cell = '# One\n\n```ts live id=line\nconst slope = 2;\n```\n\n';
  expect(await fail(`${cell}<Play />\n\n<Play of="rise" seconds="long" />\n\n<Play of="slope" cell="lime" />\n`)).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:7:1 <Play> does not say which number it runs.
      7 | <Play />
        | ^
      Fix: Name it as the code does: \`of="n"\`.

    content/lectures/sample/index.mdx:9:1 No cell of this lecture has a number called \`rise\`.
      9 | <Play of="rise" seconds="long" />
        | ^
      Fix: Write \`const rise = 1;\` in a cell, or name the cell that has it: \`cell="…"\`.

    content/lectures/sample/index.mdx:9:1 \`seconds\` of <Play> is not a number: \`long\`.
      9 | <Play of="rise" seconds="long" />
        | ^
      Fix: Write a number, say \`seconds={1}\`.

    content/lectures/sample/index.mdx:11:1 No cell of this lecture has the id \`lime\`.
      11 | <Play of="slope" cell="lime" />
         | ^
      Fix: Did you mean \`cell="line"\`?"
  `);
});
