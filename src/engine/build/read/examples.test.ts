import { expect, test } from 'vitest';
import { said, wrong } from '../../../../tests/build/problems.ts';
import { prepare } from './prepare.ts';

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;
const inside = ['```ts live', '1 + 1;', '```'];

test('the source of an example stands on the left, and the example itself on the right', () => {
  expect(prepare(lines('# One', '', '````mdx live', ...inside, '````')).text).toBe(lines(
    '# One', '', '<Columns>', '', '````mdx', ...inside, '````', '', '<div data-example>', '', ...inside, '', '</div>', '', '</Columns>',
  ));
});

test.each([
  ['begins a slide', ['---', '', '## Two']],
  ['asks something', ['<Quiz id="q">', '', '</Quiz>']],
])('an example that %s comes below its source', (_, content) => {
  expect(prepare(lines('# One', '', '````mdx live', ...content, '````')).text).toBe(lines(
    '# One', '', '````mdx', ...content, '````', '', ...content, '',
  ));
});

test('a separator in the code of an example begins no slide', () => {
  expect(prepare(lines('````mdx live', '```', '---', '```', '````')).text).toContain('<Columns>');
});

test('a source that is too long for a slide is parted between its blocks, and nothing of it is lost', () => {
  const code = ['```ts live', ...Array.from({ length: 4 }, () => ['1;', '']).flat(), '```'];
  const content = ['---', '', '## Two', '', ...code, '', 'Words.'];
  const { text } = prepare(lines('# One', '', '````mdx live', ...content, '````'));
  expect(text).toBe(lines(
    '# One', '', '<Columns>', '', '````mdx', '---', '', '## Two', '````', '', '````mdx', ...code, '', 'Words.', '````', '',
    '</Columns>', '', ...content, '',
  ));
});

test('what is wrong in an example is found where its author wrote it, once', () => {
  expect(said(lines('# One', '', '````mdx live', 'Some words.', '', '<Step att="2">', '', 'more', '', '</Step>', '````')))
    .toMatchInlineSnapshot(`
      "lecture.mdx:6:1 <Step> has no attribute \`att\`.
        6 | <Step att="2">
          | ^
        Fix: Did you mean \`at\`?"
    `);
});

test('an example that is shown by another fence is text', () => {
  expect(said(lines('# One', '', '`````mdx', '````mdx live', ...inside, '````', '`````'))).toBe('');
});

test('an example in a list or quotation says where it can be', () => {
  expect(wrong('- a', '', '  ````mdx live', '  b', '  ````')).toMatchInlineSnapshot(`"5:3 An example is inside a list or a quotation. Fix: Begin its backticks at the margin, with a blank line above."`);
});

test('an example that its own code block would cut short says how many backticks it needs', () => {
  expect(wrong('```mdx live', ...inside)).toMatchInlineSnapshot(`
    "3:1 This example contains code blocks with as many backticks as its own. Fix: Begin it with 4: \` \`\`\`\`mdx live \`, and end it with 4.
    3:1 The code block that begins here is not closed. Fix: Write \` \`\`\` \` on a line of its own below its last line."
  `);
});

test('an example with more words behind it says which mean nothing', () => {
  expect(wrong('````mdx live fold', 'a', '````')).toMatchInlineSnapshot(`"3:1 \`fold\` means nothing after \`mdx live\`. Fix: Remove it."`);
});

test('an empty example says so', () => {
  expect(wrong('````mdx live', '', '````')).toMatchInlineSnapshot(`"3:1 This example is empty. Fix: Write its content between the backticks."`);
});
