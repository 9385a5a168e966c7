import { expect, test } from 'vitest';
import { wrong } from '../../../../tests/build/problems.ts';

const mistakes = [
  '<Step att={2}>a</Step>', '<Notes class="x">\n\na\n\n</Notes>', '<Knobs cell="a" name="b" />', '<Quiz id="a" sort="one" />',
  '<Hint open>a</Hint>', '<p className="x">a</p>', '<p class="a" class="b">a</p>', '<Colums>\n\na\n\n</Colums>', '<Term>a</Term>',
  '<Term k="z">a</Term>', '<script>a()</script>', '<p onclick="a()">a</p>', '<div style="a: b">c</div>',
  '![](a.png)', '<img src="a.png" />', '![[a.png]]', 'See [the book][book].', 'See [book][].', 'A note[^1].', 'Fine [text](a) and [x].',
  'As [see @knuth84, p. 3] says.', 'As @fig:curve shows.', 'Mail [me](mailto:me@a.b), or @ada.',
  '---\n\n## Two {#my id}', '---\n\n## Two {#a.b}', '---\n\n## Two\n\n## Three', '---\n\n## Two\n\n# Part', '---\n\n## Two\n\n### Inside',
  '<Notes>\n\n```ts live\n1;\n```\n\n</Notes>', '<Notes>\n\n<Quiz id="q">\n\na\n\n</Quiz>\n\n</Notes>',
  'Title\n=====', 'Words\n---', '| a | b |\n|---|---|\n| $|x|$ | 1 |', '| a | b |\n|---|---|\n| 1 | 2 | 3 |', '| a |\n|---|\n| `x` \\| y |',
  '- a\n\n  ---', '> a\n>\n> ---', '---\n\nNo title.', '```python live\n1\n```', '```ts live nam=x\n1;\n```', '```ts lines="1|9"\n1;\n```',
];

test('what Markdown would pass over is named at its place', () => {
  expect(mistakes.map((text) => `${text}\n${wrong(text)}`).join('\n\n')).toMatchInlineSnapshot(`
    "<Step att={2}>a</Step>
    3:1 <Step> has no attribute \`att\`. Fix: Did you mean \`at\`?

    <Notes class="x">

    a

    </Notes>
    3:1 <Notes> has no attribute \`class\`. Fix: It takes none: remove it.

    <Knobs cell="a" name="b" />
    3:1 No cell of this lecture has the id \`a\`. Fix: Write \`cell="name"\`, and \`id=name\` after the backticks of that cell.
    3:1 <Knobs> does not say which numbers it changes. Fix: Name them as the code does: \`names="w1 w2 b"\`.
    3:1 <Knobs> has no attribute \`name\`. Fix: Did you mean \`names\`?

    <Quiz id="a" sort="one" />
    3:1 This question has no answers. Fix: Write them as a list: \`- [x] right\`, \`- [ ] wrong\`.
    3:1 <Quiz> has no attribute \`sort\`. Fix: It takes \`id\`, \`kind\`, \`within\`, \`seed\`.

    <Hint open>a</Hint>
    3:1 <Hint> has no attribute \`open\`. Fix: It takes none: remove it.

    <p className="x">a</p>
    3:1 \`className\` is not an attribute here. Fix: Write \`class\`.

    <p class="a" class="b">a</p>
    3:1 <p> has \`class\` twice. Fix: Keep one of them.

    <Colums>

    a

    </Colums>
    3:1 There is no component <Colums>. Fix: Did you mean <Columns>?

    <Term>a</Term>
    3:1 <Term> needs one of the concepts: x, theta, w, b, m, y. Fix: Write, say, \`<Term k="x">…</Term>\`.

    <Term k="z">a</Term>
    3:1 <Term> needs one of the concepts: x, theta, w, b, m, y. Fix: Write, say, \`<Term k="x">…</Term>\`.

    <script>a()</script>
    3:1 <script> in a lecture is blocked by the page's security policy. Fix: Use a class, and put the rule into a file in \`src/styles/\`.

    <p onclick="a()">a</p>
    3:1 \`onclick=\` in a lecture is blocked by the page's security policy. Fix: Use a class, and put the rule into a file in \`src/styles/\`.

    <div style="a: b">c</div>
    3:1 \`style=\` in a lecture is blocked by the page's security policy. Fix: Use a class, and put the rule into a file in \`src/styles/\`.

    ![](a.png)
    3:1 This image has no description for readers who cannot see it. Fix: Say what it shows: \`![a digit eight](eight.png)\`.

    <img src="a.png" />
    3:1 This image has no description for readers who cannot see it. Fix: Say what it shows: \`![a digit eight](eight.png)\`.

    ![[a.png]]
    3:1 Double brackets do not show a picture here. Fix: Write \`![what it shows](a.png)\`.

    See [the book][book].
    3:5 The link refers to \`book\`, which is nowhere. Fix: Write \`[book]: https://…\` on a line of its own, or the address itself: \`[text](address)\`.

    See [book][].
    3:5 The link refers to \`book\`, which is nowhere. Fix: Write \`[book]: https://…\` on a line of its own, or the address itself: \`[text](address)\`.

    A note[^1].
    3:7 There is no footnote \`1\`. Fix: Write \`[^1]: …\` on a line of its own.

    Fine [text](a) and [x].


    As [see @knuth84, p. 3] says.
    3:9 This cites \`knuth84\`, but the lecture has no list of references. Fix: Put its BibTeX entry into \`references.bib\` next to the lecture, or name a file at the top: \`bibliography: refs.bib\`.

    As @fig:curve shows.
    3:4 \`@fig:curve\` refers to nothing in this lecture. Fix: Name a cell \`id=curve\`, or a picture on a line of its own: \`![…](curve.png){#fig:curve}\`.

    Mail [me](mailto:me@a.b), or @ada.


    ---

    ## Two {#my id}
    5:8 The id \`my id\` contains a space. Fix: Write one word: \`{#my-id}\`.

    ---

    ## Two {#a.b}
    5:1 \`a.b\` cannot be a slide's id. Fix: Use letters, digits and hyphens, beginning with a letter. A dot separates slide and step in an address.

    ---

    ## Two

    ## Three
    7:1 “Three” is a second title on one slide. Fix: Begin a slide above it with \`---\`, or make it a heading inside: \`###\`.

    ---

    ## Two

    # Part
    7:1 “Part” is a second title on one slide. Fix: Begin a slide above it with \`---\`, or make it a heading inside: \`###\`.

    ---

    ## Two

    ### Inside


    <Notes>

    \`\`\`ts live
    1;
    \`\`\`

    </Notes>
    5:1 A live cell is in the notes, where only the speaker sees it. Fix: Move it out of <Notes>, or remove \`live\`.

    <Notes>

    <Quiz id="q">

    a

    </Quiz>

    </Notes>
    5:1 This question has no answers. Fix: Write them as a list: \`- [x] right\`, \`- [ ] wrong\`.
    5:1 This question is in the notes, where nobody can answer it. Fix: Move it out of <Notes>.

    Title
    =====
    3:1 “Title” becomes a title because of the line below it. Fix: Write \`# Title\`.
    3:1 “Title” is a second title on one slide. Fix: Begin a slide above it with \`---\`, or make it a heading inside: \`##\`.

    Words
    ---
    3:1 The line below “Words” turns it into a heading, so no slide begins there. Fix: Leave a blank line above \`---\` to begin a slide, or write a heading with \`##\`.

    | a | b |
    |---|---|
    | $|x|$ | 1 |
    5:1 A \`|\` in a formula ends the table cell. Fix: Write \`\\vert\`, \`\\mid\` or \`\\|\`.

    | a | b |
    |---|---|
    | 1 | 2 | 3 |
    5:1 This row has 3 cells, but its table has 2 columns: the rest would be lost. Fix: Add a column to the line of titles and to the line of dashes, or write a \`|\` inside a cell as \`\\|\`.

    | a |
    |---|
    | \`x\` \\| y |


    - a

      ---
    5:3 This \`---\` is inside a list or quotation, so no slide begins here. Fix: Begin the line at the margin, with a blank line above.

    > a
    >
    > ---
    5:3 This \`---\` is inside a list or quotation, so no slide begins here. Fix: Begin the line at the margin, with a blank line above.

    ---

    No title.
    5:1 This slide has no title. Fix: Begin it with a heading, \`## Title\`, or remove the \`---\` above it if it belongs to the slide before.

    \`\`\`python live
    1
    \`\`\`
    3:1 A live cell is TypeScript, not python. Fix: Write \` \`\`\`ts live \`.

    \`\`\`ts live nam=x
    1;
    \`\`\`
    3:1 \`nam=x\` means nothing after the backticks of a live cell. Fix: Use \`live\`, \`fold\`, \`readonly\`, \`id=name\`, \`knobs="b w1"\`, \`handles="dot"\`, \`formula="w \\cdot x"\`, \`caption="…"\`, \`lines="1-2|4"\`.

    \`\`\`ts lines="1|9"
    1;
    \`\`\`
    3:1 \`lines\` names lines that this code does not have: it has 1. Fix: Write numbers and ranges, and \`|\` between steps: \`lines="1-2|4,6"\`."
  `);
});

test('lines that end as on Windows, and a mark at the beginning, move nothing', () => {
  expect(wrong('If x <0.5\r', '', 'So $\\oops$\r')).toBe(wrong('If x <0.5', '', 'So $\\oops$'));
});
