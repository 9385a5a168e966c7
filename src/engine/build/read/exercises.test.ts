import { expect, test, vi } from 'vitest';
import { createBuilder } from '../../../../tests/build/builder.ts';

// The first check reads the whole library: that takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const builder = createBuilder();

const doubled = 'function double(n: number) {\n  return 2 * n;\n}';
const same = 'function double(n: number) {\n  return n;\n}';
const compared = `import { trial } from "mini-ml";
trial({ seed: 1, make: (random) => random(), mine: double, truth: (n) => n + n });`;

const exercise = (start: string, solution: string, check: string): string => `# A line {#line}

<Exercise id="twice">

Double it.

\`\`\`ts live
${start}
\`\`\`

\`\`\`ts solution
${solution}
\`\`\`

\`\`\`ts check
${check}
\`\`\`

</Exercise>`;

test('an exercise whose solution passes and whose start does not is built, its check behind a fold', async () => {
  const { code, cells } = await builder.build(exercise(same, doubled, compared));
  expect(cells.map(({ id, fold }) => `${id} ${fold}`)).toEqual(['twice-solution false', 'twice-start false', 'twice-check true']);
  expect(cells[2]?.outputs).toContain('Not yet: 0 of 100 tests pass.');
  expect(code).toMatch(/Exercise, \{[^}]*step: 1/);
  expect(code).toMatch(/Solution, \{\s+step: 2/);
});

test('a solution that fails is an error at the solution', async () => {
  expect(await builder.fail(exercise(same, same.replace('n;', '3 * n;'), compared))).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:13:1 The solution fails. Not yet: 0 of 100 tests pass. Smallest failing case: got 1.881221821764484, expected 1.2541478811763227.
      13 | \`\`\`ts solution
         | ^
      Fix: Fix the solution or its check."
  `);
});

test('a start that passes is an error at the start', async () => {
  expect(await builder.fail(exercise(doubled, doubled, compared))).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:7:1 The starting code already passes.
      7 | \`\`\`ts live
        | ^
      Fix: Leave something to do."
  `);
});

test('a check that tells nothing, or fails itself, is an error at the check', async () => {
  expect(await builder.fail(exercise(same, doubled, 'double(1) === 2;'))).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:19:1 This check does not return a verdict.
      19 | \`\`\`ts check
         | ^
      Fix: Write \`trial({ … });\` on a line of its own."
  `);
  expect(await builder.fail(exercise(same, doubled, 'throw new Error("no");'))).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:20:7 Error: no.
      20 | throw new Error("no");
         |       ^
      Fix: Fix the code, or catch the error: a cell must run to its end."
  `);
});

test('an exercise without a solution, and a check outside of any', async () => {
  const wrong = `# A line {#line}\n\n<Exercise id="a">\n\n\`\`\`ts live\n1;\n\`\`\`\n\n</Exercise>\n\n\`\`\`ts check\n1;\n\`\`\`\n`;
  expect(await builder.fail(wrong)).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:3:1 An exercise needs three pieces of code: a start, a solution and a check.
      3 | <Exercise id="a">
        | ^
      Fix: Mark one code block \`live\`, one \`solution\` and one \`check\`.

    content/lectures/sample/index.mdx:11:1 A \`check\` is outside an exercise.
      11 | \`\`\`ts check
         | ^
      Fix: Put it inside an <Exercise>."
  `);
});
