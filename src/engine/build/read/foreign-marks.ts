/** Marks that other tools read and Markdown leaves as text: an audience would see them. */
import type { Problem } from './problem.ts';
import { placeIn, walk, type Node, type NodeOf, type Root } from './tree.ts';

type Said = Pick<Problem, 'message' | 'hint'>;

interface Mark {
  pattern: RegExp;
  say(match: RegExpMatchArray): Said;
  /** It means something at the beginning of a paragraph alone. */
  begins?: boolean;
}

const typed = (mark: string, hint: string): Said =>
  ({ message: `\`${mark}\` means nothing here, so readers would see it.`, hint });

const DEFINED = 'Write the word on one line, and below it `: ` and what it means.';

const MARKS: readonly Mark[] = [
  {
    pattern: /^:::+[ \t]*[\w.-]+/gm,
    say: ([mark]) => typed(mark, 'Write a box as `> [!NOTE]`, columns as `<Columns>`.'),
  },
  { pattern: /^(?:!!!|\?\?\?\+?)[ \t]+\w+/g, begins: true, say: ([mark]) => typed(mark, 'Write a box as `> [!NOTE]`.') },
  {
    pattern: /^::[\w-]+::/g, begins: true,
    say: ([mark]) => typed(mark, 'Write `## Title {layout=two-columns}`, or `<Columns>`.'),
  },
  { pattern: /^\. \. \.$/gm, say: ([mark]) => typed(mark, 'Write what appears later between `<Step>` and `</Step>`.') },
  { pattern: /(?<!!)\[\[([^\]\n]+)\]\]/g, say: ([mark, name = '']) => typed(mark, `Write \`[${name}](address)\`.`) },
  { pattern: /==([^=\n]*[^=\s])==/g, say: ([mark, text = '']) => typed(mark, `Write \`<mark>${text}</mark>\`.`) },
  {
    pattern: /(?<=[\p{L}\p{N})\]])\^([^\s^]{1,12})\^/gu,
    say: ([mark, text = '']) => typed(mark, `Write \`<sup>${text}</sup>\`, or a formula between \`$\` signs.`),
  },
  {
    pattern: /(?<![\w+])\+\+([^\s+](?:[^+\n]*[^\s+])?)\+\+(?!\w)/g,
    say: ([mark, text = '']) => typed(mark, `Write \`<ins>${text}</ins>\`.`),
  },
  {
    pattern: /(?<![|\w])\|\|([^\s|](?:[^|\n]*[^\s|])?)\|\|(?!\w)/g,
    say: ([mark, text = '']) => typed(mark, `Write a norm as \`$\\lVert ${text} \\rVert$\`, and text that unfolds as \`<details>\`.`),
  },
  { pattern: /^\[TOC\]$/gim, say: ([mark]) => typed(mark, 'Remove it: an article already has a table of contents.') },
  {
    pattern: /^\*\[([^\]\n]+)\]:[ \t]*(.*)$/gm,
    say: ([mark, name = '', long = '']) => typed(mark, `Write \`<abbr title="${long}">${name}</abbr>\` where it is used.`),
  },
  { pattern: /^\+[-=]{2,}\+[-=+]*/g, begins: true, say: ([mark]) => typed(mark, 'Write the lines of a table as `| a | b |`.') },
  { pattern: /^:[ \t]+(?=\p{L})[^\n]*\S$/gu, begins: true, say: ([mark]) => typed(mark, DEFINED) },
  { pattern: /(?<=\n):(?=\p{L})(?![\w+-]+:)[^\n]*/gu, say: ([mark]) => typed(mark, DEFINED) },
  {
    pattern: /\*\*\S[^*\n]*\s\*\*|\*\*\s[^*\n]*\S\*\*|(?<![^\s(])\*\* +\p{L}{2}[^*\n]* \*\*/gu,
    say: ([mark]) => typed(mark, `Leave no space inside the signs: \`**${mark.slice(2, -2).trim()}**\`.`),
  },
  {
    pattern: /(?<![^\s(])__ +\p{L}{2}[^_\n]* __/gu,
    say: ([mark]) => typed(mark, `Leave no space inside the signs: \`**${mark.slice(2, -2).trim()}**\`.`),
  },
  {
    pattern: /(?<!!)\[([^\]\n]+)\] \((?:((?:#|\/|\.)[^)\s]*)\)|$)/g,
    say: ([, text = '', address = 'address']) => ({
      message: `\`[${text}]\` is not a link yet.`,
      hint: `Leave no space after it: \`[${text}](${address})\`.`,
    }),
  },
  {
    pattern: /^#{1,6}[\p{L}\u00a0][^\n]*/gu, begins: true,
    say: ([mark]) => typed(mark, `Leave a space between the signs and the title: \`${mark.replace(/^(#+)\u00a0?/, '$1 ')}\`.`),
  },
  {
    pattern: /^\|[^\n]*\|[ \t]*\n\|[^\n]*\|[ \t]*$/gm,
    say: () => ({
      message: 'These lines are not a table yet.',
      hint: 'Write a line of dashes below the titles, with the same number of columns: `|---|---|`.',
    }),
  },
];

export function foreignMarks(root: Root): Problem[] {
  const problems: Problem[] = [];
  walk(root, (node, above) => {
    if (node.type === 'text') problems.push(...marksIn(node, above.at(-1)));
    if (node.type === 'delete') problems.push(...lowered(node, above.at(-1)));
  });
  return problems;
}

function marksIn(node: NodeOf<'text'>, paragraph: Node | undefined): Problem[] {
  const isFirst = paragraph?.type === 'paragraph' && paragraph.children[0] === node;
  return MARKS.filter(({ begins }) => !begins || isFirst).flatMap(({ pattern, say }) =>
    [...node.value.matchAll(pattern)].map((match) => ({ ...placeIn(node, match.index), ...say(match) })));
}

/** `H~2~O` is written for a low letter, and would be struck through. */
function lowered(node: NodeOf<'delete'>, around: Node | undefined): Problem[] {
  const siblings: readonly Node[] = around && 'children' in around ? around.children : [];
  const before = siblings[siblings.indexOf(node) - 1];
  const { start, end } = node.position ?? {};
  const inside = node.children.map((child) => (child.type === 'text' ? child.value : '   ')).join('');
  const isSingle = start && end && end.column - start.column === inside.length + 2;
  if (!isSingle || before?.type !== 'text' || !/[\p{L}\p{N}]$/u.test(before.value)) return [];
  return [{
    line: start.line,
    column: start.column,
    message: `\`~${inside}~\` strikes out its text here.`,
    hint: `Write \`<sub>${inside}</sub>\`, or a formula between \`$\` signs.`,
  }];
}
