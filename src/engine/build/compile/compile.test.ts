import { expect, test, vi } from 'vitest';
import { createBuilder } from '../../../../tests/build/builder.ts';

// The first check reads the whole library: that takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const { fail } = createBuilder();

const lecture = (...cells: string[]): string =>
  ['---', 'title: One', 'description: A.', '---', '', '# One', '', ...cells.flatMap((code) => ['```ts live', code, '```', ''])].join('\n');

test('one build tells what cannot be read, what types say and what fails as it runs, and nothing twice', async () => {
  const said = await fail(lecture(
    'const broken = ;', 'broken + 1;', 'const n: number = "a";', 'n.toFixed();', 'const list = [1, 2];\nlist.mapp(String);',
    'list.at(5)!.toFixed();', 'nobody + 1;', 'const fine = 1;', 'throw new Error("no");',
  ));
  expect(said.split('\n\n').map((one) => one.split('\n')[0]!.replace(/^\S*mdx:/, ''))).toMatchInlineSnapshot(`
    [
      "9:16 Unexpected \`;\`.",
      "17:7 Type 'string' is not assignable to type 'number'. (TS2322)",
      "26:6 Property 'mapp' does not exist on type 'number[]'. Did you mean 'map'? (TS2551)",
      "34:1 \`nobody\` is not defined here or above.",
      "42:7 Error: no.",
    ]
  `);
});
