/** What YAML cannot read between the two `---` at the top of a lecture, in the words of its author. */
import type { Problem } from './problem.ts';

type Said = Pick<Problem, 'message' | 'hint'>;

export function yamlProblems(source: string): Problem[] {
  const lines = source.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (lines[0]?.trim() !== '---') return withoutTop(lines);
  const end = lines.findIndex((line, at) => at > 0 && line.trim() === '---');
  const inside = end < 0 ? lines.slice(1).findIndex((line) => !/^\s*[\w-]+\s*:|^\s+\S|^\s*#/.test(line)) + 1 : end;
  const open: Problem[] = end < 0 ? [{ line: 1, column: 1, ...unclosed }] : [];
  return [...open, ...lines.slice(1, Math.max(inside, 1)).flatMap((line, at) => lineProblem(line, at + 2, lines))];
}

const unclosed: Said = {
  message: 'The front matter is not closed.',
  hint: 'Write `---` on a line of its own below them.',
};

/** A lecture whose first line is not `---` may still have what belongs there. */
function withoutTop(lines: readonly string[]): Problem[] {
  const at = lines.findIndex((line) => line.trim() !== '');
  if (at < 0 || !(lines[at]!.trim() === '---' || /^title\s*:/.test(lines[at]!))) return [];
  const hint = 'Begin the lecture with `---` on its first line, with nothing above it.';
  return [{ line: at + 1, column: 1, message: 'The front matter is not at the top of the file.', hint }];
}

function lineProblem(line: string, number: number, lines: readonly string[]): Problem[] {
  const tab = /^ *\t/.exec(line);
  if (tab) return [{ line: number, column: tab[0].length, ...tabbed }];
  const pair = /^(\s*)((?:"[^"]*"|'[^']*'|[^:#\s"'][^:]*)):(.*)$/.exec(line);
  if (!pair) {
    return isPlain(line, lines[number - 2] ?? '') ? [] : [{ line: number, column: line.search(/\S/) + 1, ...noKey }];
  }
  const [, indent = '', key = '', rest = ''] = pair;
  const column = indent.length + key.length + 2;
  if (rest !== '' && !/^\s/.test(rest)) return [{ line: number, column, ...noSpace(key) }];
  const first = lines.findIndex((each) => each.startsWith(`${indent}${key}:`)) + 1;
  if (indent === '' && first < number) return [{ line: number, column: 1, ...twice(key, first) }];
  const value = rest.replace(/\s#(?: .*)?$/, '').trim();
  const at = column + rest.length - rest.trimStart().length;
  return valueProblem(value, key).map((said) => ({ line: number, column: at, ...said }));
}

/** An empty line, a comment, an item of a list, or text that goes on. */
const isPlain = (line: string, above: string): boolean =>
  /^\s*(#.*)?$|^\s*- /.test(line) || (/^\s/.test(line) && /[|>]$|^\s/.test(above));

const tabbed: Said = { message: 'This line begins with a tab.', hint: 'Indent with two spaces.' };

const noKey: Said = {
  message: 'This line has no name or no colon.',
  hint: 'Write `name: value`, or put quotes around a long text.',
};

const noSpace = (key: string): Said => ({
  message: `There is no space after \`${key}:\`.`,
  hint: `Write \`${key}: …\`.`,
});

const twice = (key: string, line: number): Said => ({
  message: `\`${key}\` is already on line ${line}.`,
  hint: 'Keep one of them.',
});

function valueProblem(value: string, key: string): Said[] {
  const quote = /^["']/.exec(value)?.[0];
  if (quote) return isQuoted(value, quote) ? [] : [openQuote(key, quote)];
  if (/^[“”„‘’]/.test(value)) return [typographic(key)];
  if (/^(\{.*\}|\[.*\])$/.test(value)) return [];
  if (/: |:$/.test(value)) return [needsQuotes(key, 'A colon')];
  const isMark = /^[@`%&*!|>?,\]}]/.test(value) && !/^[|>][+-]?$/.test(value);
  if (isMark || /^\[[^\]]*$|^\{[^}]*$/.test(value)) return [needsQuotes(key, `\`${value[0]}\` at the beginning`)];
  if (/ #/.test(value)) return [needsQuotes(key, '` #`')];
  return [];
}

const isQuoted = (value: string, quote: string): boolean =>
  (quote === '"' ? /^"(?:[^"\\]|\\.)*"(?:\s+#.*)?$/ : /^'(?:[^']|'')*'(?:\s+#.*)?$/).test(value);

const typographic = (key: string): Said => ({
  message: `\`${key}\` has typographic quotes.`,
  hint: `Write straight ones: \`${key}: "…"\`.`,
});

const openQuote = (key: string, quote: string): Said => ({
  message: `The quotes of \`${key}\` do not match.`,
  hint: quote === '"' ? 'Write `"` at both ends, and `\\"` inside.' : 'Write `\'` at both ends, and `\'\'` inside.',
});

const needsQuotes = (key: string, what: string): Said => ({
  message: `${what} has a special meaning in the value of \`${key}\`.`,
  hint: `Put the value between quotes: \`${key}: "…"\`.`,
});
