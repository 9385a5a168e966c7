import { expect, test } from 'vitest';
import { frontmatterProblems } from './frontmatter.ts';
import { LectureError } from './problem.ts';

/** What the author of these lines is told. */
function told(lines: string, data: unknown): string {
  const source = `---\n${lines}\n---\n\n# title: One\n`;
  return new LectureError('content/lectures/a/index.mdx', source, frontmatterProblems(source, data)).message;
}

test('a lecture with a title and a description is right', () => {
  expect(frontmatterProblems('', { title: 'Lines', description: 'A line.' })).toEqual([]);
});

test('what is missing is named at the top', () => {
  expect(told('order: 1', { order: 1 })).toMatchInlineSnapshot(`
    "content/lectures/a/index.mdx:1:1 This lecture has no \`title\`.
      1 | ---
        | ^
      Fix: Write \`title: …\` between two lines \`---\` at its top.

    content/lectures/a/index.mdx:1:1 This lecture has no \`description\`.
      1 | ---
        | ^
      Fix: Write \`description: …\` between two lines \`---\` at its top."
  `);
});

test('a misspelt name is told where it stands, with the near one', () => {
  const data = { title: 'a', description: 'b', tilte: 'c', credit: { text: 'd', url: 'https://e.org', link: 'f' } };
  expect(told('title: a\ndescription: b\ntilte: c\ncredit:\n  text: d\n  url: https://e.org\n  link: f', data))
    .toMatchInlineSnapshot(`
      "content/lectures/a/index.mdx:4:1 A lecture has no \`tilte\`.
        4 | tilte: c
          | ^
        Fix: Did you mean \`title\`?

      content/lectures/a/index.mdx:8:3 \`credit\` has no \`link\`.
        8 |   link: f
          |   ^
        Fix: It may have \`text\`, \`url\`."
    `);
});

test('a value of another kind is told where it stands', () => {
  expect(told('title: 5\ndescription: b\norder: first\ncredit: me', { title: 5, description: 'b', order: 'first', credit: 'me' }))
    .toMatchInlineSnapshot(`
      "content/lectures/a/index.mdx:2:1 \`title\` is not text.
        2 | title: 5
          | ^
        Fix: Put it between quotes.

      content/lectures/a/index.mdx:4:1 \`order\` is not a number.
        4 | order: first
          | ^
        Fix: Write digits alone, without quotes.

      content/lectures/a/index.mdx:5:1 \`credit\` is not a group of lines.
        5 | credit: me
          | ^
        Fix: Write \`text: …\` and \`url: …\` below it, each two spaces in."
    `);
  const data = { title: 'a', description: 'b', credit: { text: 'd', url: 'e' } };
  expect(told('title: a\ndescription: b\ncredit:\n  text: d\n  url: e', data)).toMatchInlineSnapshot(`
    "content/lectures/a/index.mdx:6:3 \`credit.url\` is not an address.
      6 |   url: e
        |   ^
      Fix: Write all of it, with \`https://\` in front."
  `);
});
