import { expect, test } from 'vitest';
import { wrong } from '../../../../tests/build/problems.ts';

const mistakes = [
  'If x <0.5 it is.', 'x <= y', '<!-- later -->', 'See <https://a.b/c>.', 'Mail <me@a.b>.', '<Notes>\n\nSay this.', '</Notes>',
  'The set {1, 2 is open.', '{/* a comment', 'θ = {w b}', '## Two {#my id}', 'import is a word.', 'export const a = ;',
  'import A from "./a.astro"\nText right below.', 'a <br> b', '<hr>', '<img src="a.png" alt="a">', '<Notes>a\n\nb</Notes>',
  '- <Notes>\n- b', '<Notes>\n\n> a </Notes>', '<Aside a=“b”>c</Aside>', '<Quiz kind=one>\n\na\n\n</Quiz>', '<Aside a="b>c</Aside>',
  '<Step at=>a</Step>', '<Columns>\n\n<div>\n\na\n\n</Columns>', '<Step>a</step>', '<Notes', '<Aside a=\'b>c</Aside>',
  '```ts\nconst a = 1;\n\n## Next', '```ts\na;\n\n```ts live\nb;\n```', '~~~\na', '- a\n\n  ```js\n  b', '<video src=a.mp4>',
];

test('what MDX cannot read is named at its place, in the words of an author', () => {
  expect(mistakes.map((text) => `${text}\n${wrong(text)}`).join('\n\n')).toMatchInlineSnapshot(`
    "If x <0.5 it is.
    3:6 A \`<\` begins a component here, but what follows is not the name of a component. Fix: For “less than”, leave a space on both sides, or write \`$x < 0.5$\` or code between backticks. For a link, write \`[text](address)\`.

    x <= y
    3:3 A \`<\` begins a component here, but what follows is not the name of a component. Fix: For “less than”, leave a space on both sides, or write \`$x < 0.5$\` or code between backticks. For a link, write \`[text](address)\`.

    <!-- later -->
    3:1 An HTML comment does not work in MDX. Fix: Write \`{/* … */}\`.

    See <https://a.b/c>.
    3:5 An address between \`<\` and \`>\` is not a link here. Fix: Write \`[a.b/c](https://a.b/c)\`.

    Mail <me@a.b>.
    3:6 An address between \`<\` and \`>\` is not a link here. Fix: Write \`[me@a.b](mailto:me@a.b)\`.

    <Notes>

    Say this.
    3:1 <Notes> is not closed. Fix: Write </Notes> where it ends.

    </Notes>
    3:1 </Notes> closes something that was not opened. Fix: Open it above, or remove it.

    The set {1, 2 is open.
    3:9 A \`{\` begins JavaScript here and is not closed. Fix: Write a brace as \`\\{\`, code between backticks, and a formula between \`$\` signs.

    {/* a comment
    3:1 The comment that begins here is not closed. Fix: Write \`*/}\` where it ends.

    θ = {w b}
    3:8 The text between these braces is read as JavaScript: Expected \`,\` or \`)\` but found \`Identifier\`. Fix: Write braces as \`\\{\` and \`\\}\`, code between backticks, and a formula between \`$\` signs.

    ## Two {#my id}
    3:8 The id \`my id\` contains a space. Fix: Write one word: \`{#my-id}\`.

    import is a word.
    3:11 This \`import\` or \`export\` cannot be read: Expected \`from\` but found \`Identifier\` Fix: If it is prose, do not begin a paragraph with the word \`import\` or \`export\`. Put a blank line after code.

    export const a = ;
    3:18 This \`import\` or \`export\` cannot be read: Unexpected token Fix: If it is prose, do not begin a paragraph with the word \`import\` or \`export\`. Put a blank line after code.

    import A from "./a.astro"
    Text right below.
    4:5 This \`import\` or \`export\` cannot be read: Expected a semicolon or an implicit semicolon after a statement, but found none Fix: If it is prose, do not begin a paragraph with the word \`import\` or \`export\`. Put a blank line after code.

    a <br> b
    3:3 <br> has no content, so it must end with \`/>\`. Fix: Write \`<br />\`.

    <hr>
    3:1 <hr> has no content, so it must end with \`/>\`. Fix: Write \`<hr />\`.

    <img src="a.png" alt="a">
    3:1 <img> has no content, so it must end with \`/>\`. Fix: Write \`<img src="a.png" alt="a" />\`.

    <Notes>a

    b</Notes>
    3:1 <Notes> opens inside a paragraph or list and closes outside it. Fix: Write <Notes> and </Notes> on lines of their own, with a blank line above and below each.

    - <Notes>
    - b
    3:3 <Notes> is not closed. Fix: Write </Notes> where it ends.

    <Notes>

    > a </Notes>
    5:5 </Notes> is part of the text after <Notes>. Fix: Write </Notes> on a line of its own, at the margin, with a blank line above.

    <Aside a=“b”>c</Aside>
    3:1 The tag <Aside> has typographic quotes. Fix: Write straight ones: \`id="name"\`.

    <Quiz kind=one>

    a

    </Quiz>
    3:1 The value of \`kind\` in <Quiz> has no quotes. Fix: Write \`kind="one"\`.

    <Aside a="b>c</Aside>
    3:1 The tag <Aside> is not closed. Fix: Write its closing quote, and \`>\` after it.

    <Step at=>a</Step>
    3:1 An attribute of <Step> has no value. Fix: Write \`name="value"\`, or only the name.

    <Columns>

    <div>

    a

    </Columns>
    5:1 <div> is not closed. Fix: Write </div> where it ends.

    <Step>a</step>
    3:8 </step> does not close <Step>: capital letters matter. Fix: Write </Step>.

    <Notes
    3:1 The tag <Notes> is not closed. Fix: Write its closing quote, and \`>\` after it.

    <Aside a='b>c</Aside>
    3:1 The tag <Aside> is not closed. Fix: Write its closing quote, and \`>\` after it.

    \`\`\`ts
    const a = 1;

    ## Next
    3:1 The code block that begins here is not closed. Fix: Write \` \`\`\` \` on a line of its own below its last line.

    \`\`\`ts
    a;

    \`\`\`ts live
    b;
    \`\`\`
    3:1 The code block that begins here is not closed. Fix: Write \` \`\`\` \` on a line of its own below its last line.

    ~~~
    a
    3:1 The code block that begins here is not closed. Fix: Write \` ~~~ \` on a line of its own below its last line.

    - a

      \`\`\`js
      b
    5:3 The code block that begins here is not closed. Fix: Write \` \`\`\` \` on a line of its own below its last line.

    <video src=a.mp4>
    3:1 The value of \`src\` in <video> has no quotes. Fix: Write \`src="a.mp4"\`."
  `);
});

test('one build names all that cannot be read, and all that is wrong besides', () => {
  expect(wrong('If x <0.5', '', '![](a.png)', '', '{a', '', '<Notes>', '', 'a <br> b', '', '<Note />', '', '$\\oops$')).toMatchInlineSnapshot(`
    "3:6 A \`<\` begins a component here, but what follows is not the name of a component. Fix: For “less than”, leave a space on both sides, or write \`$x < 0.5$\` or code between backticks. For a link, write \`[text](address)\`.
    5:1 This image has no description for readers who cannot see it. Fix: Say what it shows: \`![a digit eight](eight.png)\`.
    7:1 A \`{\` begins JavaScript here and is not closed. Fix: Write a brace as \`\\{\`, code between backticks, and a formula between \`$\` signs.
    9:1 <Notes> is not closed. Fix: Write </Notes> where it ends.
    11:3 <br> has no content, so it must end with \`/>\`. Fix: Write \`<br />\`.
    13:1 There is no component <Note>. Fix: Did you mean <Notes>?
    15:2 This formula cannot be read: there is no command \`\\oops\`. Fix: Correct its spelling, or define it in the front matter under \`macros\`."
  `);
});
