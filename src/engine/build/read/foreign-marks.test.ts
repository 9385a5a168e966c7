import { expect, test } from 'vitest';
import { wrong } from '../../../../tests/build/problems.ts';

const said = (...mistakes: string[]): string =>
  mistakes.map((text) => `${text}\n${wrong(...text.split('\n'))}`).join('\n\n');

test('marks of other tools are named, for readers would see them', () => {
  expect(said(
    '::: note\ntext\n:::', '!!! note\n    text', '::right::\n\ntext', '. . .', 'See [[Waves]].', 'A ==marked== word', 'H~2~O and x^2^',
    'A **bold **word', 'See [text] (https://example.org).', '##Title', '| a | b |\n| 1 | 2 |', '<v-click>\n\ntext\n\n</v-click>',
  )).toMatchInlineSnapshot(`
    "::: note
    text
    :::
    3:1 \`::: note\` means nothing here, so readers would see it. Fix: Write a box as \`> [!NOTE]\`, columns as \`<Columns>\`.

    !!! note
        text
    3:1 \`!!! note\` means nothing here, so readers would see it. Fix: Write a box as \`> [!NOTE]\`.

    ::right::

    text
    3:1 \`::right::\` means nothing here, so readers would see it. Fix: Write \`## Title {layout=two-columns}\`, or \`<Columns>\`.

    . . .
    3:1 \`. . .\` means nothing here, so readers would see it. Fix: Write what appears later between \`<Step>\` and \`</Step>\`.

    See [[Waves]].
    3:5 \`[[Waves]]\` means nothing here, so readers would see it. Fix: Write \`[Waves](address)\`.

    A ==marked== word
    3:3 \`==marked==\` means nothing here, so readers would see it. Fix: Write \`<mark>marked</mark>\`.

    H~2~O and x^2^
    3:2 \`~2~\` strikes out its text here. Fix: Write \`<sub>2</sub>\`, or a formula between \`$\` signs.
    3:12 \`^2^\` means nothing here, so readers would see it. Fix: Write \`<sup>2</sup>\`, or a formula between \`$\` signs.

    A **bold **word
    3:3 \`**bold **\` means nothing here, so readers would see it. Fix: Leave no space inside the signs: \`**bold**\`.

    See [text] (https://example.org).
    3:5 \`[text]\` is not a link yet. Fix: Leave no space after it: \`[text](address)\`.

    ##Title
    3:1 \`##Title\` means nothing here, so readers would see it. Fix: Leave a space between the signs and the title: \`## Title\`.

    | a | b |
    | 1 | 2 |
    3:1 These lines are not a table yet. Fix: Write a line of dashes below the titles, with the same number of columns: \`|---|---|\`.

    <v-click>

    text

    </v-click>
    3:1 <v-click> means nothing here. Fix: Write what comes later between \`<Step>\` and \`</Step>\`."
  `);
});

test('what only looks like such a mark is left alone', () => {
  const right = ['2 ** 3 ** 4', '#1 of all, and C#', 'a == b or c == d', '~~gone~~ and x^2', '[1] (2) and [see] (below)', '1:::2', 'x | y'];
  expect(right.map((text) => wrong(text)).join('')).toBe('');
});

test('braces and commands of TeX are named by what their author meant', () => {
  expect(said(
    'See \\ref{fig:x} in \\citep{knuth,lamport}.', '\\textbf{bold} and \\emph{words}', '\\begin{itemize}\n\\item a\n\\end{itemize}',
    '\\begin{align}\na &= b\n\\end{align}', '![A](a.png){width=50%}', '[text]{.red}', ':::{.callout-note}\ntext\n:::', '{{< video a.mp4 >}}',
    '<style>p { color: red }</style>', 'x<y',
  )).toMatchInlineSnapshot(`
    "See \\ref{fig:x} in \\citep{knuth,lamport}.
    3:9 \`\\ref{…}\` is TeX, which works only in formulas. Fix: Write \`@fig:x\`.
    3:26 \`\\citep{…}\` is TeX, which works only in formulas. Fix: Write \`[@knuth; @lamport]\`.

    \\textbf{bold} and \\emph{words}
    3:8 \`\\textbf{…}\` is TeX, which works only in formulas. Fix: Write \`**bold**\`.
    3:24 \`\\emph{…}\` is TeX, which works only in formulas. Fix: Write \`*words*\`.

    \\begin{itemize}
    \\item a
    \\end{itemize}
    3:7 \`itemize\` is a TeX environment, which works only in formulas. Fix: Write a list: each item begins with \`- \` or \`1. \`.

    \\begin{align}
    a &= b
    \\end{align}
    3:7 \`align\` is a TeX environment, which works only in formulas. Fix: Write \`$$\` on a line of its own above it and below it.

    ![A](a.png){width=50%}
    3:12 The only option that a picture can have in braces is its label. Fix: Write \`<img src="a.png" alt="A" width="400" />\`, or let the slide choose its size.

    [text]{.red}
    3:7 Classes in braces do not work here. Fix: Write \`**…**\` or \`<mark>…</mark>\`.

    :::{.callout-note}
    text
    :::
    3:4 \`:::\` does not begin a box here. Fix: Write a box as \`> [!NOTE]\`, columns as \`<Columns>\`.

    {{< video a.mp4 >}}
    3:2 Shortcodes do not work here. Fix: Write a film or a picture as \`![what it shows](film.mp4)\`.

    <style>p { color: red }</style>
    3:1 <style> in a lecture is blocked by the page's security policy. Fix: Use a class, and put the rule into a file in \`src/styles/\`.

    x<y
    3:2 A \`<\` begins a component here, but what follows is not the name of a component. Fix: For “less than”, leave a space on both sides, or write \`$x < 0.5$\` or code between backticks. For a link, write \`[text](address)\`."
  `);
});

test('words in braces behind the backticks are named', () => {
  expect(said('```{python}\n1\n```', '```{.python .numberLines}\n1\n```', '```python {1,3}\n1\n```', '```js {monaco-run}\n1\n```'))
    .toMatchInlineSnapshot(`
      "\`\`\`{python}
      1
      \`\`\`
      3:1 The language of this code is in braces. Fix: Write it without them: \` \`\`\`python \`. To make code run, mark it \`ts live\`.

      \`\`\`{.python .numberLines}
      1
      \`\`\`
      3:1 The language of this code is in braces. Fix: Write it without them: \` \`\`\`python \`. To make code run, mark it \`ts live\`.

      \`\`\`python {1,3}
      1
      \`\`\`
      3:1 \`{1,3}\` after the backticks does not highlight lines here. Fix: Write \`lines="1,3"\`.

      \`\`\`js {monaco-run}
      1
      \`\`\`
      3:1 \`{monaco-run}\` means nothing after the backticks. Fix: Remove it. To make code run, mark it \`ts live\`."
    `);
  expect(wrong('```js title="{a}"', '1', '```')).toBe('');
});

test('a blank line within $$ and a summary beside its details are read as they are meant', () => {
  expect(wrong('$$', '\\begin{align}', 'a &= b \\\\', '', 'c &= d', '\\end{align}', '$$', '', '$$d$$ and', '', '$$', 'e', '$$')).toBe('');
  expect(wrong('<details><summary>More</summary>', '', 'Text', '', '</details>')).toBe('');
  expect(wrong('$$', 'a', '', 'Text', '', '$$', 'b', '$$')).toBe('3:1 The formula that begins here is not closed. Fix: Write `$$` below its last line.');
});

test('more live cells than can run are named, at the first that is too many', () => {
  const cells = (count: number): string[] => Array.from({ length: count }, () => '```ts live\n1;\n```\n').join('\n').split('\n');
  expect(wrong(...cells(120))).toBe('');
  expect(wrong(...cells(123))).toMatchInlineSnapshot(`"483:1 This lecture has 123 live cells; the limit is 120. Fix: Split it into two lectures, or remove \`live\` from code that nobody needs to change."`);
});
