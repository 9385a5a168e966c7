import { expect, test, vi } from 'vitest';
import { createBuilder } from '../../../../tests/build/builder.ts';

// The first check reads the whole library: that takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const builder = createBuilder();

const slide = (quiz: string): string => `# A line {#line}

\`\`\`ts live id=opening
import { Module, Parameter } from "mini-ml";
class Bag extends Module {
  many = [new Parameter(1)];
}
\`\`\`

${quiz}
`;

const bag = (one: string, none: string, key: string, attributes = 'id="bag"'): string => slide(`<Quiz ${attributes}>

How many parameters has a \`Bag\`?

- [${one}] one: \`1\`

  An array is not looked into.

- [${none}] none: \`0\`

  An array is plain data.

\`\`\`ts key
${key}
\`\`\`

</Quiz>`);

const count = 'new Bag().namedParameters().length;';

test('a question whose code agrees is asked, with its options shuffled and its key in the same order', async () => {
  const { code } = await builder.build(bag(' ', 'x', count, 'id="bag" seed={3}'));
  const places = (pattern: RegExp) => [...code.matchAll(pattern)].map(([, place]) => place);
  expect(places(/value: "(\d)"/g)).toEqual(['0', '1']);
  expect(places(/"data-of": "(\d)"/g)).toEqual(places(/value: "(\d)"/g));
  expect(code).toMatch(/Quiz, \{\s+id: "bag",\s+kind: "one",\s+within: 0,\s+step: 1/);
  expect(code).not.toContain('namedParameters');
});

test('a key that differs from its run is an error at the key', async () => {
  expect(await builder.fail(bag('x', ' ', count))).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:22:1 The code gives \`0\`, but the answer marked as right is \`1\`.
      22 | \`\`\`ts key
         | ^
      Fix: Correct the marks \`[x]\`, or the code of the key."
  `);
});

test('a key of several answers must say all of them', async () => {
  const several = (key: string) => bag('x', 'x', key);
  expect(await builder.fail(several('[1];'))).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:22:1 The code gives \`1\`, but the answer marked as right is \`1\`, \`0\`.
      22 | \`\`\`ts key
         | ^
      Fix: Correct the marks \`[x]\`, or the code of the key."
  `);
  expect((await builder.build(several('[0, 1];'))).code).toContain('kind: "several"');
});

test('a key that says nothing, or does not run, is an error', async () => {
  expect(await builder.fail(bag(' ', 'x', 'const n = 1;'))).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:22:1 This key gives no answer.
      22 | \`\`\`ts key
         | ^
      Fix: End it with the answer, alone on a line."
  `);
  expect(await builder.fail(bag(' ', 'x', 'new Bag().count;'))).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:23:11 Property 'count' does not exist on type 'Bag'. (TS2339)
      23 | new Bag().count;
         |           ^
      Fix: Correct the name, or give the type this property."
  `);
});

test('an option without feedback, a question without a right one, one without an id', async () => {
  const wrong = `<Quiz id="a">

What?

- [ ] this
- [ ] that

  No.

</Quiz>

<Quiz>

- [x] this

</Quiz>

<Quiz id="b" kind="number">

How many?

- [x] two

  Count them.

</Quiz>`;
  expect(await builder.fail(slide(wrong))).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:14:1 No answer is marked as right.
      14 | - [ ] this
         | ^
      Fix: Mark it with \`- [x]\`.

    content/lectures/sample/index.mdx:14:1 This answer has no feedback.
      14 | - [ ] this
         | ^
      Fix: Below it, after a blank line and indented, explain it to those who choose it.

    content/lectures/sample/index.mdx:21:1 This question has no id.
      21 | <Quiz>
         | ^
      Fix: Write \`<Quiz id="…">\`: answers are saved under it.

    content/lectures/sample/index.mdx:31:1 \`two\` is not a number.
      31 | - [x] two
         | ^
      Fix: Write it in digits."
  `);
});

test('two questions of one name clash', async () => {
  const one = '<Quiz id="line">\n\nWhat?\n\n- [x] this\n\n  Yes.\n\n</Quiz>';
  expect(await builder.fail(slide(one))).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:10:1 The id \`line\` of this element is already used by the slide on line 1.
      10 | <Quiz id="line">
         | ^
      Fix: Give one of them another id."
  `);
});

test('a typed answer is held against the run as a reader is', async () => {
  const typed = (right: string) => slide(`<Quiz id="bag" kind="text">

Which names?

- [x] ${right}

  Right.

\`\`\`ts key shown
class Pair extends Module {
  a = new Parameter(1);
  b = new Parameter(2);
}
new Pair().namedParameters().map(([name]) => name);
\`\`\`

</Quiz>`);
  expect((await builder.build(typed('a, b'))).code).toContain('tok-keyword');
  expect(await builder.fail(typed('b, a'))).toContain('The code gives `a`, `b`, but the answer marked as right is `b, a`.');
});
