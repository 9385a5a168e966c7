import { expect, test } from 'vitest';
import { wrong } from '../../../../tests/build/problems.ts';

const mistakes = [
  'So $\\fracc{1}{2}$ it is.', 'So $\\href{https://a.b}{x}$.', 'So $5\\unit{kg}$.', 'So $\\SI{5}{kg}$.', 'So $\\bbox[yellow]{x}$.',
  '$$\nx +\n\\foo\n$$', '$$ a & b $$', '$x^a^b$', '$x_a_b$', '$\\frac{1}{$', '$\\left( x$', '$x \\right)$', '$x_$', '$a }$', '${a$',
  '$\\sqrt{x$', '$\\begin{foo} a \\end{foo}$', '$$\n\\begin{matrix} a\n$$', '$\\end{matrix}$', '$\\begin{align} a \\end{aligned}$',
  '$\\hline$', '$$x \\tag{1}\\tag{2}$$', '$\\left a \\right b$', '$\\class{foo}{x}$', '$\\includegraphics{a}$',
  '$\\begin{array}{q} a \\end{array}$', '$#1$', '$\\limits$', '$$\n$$', '- a\n\n  $$\n  a \\oops\n  $$', '> $\\oops$', '$\\cite{a}$',
];

test('each mistake in a formula is named at its place, with a fix that speaks of mathematics', () => {
  expect(mistakes.map((text) => `${text}\n${wrong(text)}`).join('\n\n')).toMatchInlineSnapshot(`
    "So $\\fracc{1}{2}$ it is.
    3:5 This formula cannot be read: there is no command \`\\fracc\`. Fix: Correct its spelling, or define it in the front matter under \`macros\`.

    So $\\href{https://a.b}{x}$.
    3:5 This formula cannot be read: there is no command \`\\href\`. Fix: A formula cannot contain links: link the words around it, \`[see there](address)\`.

    So $5\\unit{kg}$.
    3:6 This formula cannot be read: there is no command \`\\unit\`. Fix: Write a unit upright after a thin space: \`5\\,\\mathrm{kg}\`.

    So $\\SI{5}{kg}$.
    3:5 This formula cannot be read: there is no command \`\\SI\`. Fix: Write a unit upright after a thin space: \`5\\,\\mathrm{kg}\`.

    So $\\bbox[yellow]{x}$.
    3:5 This formula cannot be read: there is no command \`\\bbox\`. Fix: Write \`\\boxed{…}\` for a frame, or \`\\colorbox{yellow}{$…$}\` for a coloured background.

    $$
    x +
    \\foo
    $$
    5:1 This formula cannot be read: there is no command \`\\foo\`. Fix: Correct its spelling, or define it in the front matter under \`macros\`.

    $$ a & b $$
    3:6 This formula cannot be read: \`&\` does not belong here. Fix: Columns need an environment: \`\\begin{aligned} a &= b \\end{aligned}\`.

    $x^a^b$
    3:5 This formula cannot be read: Double superscript. Fix: Group what belongs together: \`{x^a}^b\` or \`x^{ab}\`.

    $x_a_b$
    3:5 This formula cannot be read: Double subscript. Fix: Group what belongs together: \`{x^a}^b\` or \`x^{ab}\`.

    $\\frac{1}{$
    3:11 This formula cannot be read: \`}\` is missing at its end. Fix: A \`}\` is missing, or an argument: \`\\frac{a}{b}\` takes two.

    $\\left( x$
    3:10 This formula cannot be read: \`\\right\` is missing at its end. Fix: Each \`\\left\` needs its \`\\right\`; write \`\\right.\` to show nothing there.

    $x \\right)$
    3:4 This formula cannot be read: \`\\right\` does not belong here. Fix: Each \`\\left\` needs its \`\\right\`; write \`\\right.\` to show nothing there.

    $x_$
    3:2 This formula cannot be read: a \`_\` or \`^\` has nothing after it. Fix: Write the subscript or superscript: \`x_1\`, \`x^{10}\`.

    $a }$
    3:4 This formula cannot be read: \`}\` does not belong here. Fix: There is one \`}\` too many, or a \`{\` is missing before it.

    \${a$
    3:4 This formula cannot be read: \`}\` is missing at its end. Fix: A \`}\` is missing, or an argument: \`\\frac{a}{b}\` takes two.

    $\\sqrt{x$
    3:9 This formula cannot be read: \`}\` is missing at its end. Fix: A \`}\` is missing, or an argument: \`\\frac{a}{b}\` takes two.

    $\\begin{foo} a \\end{foo}$
    3:8 This formula cannot be read: there is no environment \`foo\`. Fix: Use \`aligned\`, \`align\`, \`gather\`, \`cases\`, \`array\` or one of the matrices, such as \`pmatrix\`.

    $$
    \\begin{matrix} a
    $$
    4:17 This formula cannot be read: an environment is not closed. Fix: Close each \`\\begin{…}\` with an \`\\end{…}\`.

    $\\end{matrix}$
    3:2 This formula cannot be read: \`\\end\` does not belong here. Fix: Remove it, or open it with \`\\begin{…}\` above.

    $\\begin{align} a \\end{aligned}$
    3:2 This formula cannot be read: {align} can be used only in display mode. Fix: Write it on a line of its own, between doubled signs: \`$$\`.

    $\\hline$
    3:2 This formula cannot be read: \\hline valid only within array environment. Fix: A rule belongs in \`\\begin{array}{…}\`, at the beginning of a row.

    $$x \\tag{1}\\tag{2}$$
    3:3 This formula cannot be read: Multiple \\tag. Fix: A line can have only one number: keep one \`\\tag\`.

    $\\left a \\right b$
    3:8 This formula cannot be read: Invalid delimiter 'a' after '\\left'. Fix: Write a bracket after \`\\left\` and \`\\right\`: \`\\left( … \\right)\`. A brace is \`\\{\`.

    $\\class{foo}{x}$
    3:2 This formula cannot be read: \`\\class\` is blocked in formulas. Fix: The only styles in a formula are colours: \`\\textcolor{red}{…}\`.

    $\\includegraphics{a}$
    3:2 This formula cannot be read: \`\\includegraphics\` is blocked in formulas. Fix: Put pictures outside formulas: \`![what it shows](picture.png)\`.

    $\\begin{array}{q} a \\end{array}$
    3:16 This formula cannot be read: Unknown column alignment: q. Fix: Name each column \`l\`, \`c\` or \`r\`, and a line between columns \`|\`: \`\\begin{array}{l|cr}\`.

    $#1$
    3:2 This formula cannot be read: \`#\` does not belong here. Fix: Write \`\\#\` for the sign itself.

    $\\limits$
    3:2 This formula cannot be read: Limit controls must follow a math operator. Fix: Write \`\\limits\` directly after \`\\sum\`, \`\\int\` or \`\\operatorname*{…}\`.

    $$
    $$
    3:1 This formula is empty. Fix: Write TeX between the signs, or remove them.

    - a

      $$
      a \\oops
      $$
    6:5 This formula cannot be read: there is no command \`\\oops\`. Fix: Correct its spelling, or define it in the front matter under \`macros\`.

    > $\\oops$
    3:4 This formula cannot be read: there is no command \`\\oops\`. Fix: Correct its spelling, or define it in the front matter under \`macros\`.

    $\\cite{a}$
    3:2 This formula cannot be read: there is no command \`\\cite\`. Fix: Cite outside the formula: \`[@key]\`."
  `);
});

test('what stands outside of formulas in TeX, and what has another name here', () => {
  const written = [
    '\\begin{eqnarray} a &=& b \\end{eqnarray}', '\\begin{tabular}{l} a \\end{tabular}', '\\begin{tikzpicture}\\end{tikzpicture}',
    '\\begin{itemize}\\end{itemize}', '\\begin{theorem}\\end{theorem}', '\\mathbbm{1}', 'a \\intertext{and} b', 'a \\hfill b',
  ];
  expect(written.map((tex) => wrong('$$', tex, '$$')).join('\n')).toMatchInlineSnapshot(`
    "4:7 This formula cannot be read: there is no environment \`eqnarray\`. Fix: Write \`align\`: \`\\begin{align} a &= b \\end{align}\`.
    4:7 This formula cannot be read: there is no environment \`tabular\`. Fix: Write a table as \`| a | b |\` outside formulas, and as \`array\` inside.
    4:7 This formula cannot be read: there is no environment \`tikzpicture\`. Fix: Put pictures outside formulas: \`![what it shows](picture.svg)\`.
    4:7 This formula cannot be read: there is no environment \`itemize\`. Fix: Write lists outside formulas: each item begins with \`- \`.
    4:7 This formula cannot be read: there is no environment \`theorem\`. Fix: Write boxes outside formulas: \`> [!NOTE] Theorem\`.
    4:1 This formula cannot be read: there is no command \`\\mathbbm\`. Fix: Write \`\\mathbb{1}\`.
    4:3 This formula cannot be read: there is no command \`\\intertext\`. Fix: End the formula before the words, and begin another after them.
    4:3 This formula cannot be read: there is no command \`\\hfill\`. Fix: Leave it out, or write \`\\quad\` for a space."
  `);
});
