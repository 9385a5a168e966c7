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
      Fix: Write \`title: …\` at the top, between two \`---\` lines.

    content/lectures/a/index.mdx:1:1 This lecture has no \`description\`.
      1 | ---
        | ^
      Fix: Write \`description: …\` at the top, between two \`---\` lines."
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
        Fix: It can have \`text\`, \`url\`."
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
        Fix: Write only digits, without quotes.

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
      Fix: Write the full address, beginning with \`https://\`."
  `);
});

/** What YAML would make of the lines is given beside them. */
const toldOf = (lines: string, data: object): string =>
  told(`title: a\ndescription: b\n${lines}`, { title: 'a', description: 'b', ...data })
    .split('\n').filter((line) => !line.includes(' | ')).join('\n');

test('who teaches a lecture, when, how long and about what may be said in short', () => {
  const said = { authors: 'Ada Example', date: new Date('2026-11-30'), updated: '2026-12-01', duration: 90, tags: 'waves', draft: true };
  expect(frontmatterProblems('', { title: 'a', description: 'b', part: 'One', ...said })).toEqual([]);
});

test('days, minutes, tags and authors that are none are told at their line', () => {
  expect([
    toldOf('date: 30.11.2026', { date: '30.11.2026' }),
    toldOf('date: 2026-02-31', { date: new Date('2026-03-03') }),
    toldOf('date: 2026-11-30\nupdated: 2026-11-29', { date: new Date('2026-11-30'), updated: new Date('2026-11-29') }),
    toldOf('duration: 90 min', { duration: '90 min' }),
    toldOf('duration: 0', { duration: 0 }),
    toldOf('tags: [waves, 3]', { tags: ['waves', 3] }),
    toldOf('draft: yes', { draft: 'yes' }),
    toldOf('part: 1', { part: 1 }),
    toldOf('authors: 7', { authors: 7 }),
    toldOf('authors:\n  - Ada\n  - name: Ben\n    url: ben.org', { authors: ['Ada', { name: 'Ben', url: 'ben.org' }] }),
    toldOf('authors:\n  - Ada\n  - nam: Ben', { authors: ['Ada', { nam: 'Ben' }] }),
  ]).toMatchInlineSnapshot(`
    [
      "content/lectures/a/index.mdx:4:1 \`date\` is not a date.
      Fix: Write year, month and day: \`date: 2026-11-30\`.",
      "content/lectures/a/index.mdx:4:1 The date 2026-02-31 does not exist.
      Fix: Correct \`date\`.",
      "content/lectures/a/index.mdx:5:1 \`updated\` is before \`date\`.
      Fix: Correct one of them.",
      "content/lectures/a/index.mdx:4:1 \`duration\` is not a number of minutes.
      Fix: Write only digits: \`duration: 90\`.",
      "content/lectures/a/index.mdx:4:1 \`duration\` is not a number of minutes.
      Fix: Write only digits: \`duration: 90\`.",
      "content/lectures/a/index.mdx:4:1 \`tags\` is not a list of words.
      Fix: Write \`tags: [waves, tides]\`, and quotes around numbers.",
      "content/lectures/a/index.mdx:4:1 \`draft\` is not \`true\` or \`false\`.
      Fix: Write one of the two, without quotes.",
      "content/lectures/a/index.mdx:4:1 \`part\` is not the title of a part.
      Fix: Write it between quotes.",
      "content/lectures/a/index.mdx:4:1 \`authors\` is not one name or several.
      Fix: Write \`authors: Ada Example\`, or a list below it, \`- name: …\` with \`url: …\` and \`affiliation: …\` for each.",
      "content/lectures/a/index.mdx:7:5 \`authors.url\` is not an address.
      Fix: Write the full address, beginning with \`https://\`.",
      "content/lectures/a/index.mdx:6:5 \`authors\` has no \`nam\`.
      Fix: Did you mean \`name\`?",
    ]
  `);
});
