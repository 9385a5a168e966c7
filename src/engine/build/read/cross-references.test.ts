import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { lectureOf, wrong } from '../../../../tests/build/problems.ts';
import { withCrossLinks } from './cross-links.ts';
import { prepare } from './prepare.ts';
import { attributeOf, isElement, textOf, walk, type Root } from './tree.ts';

/** The text of a lecture as it is read, and behind each paragraph where its links lead. */
function read(...lines: string[]): string {
  const text = ['# One', '', ...lines].join('\n');
  const features = { math: true, headingAttributes: true, definitionList: true };
  const root = mdxToMdast(prepare(text).text, { features }) as Root;
  const { children } = withCrossLinks(root, lectureOf(text).crossed);
  const said: string[] = [];
  for (const block of children) {
    if (block.type !== 'paragraph') continue;
    const hrefs: string[] = [];
    walk(block, (node) => {
      const href = node.type === 'link' ? node.url : isElement(node) ? attributeOf(node, 'href') : undefined;
      if (href !== undefined) hrefs.push(href);
    });
    said.push([textOf(block), ...hrefs].join(' '));
  }
  return said.join('\n');
}

test('pictures, cells and tables with a label are numbered, and what refers to them says so', () => {
  expect(read(
    'As @fig:wave and [@fig-turn] show, unlike Figure @fig:storm and [-@tbl:heights]; [](#turn).', '',
    '![A wave](wave.png){#fig:wave}', '', '```ts live id=turn caption="It turns"', '1;', '```', '',
    '![A storm](storm.png "As high as houses"){#fig-storm}', '', '| a |', '|---|', '| 1 |', '', ': Heights {#tbl:heights}',
  )).toMatchInlineSnapshot(`
    "As Figure 1 and Figure 2 show, unlike Figure 3 and 1; Figure 2. #fig-wave #turn #fig-storm #tbl-heights #turn
    Figure 1: A wave
    Figure 3: As high as houses
    Table 1: Heights"
  `);
});

test('formulas are referred to by their numbers, slides by their titles', () => {
  const formula = ['$$', '\\begin{equation} a = b \\label{eq:one} \\end{equation}', '$$'];
  expect(read(...formula, '', 'By @eq:one and [](#eq-one), see @sec:two and [](#two).', '', '---', '', '## Up and down {#two}'))
    .toMatchInlineSnapshot(`"By (1) and (1), see Up and down and Up and down. #eq-one #eq-one #two #two"`);
});

test('an address, code and a name behind an @ refer to nothing', () => {
  expect(read('Mail a@fig-b.org, or `@fig:x`.')).toBe('Mail a@fig-b.org, or @fig:x. mailto:a@fig-b.org');
});

test('what refers to nothing is named with what was probably meant', () => {
  const mistakes = [
    'As @fig:wav shows.\n\n![A wave](wave.png){#fig:wave}', 'As @fig:curve shows.', '[@tbl:x], @eq:y, @sec:z, @lst:a',
    '## Words {#fig:x}', 'Words {#fig:x} here.', '| a |\n|---|\n| 1 |\n: Heights {#tbl:x}',
  ];
  expect(mistakes.map((text) => wrong(text)).join('\n\n')).toMatchInlineSnapshot(`
    "3:4 \`@fig:wav\` refers to nothing in this lecture. Fix: Did you mean \`@fig:wave\`?

    3:4 \`@fig:curve\` refers to nothing in this lecture. Fix: Name a cell \`id=curve\`, or a picture on a line of its own: \`![…](curve.png){#fig:curve}\`.

    3:2 \`@tbl:x\` refers to nothing in this lecture. Fix: Write \`: its caption {#tbl:x}\` below the table, with a blank line between.
    3:11 \`@eq:y\` refers to nothing in this lecture. Fix: Write \`\\label{eq:y}\` in a numbered formula: \`\\begin{equation} … \\end{equation}\`.
    3:18 \`@sec:z\` refers to nothing in this lecture. Fix: Give a slide this id: \`## Title {#z}\`.
    3:26 \`@lst:a\` refers to nothing in this lecture. Fix: Code blocks are not numbered here: refer to the slide, \`@sec-name\`.



    3:7 The label \`fig:x\` is not after a picture or the caption of a table. Fix: Write it right after a picture on a line of its own: \`![A wave](wave.png){#fig:wave}\`. A cell takes \`id=wave\`.

    6:11 The label \`tbl:x\` is not after a picture or the caption of a table. Fix: Write it at the end of a caption, with a blank line between it and its table: \`: Heights {#tbl:heights}\`."
  `);
});
