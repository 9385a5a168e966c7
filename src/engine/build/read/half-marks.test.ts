import { expect, test } from 'vitest';
import { wrong } from '../../../../tests/build/problems.ts';

const said = (...mistakes: string[]): string =>
  mistakes.map((text) => `${text}\n${wrong(...text.split('\n'))}`).join('\n\n');

test('signs of Markdown that came to nothing', () => {
  expect(said(
    'One **word', 'One word** more', 'Das **„Zitat“**x', '~~gone', 'a `b', '``a` b', '[text](my file.pdf)', '![A](my picture.png)',
    '[text](https://a.b/c', '[text](a(b', '[](https://a.b)', '[a](www.example.org)', '[a](example.com/b)', '[a](htp://b.c)', '[a](file:///b)',
    'The rate \\alpha is small.', '\\newpage', '\\vspace{1cm}', '    const a = 1;', '\ta',
    '++in++', '||w|| is', '[TOC]', '*[HTML]: Language', '+---+---+\n| a | b |\n+---+---+', 'Word\n:what it means', 'a^[an inline note]',
    '##\u00a0Title',
  )).toMatchInlineSnapshot(`
    "One **word
    3:5 \`**\` begins bold words that never end. Fix: Write \`**words**\`, or \`\\**\` for the sign itself.

    One word** more
    3:9 \`**\` begins bold words that never end. Fix: Write \`**words**\`, or \`\\**\` for the sign itself.

    Das **„Zitat“**x
    3:5 \`**„Zitat“**\` is not read as bold between a letter and punctuation. Fix: Write \`<strong>„Zitat“</strong>\`, or leave a space outside the signs.

    ~~gone
    3:1 \`~~\` begins words to be struck through that never end. Fix: Write \`~~words~~\`, or \`\\~~\` for the sign itself.

    a \`b
    3:3 A backtick begins code that is not closed. Fix: Write the same number after the code, or a backslash before it for the sign itself.

    \`\`a\` b
    3:1 A backtick begins code that is not closed. Fix: Write the same number after the code, or a backslash before it for the sign itself.

    [text](my file.pdf)
    3:1 The address of this link contains a space. Fix: Write \`[text](my%20file.pdf)\`.

    ![A](my picture.png)
    3:1 The address of this picture contains a space. Fix: Write \`![A](my%20picture.png)\`.

    [text](https://a.b/c
    3:1 The address of this link is not closed. Fix: Write \`)\` after it.

    [text](a(b
    3:1 The address of this link is not closed. Fix: Write \`)\` after it.

    [](https://a.b)
    3:1 This link has no text, so nobody could click it. Fix: Write its text: \`[the text](https://a.b)\`.

    [a](www.example.org)
    3:1 \`www.example.org\` is read as a file next to this page. Fix: Write \`https://www.example.org\`.

    [a](example.com/b)
    3:1 \`example.com/b\` is read as a file next to this page. Fix: Write \`https://example.com/b\`.

    [a](htp://b.c)
    3:1 Browsers do not follow an address that begins with \`htp:\`. Fix: Begin it with \`https://\` or \`mailto:\`.

    [a](file:///b)
    3:1 Browsers do not follow an address that begins with \`file:\`. Fix: Put the file next to the lecture, and write its name: \`[text](name.pdf)\`.

    The rate \\alpha is small.
    3:10 \`\\alpha\` is TeX, which works only in formulas. Fix: Write \`$\\alpha$\` if it is part of a formula.

    \\newpage
    3:1 \`\\newpage\` is TeX, which works only in formulas. Fix: Remove it, and begin a slide with \`---\`.

    \\vspace{1cm}
    3:8 \`\\vspace{…}\` is TeX, which works only in formulas. Fix: Write Markdown, and put formulas between \`$\` signs.

        const a = 1;
    3:5 Indenting by four spaces does not make code here. Fix: Write \` \`\`\` \` on a line of its own above and below it, or begin at the margin.

    	a
    3:2 Indenting by four spaces does not make code here. Fix: Write \` \`\`\` \` on a line of its own above and below it, or begin at the margin.

    ++in++
    3:1 \`++in++\` means nothing here, so readers would see it. Fix: Write \`<ins>in</ins>\`.

    ||w|| is
    3:1 \`||w||\` means nothing here, so readers would see it. Fix: Write a norm as \`$\\lVert w \\rVert$\`, and text that unfolds as \`<details>\`.

    [TOC]
    3:1 \`[TOC]\` means nothing here, so readers would see it. Fix: Remove it: an article already has a table of contents.

    *[HTML]: Language
    3:1 \`*[HTML]: Language\` means nothing here, so readers would see it. Fix: Write \`<abbr title="Language">HTML</abbr>\` where it is used.

    +---+---+
    | a | b |
    +---+---+
    3:1 \`+---+---+\` means nothing here, so readers would see it. Fix: Write the lines of a table as \`| a | b |\`.

    Word
    :what it means
    4:1 \`:what it means\` means nothing here, so readers would see it. Fix: Write the word on one line, and below it \`: \` and what it means.

    a^[an inline note]
    3:2 Footnotes inside the text do not work here. Fix: Write \`[^name]\`, and \`[^name]: …\` on a line of its own.

    ## Title
    3:1 \`## Title\` means nothing here, so readers would see it. Fix: Leave a space between the signs and the title: \`## Title\`."
  `);
});

test('what only looks like such a sign is left alone', () => {
  const right = [
    '2 ** 3', '\\*\\*a', '\\`a', 'C:\\Users\\me', 'a\\_b', '**bold**, *both* and `code`', 'p < 0.05*', 'C++ and C++', '||', 'at 12:30:15', '$\\alpha$',
    '![A picture](https://a.b/c.png)', '[a](mailto:a@b.c)', '[a](#one)', '[a](notes.html)', '[`a`](https://a.b)', '**注意**', 'std::vector::size',
    '- a\n\n    still in the item', '[a](<b c.pdf>)', '[a](/b.pdf "Title")', 'Word\n: what it means',
  ];
  expect(right.map((text) => wrong(...text.split('\n'))).join('')).toBe('');
});

test('code that nearly runs, quotes that stay open, ids that are none', () => {
  expect(said(
    '```ts Live\n1;\n```', '```live\n1;\n```', '```ts live id=a knobs="b\nlet b = 1;\n```', '```py title="a\n1\n```', '```ts live id="my cell"\n1;\n```',
    '```ts live id=1a\n1;\n```', '```ts live id=a id=b\n1;\n```', '```ts live\n```',
  )).toMatchInlineSnapshot(`
    "\`\`\`ts Live
    1;
    \`\`\`
    3:1 \`Live\` means nothing after the backticks: this code does not run. Fix: Write \` \`\`\`ts live \`.

    \`\`\`live
    1;
    \`\`\`
    3:1 \`live\` is in the place of the language. Fix: Write \` \`\`\`ts live \`.

    \`\`\`ts live id=a knobs="b
    let b = 1;
    \`\`\`
    3:1 The quote after \`knobs=\` is not closed. Fix: Write another \`"\` after the last word.

    \`\`\`py title="a
    1
    \`\`\`
    3:1 The quote after \`title=\` is not closed. Fix: Write another \`"\` after the last word.

    \`\`\`ts live id="my cell"
    1;
    \`\`\`
    3:1 \`my cell\` cannot be a cell's id. Fix: Write one word that begins with a letter: \`id=my-cell\`.

    \`\`\`ts live id=1a
    1;
    \`\`\`
    3:1 \`1a\` cannot be a cell's id. Fix: Write one word that begins with a letter: \`id=cell-1a\`.

    \`\`\`ts live id=a id=b
    1;
    \`\`\`
    3:1 \`id=b\` means nothing after the backticks of a live cell. Fix: Use \`live\`, \`fold\`, \`readonly\`, \`id=name\`, \`knobs="b w1"\`, \`handles="dot"\`, \`formula="w \\cdot x"\`, \`caption="…"\`, \`lines="1-2|4"\`.

    \`\`\`ts live
    \`\`\`
    3:1 This live cell is empty. Fix: Write a line of code, or remove its backticks."
  `);
});

test('a closing tag that is misspelt is named once, and so are columns and steps that do nothing', () => {
  expect(said(
    '<Columns>\n\n- a\n\n- b\n\n</Column>', '<Notes>\n\na\n\n</Note>', '<Columns></Columns>', '<Step instead>\n\na\n\n</Step>',
    '<Columns>\n\n```ts live\n1;\n```\n\n<Step instead>\n\na\n\n</Step>\n\n</Columns>',
  )).toMatchInlineSnapshot(`
    "<Columns>

    - a

    - b

    </Column>
    9:1 </Column> does not close <Columns>. Fix: Write </Columns>.

    <Notes>

    a

    </Note>
    7:1 </Note> does not close <Notes>. Fix: Write </Notes>.

    <Columns></Columns>
    3:1 These <Columns> are empty. Fix: Write a block for each column, or remove them.

    <Step instead>

    a

    </Step>
    3:1 \`<Step instead>\` replaces the live cell directly above it, but there is none. Fix: Put it directly below the cell, both outside <Columns>, or remove \`instead\`.

    <Columns>

    \`\`\`ts live
    1;
    \`\`\`

    <Step instead>

    a

    </Step>

    </Columns>
    9:1 \`<Step instead>\` replaces the live cell directly above it, but there is none. Fix: Put it directly below the cell, both outside <Columns>, or remove \`instead\`."
  `);
  expect(wrong('```ts live', '1;', '```', '', '<Step instead>', '', 'a', '', '</Step>')).toBe('');
});
