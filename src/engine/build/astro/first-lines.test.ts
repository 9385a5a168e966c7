import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { settings } from '../../../../tests/mini-ml.ts';
import { firstLineFaults } from './first-lines.ts';

/** What is said of lectures with these texts. */
async function said(lectures: Readonly<Record<string, string>>): Promise<string> {
  const root = mkdtempSync(path.join(tmpdir(), 'first-lines-'));
  const files = Object.entries(lectures).map(([name, text]) => {
    mkdirSync(path.join(root, name));
    writeFileSync(path.join(root, name, 'index.mdx'), text);
    return `${name}/index.mdx`;
  });
  return (await firstLineFaults(files, { ...settings, root })).join('\n\n');
}

const top = (...lines: string[]): string => ['---', 'title: One', 'description: A lecture.', ...lines, '---', '', '# One', ''].join('\n');

test('all lectures with wrong first lines are told at once, each with what is wrong below', async () => {
  const { readable, crlf, tabbed } = {
    readable: `${top('order: first', 'draft: maybe')}\n![](a.png)\n\nA <Stepp>b</Stepp>\n`,
    crlf: `${top('orders: 1')}\nSee [book][].\n`.replaceAll('\n', '\r\n'),
    tabbed: `${top('\tdate: x')}\n{x}\n`,
  };
  expect(await said({ readable, crlf, tabbed, right: top('date: 2026-11-30') })).toMatchInlineSnapshot(`
    "readable/index.mdx:4:1 \`order\` is not a number.
      4 | order: first
        | ^
      Fix: Write only digits, without quotes.

    readable/index.mdx:5:1 \`draft\` is not \`true\` or \`false\`.
      5 | draft: maybe
        | ^
      Fix: Write one of the two, without quotes.

    readable/index.mdx:10:1 This image has no description for readers who cannot see it.
      10 | ![](a.png)
         | ^
      Fix: Say what it shows: \`![a digit eight](eight.png)\`.

    readable/index.mdx:12:3 There is no component <Stepp>.
      12 | A <Stepp>b</Stepp>
         |   ^
      Fix: Did you mean <Step>?

    crlf/index.mdx:4:1 A lecture has no \`orders\`.
      4 | orders: 1
        | ^
      Fix: Did you mean \`order\`?

    crlf/index.mdx:9:5 The link refers to \`book\`, which is nowhere.
      9 | See [book][].
        |     ^
      Fix: Write \`[book]: https://…\` on a line of its own, or the address itself: \`[text](address)\`.

    tabbed/index.mdx:4:1 This line begins with a tab.
      4 | 	date: x
        | ^
      Fix: Indent with two spaces.

    tabbed/index.mdx:9:1 \`{x}\` is read as JavaScript, not as text.
      9 | {x}
        | ^
      Fix: Write braces as \`\\{\`, code between backticks, and a formula between \`$\` signs."
  `);
});

test('where the first lines are right, the text is left to the build', async () => {
  expect(await said({ one: `${top()}\n{x}\n`, two: 'No first lines.\n' })).toMatchInlineSnapshot(`
    "two/index.mdx:1:1 This lecture has no \`title\`.
      1 | No first lines.
        | ^
      Fix: Write \`title: …\` at the top, between two \`---\` lines.

    two/index.mdx:1:1 This lecture has no \`description\`.
      1 | No first lines.
        | ^
      Fix: Write \`description: …\` at the top, between two \`---\` lines.

    two/index.mdx:1:1 This slide has no title.
      1 | No first lines.
        | ^
      Fix: Begin it with a heading, \`## Title\`, or remove the \`---\` above it if it belongs to the slide before."
  `);
});
