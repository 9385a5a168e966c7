import { expect, test } from 'vitest';
import { wrong } from '../../../../tests/build/problems.ts';

test('links that lead nowhere, pictures without an address, boxes and notes that are none, empty headings', () => {
  const mistakes = [
    'A [text]() here', 'A <a href="javascript:a()">b</a>', 'A <a href="">b</a>', 'See ![a curve] there', '> [!NOTA]\n> words', '> [!THEOREM]\n> words', '[!NOTE]\nwords',
    'Text[^1]\n\n[^1] : words', 'Text[^my note]', '---\n\n##', 'a\n\n##', 'A ** bold ** word', 'A __ bold __ word',
  ];
  expect(mistakes.map((text) => `${text}\n${wrong(...text.split('\n'))}`).join('\n\n')).toMatchInlineSnapshot(`
    "A [text]() here
    3:3 This link leads nowhere. Fix: Write its address: \`[text](address)\`.

    A <a href="javascript:a()">b</a>
    3:3 Browsers do not follow an address that begins with \`javascript:\`. Fix: Begin it with \`https://\` or \`mailto:\`.

    A <a href="">b</a>
    3:3 This link leads nowhere. Fix: Write its address: \`[text](address)\`.

    See ![a curve] there
    3:5 This picture has no address, so readers would see these signs. Fix: Write \`![a curve](file.png)\`.

    > [!NOTA]
    > words
    3:3 There is no box of the kind \`NOTA\`. Fix: Did you mean \`> [!NOTE]\`?

    > [!THEOREM]
    > words
    3:3 There is no box of the kind \`THEOREM\`. Fix: The kinds are \`[!NOTE]\`, \`[!TIP]\`, \`[!IMPORTANT]\`, \`[!WARNING]\`, \`[!CAUTION]\`.

    [!NOTE]
    words
    3:1 This box is not one yet. Fix: Begin each of its lines with \`> \`: \`> [!NOTE]\`.

    Text[^1]

    [^1] : words
    3:5 There is no footnote \`1\`. Fix: Write \`[^1]: …\` on a line of its own.
    5:1 \`1\` is not a footnote yet. Fix: Leave no space before its colon: \`[^1]: …\`.

    Text[^my note]
    3:5 The name of the footnote \`my note\` contains a space. Fix: Write one word: \`[^my-note]\`.

    ---

    ##
    5:1 This slide has no title, and nothing else on it can name it. Fix: Describe it for readers who cannot see it: \`## {label="…"}\`.

    a

    ##
    5:1 This heading is empty. Fix: Write its words after the signs, or remove them.

    A ** bold ** word
    3:3 \`** bold **\` means nothing here, so readers would see it. Fix: Leave no space inside the signs: \`**bold**\`.

    A __ bold __ word
    3:3 \`__ bold __\` means nothing here, so readers would see it. Fix: Leave no space inside the signs: \`**bold**\`."
  `);
});

test('what looks like one of these and is meant is left alone', () => {
  for (const text of ['> [!TIP]\n> words', '> [!tip] Title\n> words', 'a ** b ** c', '5 ! [a](b)', 'Wow! [a](#one)']) {
    expect(wrong(...text.split('\n'))).not.toMatch(/box|space inside|address:/);
  }
});
