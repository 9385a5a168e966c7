import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { lectureOf, said, wrong } from '../../../../tests/build/problems.ts';
import { arranged } from './arrange.ts';
import { layoutOf } from './layout.ts';
import { attributeOf, flowElement, isElement, textElement, type Block, type Root } from './tree.ts';

const open = { fold: false, hasPanel: false, shows: '' };
const looks = [open, { ...open, shows: 'figure plane' }, { fold: true, hasPanel: false, shows: 'figure plane' }, { ...open, shows: 'figure row plane' }, { ...open, shows: 'figure chart' }];
const cell = (at: number): Block => flowElement('Cell', { at });
const words = (mdx: string): Block[] => (mdxToMdast(mdx, { features: {} }) as Root).children as Block[];
const slide = { kind: 'slide' } as const;
const laid = (...blocks: Block[]): string => layoutOf(slide, blocks, looks);

test('a slide is laid out as what stands on it needs', () => {
  expect(laid(...words('## A\n\nOne sentence.'))).toBe('sentence');
  expect(laid(...words('## A\n\n- one\n- two'))).toBe('words');
  expect(laid(...words('## A'), cell(0))).toBe('code');
  expect(laid(...words('## A'), cell(1))).toBe('stack');
  const exercise = flowElement('Exercise', {}, [cell(1)]);
  expect(laid(...words('## A'), cell(0), exercise)).toBe('code');
  expect(laid(...words('## A'), cell(1), exercise)).toBe('stack');
  expect(laid(...words('## A\n\nWords.'), cell(2))).toBe('figure-beside');
  expect(laid(...words('## A'), cell(3), flowElement('Predict', {}))).toBe('comparison');
  expect(laid(...words('## A\n\nWords.'), flowElement('Knobs', {}), flowElement('Columns', {}))).toBe('knobs-above');
  expect(laid(...words('## A\n\nWords.'), flowElement('Knobs', {}), cell(4))).toBe('knobs-above');
  expect(laid(...words('## A\n\nWords.'), flowElement('Play', {}), cell(4))).toBe('stack');
});

test('titles and parts stand beside one figure, and above several', () => {
  const [title] = words('# A');
  expect(layoutOf({ kind: 'title' }, [title!], looks)).toBe('cover');
  expect(layoutOf({ kind: 'title' }, [title!, cell(2)], looks)).toBe('cover-and-figure');
  expect(layoutOf({ kind: 'part' }, [title!, cell(2)], looks)).toBe('part-and-figure');
  const played = (name: string): Block => ({ type: 'paragraph', children: [textElement(name, {})] }) as Block;
  expect(layoutOf({ kind: 'title' }, [title!, played('video')], looks)).toBe('cover-and-figure');
  expect(layoutOf({ kind: 'title' }, [title!, played('video'), played('audio')], looks)).not.toMatch(/cover/);
  expect(layoutOf({ kind: 'part' }, [title!, cell(1), cell(1)], looks)).toBe('stack');
});

test('a quotation and a picture need no title, and are called by their words', () => {
  const { deck, problems } = lectureOf('# One\n\n---\n\n> To be, or not to be, that is the question.\n\n---\n\n![A storm](a.png)\n');
  expect(problems).toEqual([]);
  expect(deck.slides.slice(1).map(({ slide: { title, id, untitled } }) => [title, id, untitled])).toEqual([
    ['To be, or not to be, that is …', 'to-be-or-not-to-be-that-is', true], ['A storm', 'a-storm', true],
  ]);
});

test('any other slide without a title has a label', () => {
  const { deck } = lectureOf('# One\n\n---\n\n## {label="The proof"}\n\n$$a$$\n\n---\n\n## {layout=center}\n\nTake this home.\n');
  expect(deck.slides.slice(1).map(({ slide: { title, layout } }) => [title, layout]))
    .toEqual([['The proof', undefined], ['Take this home.', 'center']]);
  expect(said('# One\n\n---\n\n## {layout=center}\n\n```py\n1\n```\n')).toContain('lecture.mdx:5:1 This slide has no title, and nothing else on it can name it.');
});

test('two columns: the last block stands on the right, or two headings begin a column each', () => {
  const sides = (mdx: string): string[] => {
    const asked = { id: 'a', title: 'A', number: 1, kind: 'slide', level: 2, layout: 'two-columns', ratio: '2:1' } as const;
    const { blocks } = arranged(asked, words(mdx), looks);
    const columns = blocks.find((block) => isElement(block) && block.name === 'Columns');
    if (columns === undefined || !isElement(columns)) return [];
    return [attributeOf(columns, 'ratio') ?? '', ...columns.children.map((side) =>
      (isElement(side) ? side.children.map(({ type }) => type).join(' ') : side.type))];
  };
  expect(sides('## A\n\nWords.\n\n- one\n\n![x](a.png)')).toEqual(['2:1', 'paragraph list', 'paragraph']);
  expect(sides('## A\n\n### L\n\nOne.\n\n### R\n\nTwo.\n\nThree.')).toEqual(['2:1', 'heading paragraph', 'heading paragraph paragraph']);
});

const mistakes = [
  '{layout=centre}', '{layout="Two Columns" ratio=3/2}', '{layout=qoute}', '{layout=grid}', '{.center}', '{.big}', '{layuot=quote}',
  '{layout: quote}', '{layout=two-columns ratio=wide}', '{layout=two-columns ratio=9:1}', '{ratio=2:1}', '{label="x"}', '{layout=image}', '{layout=quote}',
  '{layout=code-and-figure}',
];

test('a layout that cannot be is named, with its mend', () => {
  expect(mistakes.map((options) => `${options}\n${wrong('---', '', `## Two ${options}`, '', 'Words.', '', '- list')}`).join('\n\n'))
    .toMatchInlineSnapshot(`
      "{layout=centre}


      {layout="Two Columns" ratio=3/2}


      {layout=qoute}
      5:1 There is no layout \`qoute\`. Fix: Did you mean \`layout=quote\`?

      {layout=grid}
      5:1 There is no layout \`grid\`. Fix: The layouts are \`cover\`, \`quote\`, \`image\`, \`two-columns\`, \`code-and-figure\`, \`center\`.

      {.center}
      5:1 The class \`.center\` does nothing after a title. Fix: Write \`{layout=center}\`.

      {.big}
      5:1 The class \`.big\` does nothing after a title. Fix: Remove it. It can have \`#id\`, \`layout=…\`, \`ratio=…\` and \`label="…"\`.

      {layuot=quote}
      5:1 A slide has no option \`layuot\`. Fix: Write \`layout=…\`.

      {layout: quote}
      5:1 A slide has no option \`layout:\`. Fix: Write \`layout=…\`.
      5:1 A slide has no option \`quote\`. Fix: It can have \`#id\`, \`layout=…\`, \`ratio=…\` and \`label="…"\`.

      {layout=two-columns ratio=wide}
      5:1 \`wide\` is not a ratio of columns. Fix: Write numbers with colons between them: \`ratio=2:1\`.

      {layout=two-columns ratio=9:1}
      5:1 The ratio 9:1 leaves a column too narrow to read. Fix: Give each column at least 15%.

      {ratio=2:1}
      5:1 Only the layouts \`two-columns\` and \`code-and-figure\` can have a ratio. Fix: Write \`layout=two-columns\` before it, or remove it.

      {label="x"}
      5:1 This slide has both a title and a label. Fix: Keep one of them: a title already names the slide.

      {layout=image}
      5:1 The layout \`image\` needs a picture. Fix: Write \`![what it shows](name.png)\` between blank lines, or remove \`layout=image\`.

      {layout=quote}
      5:1 The layout \`quote\` needs a quotation. Fix: Write \`> Words\`, or remove \`layout=quote\`.

      {layout=code-and-figure}
      5:1 The layout \`code-and-figure\` needs code and what it draws, or code and a picture. Fix: Add a cell, \` \`\`\`ts live \`, or a picture below the code."
    `);
  expect(wrong('<Columns ratio="1:2:1">', '', 'a', '', 'b', '', '</Columns>', '', '### Inside {layout=center}')).toMatchInlineSnapshot(`
    "3:1 The ratio 1:2:1 is for 3 columns, but <Columns> contains 2 blocks. Fix: Put a \`<div>\` around the blocks that share a column.
    11:1 Only the title of a slide can have a layout. Fix: Write it after the title of the slide, or begin a slide above with \`---\`."
  `);
});
