import { expect, test, vi } from 'vitest';
import { createBuilder } from '../../../../tests/build/builder.ts';

// The first check reads the whole library: that takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const { fail } = createBuilder();

test('a slide needs a title', async () => {
  expect(await fail('# One\n\n---\n\nNo heading here.\n')).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:5:1 This slide has no title.
      5 | No heading here.
        | ^
      Fix: Begin it with a heading, \`## Title\`, or remove the \`---\` above it if it belongs to the slide before."
  `);
});

test('an empty slide has no title either', async () => {
  expect(await fail('# One\n\n---\n\n---\n\n## Two\n')).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:3:1 This slide has no title.
      3 | ---
        | ^
      Fix: Begin it with a heading, \`## Title\`, or remove the \`---\` above it if it belongs to the slide before."
  `);
});

test('text directly above a separator is a heading to Markdown: the slide is not lost in silence', async () => {
  expect(await fail('# One\n\nSome words\n---\n\n## Two\n')).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:3:1 The line below “Some words” turns it into a heading, so no slide begins there.
      3 | Some words
        | ^
      Fix: Leave a blank line above \`---\` to begin a slide, or write a heading with \`##\`."
  `);
});

test('a separator inside a component separates nothing', async () => {
  expect(await fail('# One\n\n<Columns>\n\na\n\n---\n\n</Columns>\n')).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:7:1 This \`---\` is inside <Columns>, so no slide begins here.
      7 | ---
        | ^
      Fix: Close </Columns> above it."
  `);
});

test('a separator in a list separates nothing', async () => {
  expect(await fail('# One\n\n- a\n\n  ---\n')).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:5:3 This \`---\` is inside a list or quotation, so no slide begins here.
      5 |   ---
        |   ^
      Fix: Begin the line at the margin, with a blank line above."
  `);
});

test('less-than without spaces begins a component', async () => {
  expect(await fail('# One\n\nIf x <0.5 it is a circle.\n')).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:3:6 A \`<\` begins a component here, but what follows is not the name of a component.
      3 | If x <0.5 it is a circle.
        |      ^
      Fix: For “less than”, leave a space on both sides, or write \`$x < 0.5$\` or code between backticks. For a link, write \`[text](address)\`."
  `);
});

test('a component that is never closed is named', async () => {
  expect(await fail('# One\n\n<Notes>\n\nSay this.\n')).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:3:1 <Notes> is not closed.
      3 | <Notes>
        | ^
      Fix: Write </Notes> where it ends."
  `);
});

test('a closing tag needs an opening one', async () => {
  expect(await fail('# One\n\n</Notes>\n')).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:3:1 </Notes> closes something that was not opened.
      3 | </Notes>
        | ^
      Fix: Open it above, or remove it."
  `);
});

test('an open brace is JavaScript', async () => {
  expect(await fail('# One\n\nThe set {1, 2 is open.\n')).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:3:9 A \`{\` begins JavaScript here and is not closed.
      3 | The set {1, 2 is open.
        |         ^
      Fix: Write a brace as \`\\{\`, code between backticks, and a formula between \`$\` signs."
  `);
});

test('braces in prose are JavaScript', async () => {
  expect(await fail('# One\n\nθ = {w, b}\n')).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:3:5 \`{w, b}\` is read as JavaScript, not as text.
      3 | θ = {w, b}
        |     ^
      Fix: Write braces as \`\\{\`, code between backticks, and a formula between \`$\` signs."
  `);
});

test('braces that are no JavaScript are said to be read as such', async () => {
  expect(await fail('# One\n\nθ = {w b}\n')).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:3:8 The text between these braces is read as JavaScript: Expected \`,\` or \`)\` but found \`Identifier\`.
      3 | θ = {w b}
        |        ^
      Fix: Write braces as \`\\{\` and \`\\}\`, code between backticks, and a formula between \`$\` signs."
  `);
});

test('an HTML comment is written in another way', async () => {
  expect(await fail('# One\n\n<!-- later -->\n')).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:3:1 An HTML comment does not work in MDX.
      3 | <!-- later -->
        | ^
      Fix: Write \`{/* … */}\`."
  `);
});

test('a paragraph that begins with import is code to MDX', async () => {
  expect(await fail('# One\n\nimport is a word too.\n')).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:3:11 This \`import\` or \`export\` cannot be read: Expected \`from\` but found \`Identifier\`
      3 | import is a word too.
        |           ^
      Fix: If it is prose, do not begin a paragraph with the word \`import\` or \`export\`. Put a blank line after code."
  `);
});

test('a misspelt component is recognised', async () => {
  expect(await fail('# One\n\n<Note>\n\nSay this.\n\n</Note>\n')).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:3:1 There is no component <Note>.
      3 | <Note>
        | ^
      Fix: Did you mean <Notes>?"
  `);
});

test('a term has one of the known keys', async () => {
  expect(await fail('# One\n\nThe <Term k="weight">weight</Term>.\n')).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:3:5 <Term> needs one of the concepts: x, theta, w, b, m, y.
      3 | The <Term k="weight">weight</Term>.
        |     ^
      Fix: Write, say, \`<Term k="x">…</Term>\`."
  `);
});

test('an image says what it shows', async () => {
  expect(await fail('# One\n\n![](eight.png)\n')).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:3:1 This image has no description for readers who cannot see it.
      3 | ![](eight.png)
        | ^
      Fix: Say what it shows: \`![a digit eight](eight.png)\`.

    content/lectures/sample/index.mdx:3:1 There is no file \`eight.png\` next to this lecture.
      3 | ![](eight.png)
        | ^
      Fix: Put the file next to this lecture, or correct its name."
  `);
});

test('an inline style would be blocked', async () => {
  expect(await fail('# One\n\n<p style="color: red">a</p>\n')).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:3:1 \`style=\` in a lecture is blocked by the page's security policy.
      3 | <p style="color: red">a</p>
        | ^
      Fix: Use a class, and put the rule into a file in \`src/styles/\`."
  `);
});

test('two slides may share a title but no id', async () => {
  expect(await fail('# One {#a}\n\n---\n\n## Two {#a}\n')).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:5:1 The id \`a\` of this slide is already used by the slide on line 1.
      5 | ## Two {#a}
        | ^
      Fix: Give one of them another id."
  `);
});

test('a cell and a slide may not share an id', async () => {
  expect(await fail('# One {#a}\n\n```ts live id=a\n1;\n```\n')).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:3:1 The id \`a\` of this cell is already used by the slide on line 1.
      3 | \`\`\`ts live id=a
        | ^
      Fix: Give one of them another id."
  `);
});

test('an id has no dot: that separates slide and step', async () => {
  expect(await fail('# One {#a.1}\n')).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:1:1 \`a.1\` cannot be a slide's id.
      1 | # One {#a.1}
        | ^
      Fix: Use letters, digits and hyphens, beginning with a letter. A dot separates slide and step in an address."
  `);
});

test('a word behind the backticks must mean something', async () => {
  expect(await fail('# One\n\n```ts live folded\n1;\n```\n')).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:3:1 \`folded\` means nothing after the backticks of a live cell.
      3 | \`\`\`ts live folded
        | ^
      Fix: Use \`live\`, \`fold\`, \`readonly\`, \`id=name\`, \`knobs="b w1"\`, \`handles="dot"\`, \`formula="w \\cdot x"\`, \`caption="…"\`, \`lines="1-2|4"\`."
  `);
});

test('a live cell is TypeScript', async () => {
  expect(await fail('# One\n\n```python live\n1\n```\n')).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:3:1 A live cell is TypeScript, not python.
      3 | \`\`\`python live
        | ^
      Fix: Write \` \`\`\`ts live \`."
  `);
});

test('a formula that cannot be read is found', async () => {
  expect(await fail('# One\n\nSo $\\fracc{1}{2}$ it is.\n')).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:3:5 This formula cannot be read: there is no command \`\\fracc\`.
      3 | So $\\fracc{1}{2}$ it is.
        |     ^
      Fix: Correct its spelling, or define it in the front matter under \`macros\`."
  `);
});

test('all that is wrong is said at once, in the order of the lines', async () => {
  const said = await fail('# One\n\n![](a.png)\n\n---\n\n<Note />\n\n```ts live\nlost;\n```\n');
  expect(said.match(/index\.mdx:\d+:\d+ .*/g)).toMatchInlineSnapshot(`
    [
      "index.mdx:3:1 This image has no description for readers who cannot see it.",
      "index.mdx:3:1 There is no file \`a.png\` next to this lecture.",
      "index.mdx:7:1 This slide has no title.",
      "index.mdx:7:1 There is no component <Note>.",
      "index.mdx:10:1 \`lost\` is not defined here or above.",
    ]
  `);
});

test('lit lines are lines of their code', async () => {
  expect(await fail('# One\n\n```ts lines="1|3"\n1;\n2;\n```\n')).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:3:1 \`lines\` names lines that this code does not have: it has 2.
      3 | \`\`\`ts lines="1|3"
        | ^
      Fix: Write numbers and ranges, and \`|\` between steps: \`lines="1-2|4,6"\`."
  `);
});
