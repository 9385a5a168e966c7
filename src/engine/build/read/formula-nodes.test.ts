import { expect, test } from 'vitest';
import { lectureOf, said } from '../../../../tests/build/problems.ts';

const mathml = (...lines: string[]): string[] =>
  lectureOf(['# One', '', ...lines].join('\n')).formulas.map((each) => each.mathml);
const says = (...lines: string[]): string => said(['# One', '', ...lines].join('\n'));

const isDisplay = (text: string | undefined): boolean => text?.startsWith('<math display="block"') ?? false;

test('what stands behind the first `$$` belongs to the formula', () => {
  expect(mathml('$$ a = b', '+ c', '$$')[0]).toContain('<mi>a</mi><mo>=</mo><mi data-term="b">b</mi>');
  expect(mathml('$$ a = b', '+ c', '$$')[0]).toContain('<mi>c</mi>');
});

test('the last `$$` may stand behind the formula, and text behind it', () => {
  expect(mathml('$$', 'a + c $$', '', 'Text.')).toEqual([expect.stringContaining('<mi>c</mi>')]);
  expect(mathml('$$', 'a', '$$ and more')).toHaveLength(1);
  expect(mathml('> $$', '> a + c $$')[0]).toContain('<mi>c</mi>');
});

test('doubled signs set a formula on its own line, also within a text', () => {
  expect(isDisplay(mathml('$$a$$')[0])).toBe(true);
  expect(isDisplay(mathml('Thus $$ a $$ holds.')[0])).toBe(true);
  expect(isDisplay(mathml('Thus $a$ holds.')[0])).toBe(false);
});

test.each([
  ['$5 in print and $10 in cloth', 0],
  ['from $5 to $10, or $7.50', 0],
  ['It costs $5.', 0],
  ['$5, $6 and $7', 0],
  ['costs $5 and $x$ is a formula', 1],
  ['$x$ costs $5 or $6', 1],
  ['$ a $ and $b$', 2],
  ['$2$ or $3x$ and $1,000$', 3],
  ['$a$, $b$ and $c$', 3],
  ['`$5` and `$6`', 0],
  ['\\$5 and \\$6', 0],
  ['a `cost $` and $x$', 1],
  ['US$5 or US$6', 0],
])('%s: formulas %d', (text, count) => {
  expect(mathml(text)).toHaveLength(count);
  expect(says(text)).toBe('');
});

test('the brackets of LaTeX are formulas where they hold TeX', () => {
  expect(mathml('So \\( \\frac{1}{2} \\) and \\(x\\).')).toHaveLength(2);
  expect(isDisplay(mathml('\\[ a^2 \\]')[0])).toBe(true);
  expect(isDisplay(mathml('\\[', 'a^2', '\\]')[0])).toBe(true);
  expect(mathml('\\[no link\\] \\(an aside\\)')).toHaveLength(0);
});

test('macros hold from where they are defined', () => {
  const lines = ['$\\newcommand{\\R}{\\mathbb{R}} \\def\\two#1{#1#1} \\DeclareMathOperator{\\soft}{softmax}$', '', '$\\R$ $\\two{y} \\soft$'];
  expect(mathml(...lines)).toEqual(['', '<math><mi>ℝ</mi></math>', expect.stringContaining('softmax')]);
});

test('macros of the site and of the lecture', () => {
  const { formulas } = lectureOf('# One\n\n$\\norm{x}$\n', { '\\norm': '\\lVert #1 \\rVert' });
  expect(formulas[0]?.mathml).toContain('‖');
});

test('rows are numbered through the lecture, and references are filled in', () => {
  const [first, second, ref, plain, mixed] = mathml(
    '$$', '\\begin{equation} x \\label{eq:x} \\end{equation}', '$$', '',
    '$$', '\\begin{align} a &= b \\label{eq:a} \\\\ c &= d \\notag \\\\ e &= f \\label{eq:Größe} \\end{align}', '$$', '',
    '$\\eqref{eq:x}$, $\\ref{eq:Größe}$ and $a \\eqref{eq:a}$',
  );
  expect(first).toContain('(1)');
  expect(first).toContain('id="eq-x"');
  expect(second).toContain('(2)');
  expect(second).toContain('(3)');
  expect(second).toContain('id="eq-Größe"');
  expect(ref).toBe('<a href="#eq-x">(1)</a>');
  expect(plain).toBe('<a href="#eq-Größe">3</a>');
  expect(mixed).toContain('<mtext><a href="#eq-a">(2)</a></mtext>');
});

test('a tag is a number too', () => {
  const [, ref] = mathml('$$x = y \\tag{*}\\label{star}$$', '', '$\\eqref{star}$');
  expect(ref).toBe('<a href="#eq-star">(*)</a>');
});

test('a reference without its formula, a label without its number, and a label given twice', () => {
  expect(says('$\\eqref{eq:lost}$')).toMatchInlineSnapshot(`
    "lecture.mdx:3:2 No numbered formula has the label \`eq:lost\`.
      3 | $\\eqref{eq:lost}$
        |  ^
      Fix: Write \`\\label{eq:lost}\` in a numbered formula: \`\\begin{equation} … \\end{equation}\`, or one with a \`\\tag{1}\`."
  `);
  expect(says('$$', 'x \\label{eq:x}', '$$')).toMatchInlineSnapshot(`
    "lecture.mdx:4:3 The label \`eq:x\` does not belong to a numbered formula.
      4 | x \\label{eq:x}
        |   ^
      Fix: Write the formula as \`\\begin{equation} … \\end{equation}\`, or give it a number with \`\\tag{1}\`."
  `);
  expect(says('$$', 'x \\tag{1} \\label{eq:x}', '$$', '', '$$', 'y \\tag{2} \\label{eq:x}', '$$')).toMatchInlineSnapshot(`
    "lecture.mdx:8:11 Two formulas have the label \`eq:x\`.
      8 | y \\tag{2} \\label{eq:x}
        |           ^
      Fix: Give one of them another label."
  `);
});

test('a formula that is never closed', () => {
  expect(says('Before.', '', '$$', 'a = b', '', '## More')).toMatchInlineSnapshot(`
    "lecture.mdx:5:1 The formula that begins here is not closed.
      5 | $$
        | ^
      Fix: Write \`$$\` below its last line."
  `);
});

test('a formula that is broken over lines has one number, at its last', () => {
  const [first, second] = mathml('$$\\begin{multline} a \\\\ b \\\\ c \\end{multline}$$', '', '$$\\begin{equation} x \\end{equation}$$');
  expect([...first!.matchAll(/\(\d\)/g)]).toHaveLength(1);
  expect(first).toMatch(/<mi>c<\/mi>.*\(1\)/);
  expect(second).toContain('(2)');
});
