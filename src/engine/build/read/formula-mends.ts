/** How to fix what Temml cannot read, in the words of mathematics. */

const MENDS: readonly [RegExp, string][] = [
  [/\\(href|url|hyperref)\b/, 'A formula cannot contain links: link the words around it, `[see there](address)`.'],
  [/\\(unit|SI|si|qty|num|ang|pu)\b/, 'Write a unit upright after a thin space: `5\\,\\mathrm{kg}`.'],
  [/\\bbox\b/, 'Write `\\boxed{…}` for a frame, or `\\colorbox{yellow}{$…$}` for a coloured background.'],
  [/\\(class|cssId|id|style|data|htmlClass|htmlId|htmlStyle|htmlData)\b/, 'The only styles in a formula are colours: `\\textcolor{red}{…}`.'],
  [/\\includegraphics\b/, 'Put pictures outside formulas: `![what it shows](picture.png)`.'],
  [/only in display mode/, 'Write it on a line of its own, between doubled signs: `$$`.'],
  [/\\require\b/, 'Remove it: everything it would load is already there.'],
  [/\\(cites?|citep|citet)\b/, 'Cite outside the formula: `[@key]`.'],
  [/\\unicode\b/, 'Write the character itself.'],
  [/\\footnote\b/, 'Write the note outside the formula: `[^1]`.'],
  [/\\mathbbm(ss|tt)?\b/, 'Write `\\mathbb{1}`.'],
  [/\\(short)?intertext\b/, 'End the formula before the words, and begin another after them.'],
  [/\\([hv]fill?|[hv]space|vskip|smallskip|medskip|bigskip|newline|par)\b/, 'Leave it out, or write `\\quad` for a space.'],
  [/Unsupported function name|not trusted/, 'Correct its spelling, or define it in the front matter under `macros`.'],
  [/No such environment: (eqnarray|flalign|IEEE\w*)/, 'Write `align`: `\\begin{align} a &= b \\end{align}`.'],
  [/No such environment: (tabular\w*|table|longtable)/, 'Write a table as `| a | b |` outside formulas, and as `array` inside.'],
  [/No such environment: (tikz|pgf|picture|figure|center|forest)/, 'Put pictures outside formulas: `![what it shows](picture.svg)`.'],
  [/No such environment: (itemize|enumerate|description)/, 'Write lists outside formulas: each item begins with `- `.'],
  [/No such environment: (theorem|lemma|proof|definition|corollary|proposition|remark|example)/, 'Write boxes outside formulas: `> [!NOTE] Theorem`.'],
  [/No such environment/, 'Use `aligned`, `align`, `gather`, `cases`, `array` or one of the matrices, such as `pmatrix`.'],
  [/Unknown column alignment/, 'Name each column `l`, `c` or `r`, and a line between columns `|`: `\\begin{array}{l|cr}`.'],
  [/Mismatch:/, 'Close each `\\begin{…}` with an `\\end{…}` of the same name.'],
  [/got '&'/, 'Columns need an environment: `\\begin{aligned} a &= b \\end{aligned}`.'],
  [/got '\\end'/, 'Remove it, or open it with `\\begin{…}` above.'],
  [/Expected & or/, 'Close each `\\begin{…}` with an `\\end{…}`.'],
  [/\\right|\\middle/, 'Each `\\left` needs its `\\right`; write `\\right.` to show nothing there.'],
  [/got '}'/, 'There is one `}` too many, or a `{` is missing before it.'],
  [/'}'|macro argument/, 'A `}` is missing, or an argument: `\\frac{a}{b}` takes two.'],
  [/Double (super|sub)script/, 'Group what belongs together: `{x^a}^b` or `x^{ab}`.'],
  [/Invalid delimiter|delimiter/, 'Write a bracket after `\\left` and `\\right`: `\\left( … \\right)`. A brace is `\\{`.'],
  [/Cannot read properties/, 'Write the subscript or superscript: `x_1`, `x^{10}`.'],
  [/got '#'/, 'Write `\\#` for the sign itself.'],
  [/'\$' in math/, 'Close the formula before another begins; a dollar inside a formula is `\\$`.'],
  [/\\hline valid/, 'A rule belongs in `\\begin{array}{…}`, at the beginning of a row.'],
  [/Multiple \\tag/, 'A line can have only one number: keep one `\\tag`.'],
  [/Limit controls/, 'Write `\\limits` directly after `\\sum`, `\\int` or `\\operatorname*{…}`.'],
];

export const mendOf = (message: string): string =>
  MENDS.find(([pattern]) => pattern.test(message))?.[1] ?? 'Check the TeX from here on.';

const WORDS: readonly [RegExp, string][] = [
  [/^Unsupported function name: (\S+)/, 'there is no command `$1`.'],
  [/^Function "(\S+)" is not trusted/, '`$1` is blocked in formulas.'],
  [/^Expected 'EOF', got '(.*)'/, '`$1` does not belong here.'],
  [/^Expected '(.*)', got 'EOF'/, '`$1` is missing at its end.'],
  [/^Unexpected end of input in a macro argument, expected '(.*)'/, '`$1` is missing at its end.'],
  [/^Expected & or .*/, 'an environment is not closed.'],
  [/^Mismatch: (\S+) matched by (\S+)/, '`$1` is closed by `$2`.'],
  [/^Can't use function '(.*)' in math mode/, '`$1` does not work inside a formula.'],
  [/^No such environment: (\S+)/, 'there is no environment `$1`.'],
  [/^Cannot read properties.*/, 'a `_` or `^` has nothing after it.'],
];

/** What Temml says, in the words of an author. */
export function inWords(message: string): string {
  const found = WORDS.find(([pattern]) => pattern.test(message));
  const said = found ? message.replace(...found).trim() : message;
  return /[.!?]$/.test(said) ? said : `${said}.`;
}
