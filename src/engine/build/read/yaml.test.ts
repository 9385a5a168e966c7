import { expect, test } from 'vitest';
import { misnamed } from './misnamed.ts';
import { yamlProblems } from './yaml.ts';

const tops = [
  'title: A: the beginning', '\ttitle: A', 'title:A', 'title: "A', "title: 'It's A'", 'title: “A”', 'title: @A', 'title: [A', 'title: A #1',
  'title: A\ntitle: B', 'title: A\nwords alone', 'title: A\ndescription: >\n  long\n  text', 'credit:\n  text: a: b', 'title: *A*',
  'title: "A: b"', 'order: 3', 'macros:\n  \\R: \\mathbb{R}', '# a comment',
  'title: A  # a comment', 'credit: { text: A, url: https://a.example } # both',
];

test('what YAML cannot read at the top of a lecture is named at its place', () => {
  const say = (top: string): string => yamlProblems(`---\n${top}\n---\n\n# One\n`)
    .map(({ line, column, message, hint }) => `${line}:${column} ${message} Fix: ${hint}`).join('\n');
  expect(tops.map((top) => `${top}\n${say(top)}`).join('\n\n')).toMatchInlineSnapshot(`
    "title: A: the beginning
    2:8 A colon has a special meaning in the value of \`title\`. Fix: Put the value between quotes: \`title: "…"\`.

    	title: A
    2:1 This line begins with a tab. Fix: Indent with two spaces.

    title:A
    2:7 There is no space after \`title:\`. Fix: Write \`title: …\`.

    title: "A
    2:8 The quotes of \`title\` do not match. Fix: Write \`"\` at both ends, and \`\\"\` inside.

    title: 'It's A'
    2:8 The quotes of \`title\` do not match. Fix: Write \`'\` at both ends, and \`''\` inside.

    title: “A”
    2:8 \`title\` has typographic quotes. Fix: Write straight ones: \`title: "…"\`.

    title: @A
    2:8 \`@\` at the beginning has a special meaning in the value of \`title\`. Fix: Put the value between quotes: \`title: "…"\`.

    title: [A
    2:8 \`[\` at the beginning has a special meaning in the value of \`title\`. Fix: Put the value between quotes: \`title: "…"\`.

    title: A #1
    2:8 \` #\` has a special meaning in the value of \`title\`. Fix: Put the value between quotes: \`title: "…"\`.

    title: A
    title: B
    3:1 \`title\` is already on line 2. Fix: Keep one of them.

    title: A
    words alone
    3:1 This line has no name or no colon. Fix: Write \`name: value\`, or put quotes around a long text.

    title: A
    description: >
      long
      text


    credit:
      text: a: b
    3:9 A colon has a special meaning in the value of \`text\`. Fix: Put the value between quotes: \`text: "…"\`.

    title: *A*
    2:8 \`*\` at the beginning has a special meaning in the value of \`title\`. Fix: Put the value between quotes: \`title: "…"\`.

    title: "A: b"


    order: 3


    macros:
      \\R: \\mathbb{R}


    # a comment


    title: A  # a comment


    credit: { text: A, url: https://a.example } # both
    "
  `);
});

test('lines about a lecture that are not closed, or not at its top', () => {
  expect(yamlProblems('---\ntitle: A\n\n# One\n')).toMatchObject([{ line: 1, message: 'The front matter is not closed.' }]);
  expect(yamlProblems('\n---\ntitle: A\n---\n')).toMatchObject([{ line: 2 }]);
  expect(yamlProblems('# One\n\n---\n')).toEqual([]);
});

test('files that no lecture is called by, and drafts', () => {
  const files = ['a/index.mdx', 'a/notes.md', 'b/lecture.mdx', 'c/index.md', 'd.mdx', '_e/index.mdx', 'f/README.md'];
  expect(misnamed(files, 'content/lectures')).toMatchInlineSnapshot(`
    {
      "drafts": [
        "_e",
      ],
      "errors": [
        "content/lectures/b/lecture.mdx is not read: a lecture must be called \`index.mdx\`.
      Fix: Rename it to \`content/lectures/b/index.mdx\`.",
        "content/lectures/c/index.md is not read: a lecture must be called \`index.mdx\`.
      Fix: Rename it to \`content/lectures/c/index.mdx\`.",
        "content/lectures/d.mdx is not read: each lecture has a folder of its own.
      Fix: Move it to \`content/lectures/d/index.mdx\`.",
      ],
    }
  `);
});
