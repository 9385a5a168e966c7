/** How to fix what Temml cannot read, in the words of mathematics. */

const MENDS: readonly [RegExp, string][] = [
  [/\\(href|url|hyperref)\b/, 'A formula holds no links: link the words around it, `[see there](address)`.'],
  [/\\(unit|SI|si|qty|num|ang|pu)\b/, 'Write a unit upright after a thin space: `5\\,\\mathrm{kg}`.'],
  [/\\bbox\b/, 'Write `\\boxed{…}` for a frame, or `\\colorbox{yellow}{$…$}` for a coloured ground.'],
  [/\\(class|cssId|id|style|data|htmlClass|htmlId|htmlStyle|htmlData)\b/, 'A formula takes colours only: `\\textcolor{red}{…}`.'],
  [/\\includegraphics\b/, 'Put a picture outside of formulas: `![what it shows](picture.png)`.'],
  [/only in display mode/, 'Set it on its own line, between doubled signs: `$$`.'],
  [/\\require\b/, 'Remove it: all that can be read is there already.'],
  [/\\(cites?|citep|citet)\b/, 'Cite outside of the formula: `[@key]`.'],
  [/\\unicode\b/, 'Write the character itself.'],
  [/\\footnote\b/, 'Write the note outside of the formula: `[^1]`.'],
  [/\\mathbbm(ss|tt)?\b/, 'Write `\\mathbb{1}`.'],
  [/\\(short)?intertext\b/, 'End the formula above the words, and begin another below them.'],
  [/\\([hv]fill?|[hv]space|vskip|smallskip|medskip|bigskip|newline|par)\b/, 'Leave it out, or write `\\quad` for a space.'],
  [/Unsupported function name|not trusted/, 'Correct its spelling, or define it in the front matter under `macros`.'],
  [/No such environment: (eqnarray|flalign|IEEE\w*)/, 'Write `align`: `\\begin{align} a &= b \\end{align}`.'],
  [/No such environment: (tabular\w*|table|longtable)/, 'Outside of formulas a table is written as `| a | b |`; in them as `array`.'],
  [/No such environment: (tikz|pgf|picture|figure|center|forest)/, 'Put a picture outside of formulas: `![what it shows](picture.svg)`.'],
  [/No such environment: (itemize|enumerate|description)/, 'Write a list outside of formulas: each item begins with `- `.'],
  [/No such environment: (theorem|lemma|proof|definition|corollary|proposition|remark|example)/, 'Write a box outside of formulas: `> [!NOTE] Theorem`.'],
  [/No such environment/, 'Use `aligned`, `align`, `gather`, `cases`, `array` or one of the matrices, such as `pmatrix`.'],
  [/Unknown column alignment/, 'Name each column `l`, `c` or `r`, and a line between columns `|`: `\\begin{array}{l|cr}`.'],
  [/Mismatch:/, 'Close each `\\begin{…}` with an `\\end{…}` of the same name.'],
  [/got '&'/, 'Columns need an environment: `\\begin{aligned} a &= b \\end{aligned}`.'],
  [/got '\\end'/, 'Remove it, or open it with `\\begin{…}` above.'],
  [/Expected & or/, 'Close what `\\begin{…}` opens with `\\end{…}`.'],
  [/\\right|\\middle/, 'Each `\\left` needs its `\\right`; write `\\right.` where nothing is to be seen.'],
  [/got '}'/, 'There is one `}` too many, or a `{` is missing before it.'],
  [/'}'|macro argument/, 'A `}` is missing, or an argument: `\\frac{a}{b}` takes two.'],
  [/Double (super|sub)script/, 'Group what belongs together: `{x^a}^b` or `x^{ab}`.'],
  [/Invalid delimiter|delimiter/, 'Write a bracket after `\\left` and `\\right`: `\\left( … \\right)`. A brace is `\\{`.'],
  [/Cannot read properties/, 'Write what is raised or lowered: `x_1`, `x^{10}`.'],
  [/got '#'/, 'Write `\\#` for the sign itself.'],
  [/'\$' in math/, 'Close the formula before another begins; a dollar inside a formula is `\\$`.'],
  [/\\hline valid/, 'A rule belongs in `\\begin{array}{…}`, at the beginning of a row.'],
  [/Multiple \\tag/, 'A line has one number: keep one `\\tag`.'],
  [/Limit controls/, 'Write `\\limits` directly after `\\sum`, `\\int` or `\\operatorname*{…}`.'],
];

export const mendOf = (message: string): string =>
  MENDS.find(([pattern]) => pattern.test(message))?.[1] ?? 'Look at the TeX from this place on.';

const WORDS: readonly [RegExp, string][] = [
  [/^Unsupported function name: (\S+)/, 'there is no command `$1`.'],
  [/^Function "(\S+)" is not trusted/, '`$1` is blocked in formulas.'],
  [/^Expected 'EOF', got '(.*)'/, '`$1` does not belong here.'],
  [/^Expected '(.*)', got 'EOF'/, '`$1` is missing at its end.'],
  [/^Unexpected end of input in a macro argument, expected '(.*)'/, '`$1` is missing at its end.'],
  [/^Expected & or .*/, 'an environment is never closed.'],
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
