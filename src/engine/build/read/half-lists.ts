/** Lines that were meant as a list and run together: a sign without its space, or one that begins no list. */
import type { Problem } from './problem.ts';
import { startOf, textOf, walk, type Node, type NodeOf, type Root } from './tree.ts';

interface Line {
  text: string;
  line: number;
  column: number;
}

interface Kind {
  pattern: RegExp;
  /** How many of such lines must stand together: one may be a sentence that begins so. */
  least: number;
  say(line: string, match: RegExpMatchArray): Pick<Problem, 'message' | 'hint'>;
}

const withSpace = (line: string, sign: string): string => `${sign} ${line.slice(sign.length).trimStart()}`;

const noItem = (line: string, sign: string) => ({
  message: `\`${line}\` is not an item of a list yet.`,
  hint: `Leave a space after its sign: \`${withSpace(line, sign)}\`.`,
});

const KINDS: readonly Kind[] = [
  { pattern: /^[-+*](?=\[[ xX]?\])/, least: 1, say: (line, [sign]) => noItem(line, sign) },
  // A space that never breaks, as some keyboards write it with one finger too long on a key.
  { pattern: /^(?:[-+*]|\d{1,2}[.)])(?=\u00a0)/, least: 1, say: (line, [sign]) => noItem(line, sign) },
  {
    pattern: /^\[[ xX]\](?=\s)/, least: 1,
    say: (line) => ({ message: `\`${line}\` is not a task yet.`, hint: `Make it a list item: \`- ${line}\`.` }),
  },
  {
    pattern: /^[•·◦▪‣●○■](?=\s*\S)/, least: 1,
    say: (line, [sign]) => ({
      message: `\`${sign}\` begins no list here: its lines run together.`,
      hint: `Write \`- ${line.slice(sign.length).trimStart()}\`.`,
    }),
  },
  {
    pattern: /^[–—](?=\s*\S)/, least: 2,
    say: (line, [sign]) => ({
      message: `\`${sign}\` begins no list here: its lines run together.`,
      hint: `Write \`- ${line.slice(sign.length).trimStart()}\`.`,
    }),
  },
  { pattern: /^-(?=\p{L})|^\+(?=\p{L})|^\*(?=\p{L}[^*]*$)/u, least: 2, say: (line, [sign]) => noItem(line, sign) },
  { pattern: /^1[.)](?=\p{L}{2})/u, least: 1, say: (line, [sign]) => noItem(line, sign) },
  { pattern: /^\d{1,2}[.)](?=\p{L})/u, least: 2, say: (line, [sign]) => noItem(line, sign) },
  {
    pattern: /^(?:\((?:\d{1,2}|[a-z])\)|[a-z][.)])(?=\s)/, least: 2,
    say: (line, [sign]) => ({
      message: `\`${sign}\` begins no list here: its lines run together.`,
      hint: `Write \`1. ${line.slice(sign.length).trimStart()}\`.`,
    }),
  },
];

export function halfLists(root: Root, source: string): Problem[] {
  const lines = source.split('\n');
  const problems: Problem[] = [];
  walk(root, (node) => {
    if (!('children' in node)) return;
    for (const run of runsOf(node.children)) {
      problems.push(...unlisted(run.flatMap((each) => linesOf(each, lines)), node.type === 'listItem'));
    }
    if (node.type === 'listItem') problems.push(...halfTask(node, lines));
  });
  return problems;
}

/** Paragraphs that follow each other: a list may have blank lines between its items. */
function runsOf(children: readonly Node[]): NodeOf<'paragraph'>[][] {
  const runs: NodeOf<'paragraph'>[][] = [[]];
  for (const child of children) {
    if (child.type === 'paragraph') runs.at(-1)!.push(child);
    else runs.push([]);
  }
  return runs;
}

function linesOf(paragraph: NodeOf<'paragraph'>, lines: readonly string[]): Line[] {
  const { line, column } = startOf(paragraph);
  const count = (paragraph.position?.end.line ?? line) - line + 1;
  return Array.from({ length: count }, (_, row) => {
    const whole = lines[line + row - 1] ?? '';
    const at = row === 0 ? column - 1 : whole.length - whole.replace(/^[\s>]*/, '').length;
    return { text: whole.slice(at).trimEnd(), line: line + row, column: at + 1 };
  });
}

/** The first line that looks like an item; below an item that is one, a single such line is enough. */
function unlisted(lines: readonly Line[], isInItem: boolean): Problem[] {
  for (const { pattern, least, say } of KINDS) {
    const found = lines.filter(({ text }) => pattern.test(text));
    const [first] = found;
    if (!first || found.length < (isInItem && first !== lines[0] ? 1 : least)) continue;
    return [{ line: first.line, column: first.column, ...say(first.text, pattern.exec(first.text)!) }];
  }
  return [];
}

/** `- []` and `- [ ]text`: the brackets would stand there as they are. */
function halfTask(item: NodeOf<'listItem'>, lines: readonly string[]): Problem[] {
  const [paragraph] = item.children;
  if (paragraph?.type !== 'paragraph') return [];
  const [, box, rest = ''] = /^(\[\]|\[[ xX]\](?=[^\s(:[]))(.*)/.exec(linesOf(paragraph, lines)[0]?.text ?? '') ?? [];
  if (box === undefined || !textOf(paragraph).startsWith('[')) return [];
  const task = `- ${box === '[]' ? '[ ]' : box} ${rest.trim()}`;
  return [{ ...startOf(paragraph), message: `\`${box}${rest}\` is not a task yet.`, hint: `Write \`${task}\`.` }];
}
