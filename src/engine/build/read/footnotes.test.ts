import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { said } from '../../../../tests/build/problems.ts';
import { readFootnotes, withFootnotes } from './footnotes.ts';
import { attributeOf, isElement, textOf, walk, type Node, type Root } from './tree.ts';

function noted(mdx: string): Root {
  const root = mdxToMdast(mdx, { features: {} }) as Root;
  return { ...root, children: withFootnotes(root.children, 'tides', readFootnotes(root)) };
}

/** The elements of a name in a tree, each with its id and its text. */
function found(root: Node, name: string): string[] {
  const all: string[] = [];
  walk(root, (node) => {
    if (isElement(node) && node.name === name) all.push(`${attributeOf(node, 'id') ?? ''} ${textOf(node)}`.trim());
  });
  return all;
}

test('notes stand at the end of their slide, in the order of the text, each with its number', () => {
  const root = noted('One[^b] and two[^a] and one again[^b].\n\n[^a]: Of A.\n\n[^b]: Of *B*.\n');
  expect(found(root, 'sup')).toEqual(['1', '2', '1']);
  expect(found(root, 'a')).toEqual(['tides-to-b 1', 'tides-to-a 2', '1', '↑', '↑']);
  expect(found(root, 'li')).toEqual(['tides-note-b Of B. ↑', 'tides-note-a Of A. ↑']);
  expect(root.children.map(({ type }) => type)).toEqual(['paragraph', 'mdxJsxFlowElement']);
});

test('a note of the speaker is told to the speaker alone', () => {
  const root = noted('Said[^a].\n\n<Notes>\n\nMeant[^b].\n\n</Notes>\n\n[^a]: A.\n\n[^b]: B.\n');
  const [, notes, list] = root.children;
  expect(textOf(list!)).toBe('A. ↑');
  expect(found(notes!, 'li')).toEqual(['tides-Notes-note-b B. ↑']);
});

test('a note that another note refers to stands below it', () => {
  expect(found(noted('Text[^a].\n\n[^a]: See[^b].\n\n[^b]: There.\n'), 'li'))
    .toEqual(['tides-note-a See2. ↑', 'tides-note-b There. ↑']);
});

test('a slide without notes stays as it is', () => {
  expect(noted('Text.\n').children).toHaveLength(1);
});

test('a label used twice, a note without use, and a use without a note are named', () => {
  const mdx = '# One\n\nA[^1] and[^2].\n\n[^1]: First.\n\n---\n\n## Two\n\nB[^1].\n\n[^1]: Second.\n\n[^3]: Third.\n';
  expect(said(mdx)).toMatchInlineSnapshot(`
    "lecture.mdx:3:10 There is no footnote \`2\`.
      3 | A[^1] and[^2].
        |          ^
      Fix: Write \`[^2]: …\` on a line of its own.

    lecture.mdx:13:1 There is already a footnote \`1\` on line 5: labels are shared by the whole lecture.
      13 | [^1]: Second.
         | ^
      Fix: Give one of them another label, and change it where the text refers to it.

    lecture.mdx:15:1 Nothing refers to the footnote \`3\`, so it would not be shown.
      15 | [^3]: Third.
         | ^
      Fix: Write \`[^3]\` where it belongs, or remove it."
  `);
});

test('footnotes below the last separator are no slide', () => {
  expect(said('# One\n\nA[^a].\n\n---\n\n[^a]: B.\n')).toBe('');
});
