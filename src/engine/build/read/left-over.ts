/** Marks that Markdown leaves as text because what they name is nowhere, and what a table would lose. */
import { nearest } from '../../cell/nearest.ts';
import { lecture as words } from '../../words/lecture.ts';
import type { Problem } from './problem.ts';
import { placeIn, startOf, textOf, walk, type Node, type NodeOf, type Root } from './tree.ts';

export function leftOver(root: Root, source: string): Problem[] {
  const problems: Problem[] = [];
  const lines = source.split('\n');
  walk(root, (node, above) => {
    if (node.type === 'text') problems.push(...inText(node));
    if (node.type === 'paragraph') problems.push(...lostBox(node, above.at(-1)));
    if (node.type === 'heading') problems.push(...lostId(node, lines));
    if (node.type === 'tableRow') problems.push(...cutFormula(node, above, lines));
  });
  return problems;
}

const MARKS: readonly [RegExp, (match: RegExpMatchArray) => Pick<Problem, 'message' | 'hint'>][] = [
  [/^\[\^([^\]\s]+)\]\s+:/g, ([, name = '']) => ({
    message: `\`${name}\` is not a footnote yet.`,
    hint: `Leave no space before its colon: \`[^${name}]: …\`.`,
  })],
  [/\[\^([\w-]+(?: [\w-]+)+)\]/g, ([, name = '']) => ({
    message: `The name of the footnote \`${name}\` contains a space.`,
    hint: `Write one word: \`[^${name.replaceAll(' ', '-')}]\`.`,
  })],
  [/\[\^([^\]\s]+)\](?!\s+:)/g, ([, name = '']) => ({
    message: `There is no footnote \`${name}\`.`,
    hint: `Write \`[^${name}]: …\` on a line of its own.`,
  })],
  [/(?:(?<!\w)|(?=\^\[[^\][\n]*\p{L}{3}))\^\[([^\][\n]+)\]/gu, () => ({
    message: 'Footnotes inside the text do not work here.',
    hint: 'Write `[^name]`, and `[^name]: …` on a line of its own.',
  })],
  [/\[([^\][\n]+)\]\[\]/g, ([, name = '']) => ({
    message: `The link refers to \`${name}\`, which is nowhere.`,
    hint: `Write \`[${name}]: https://…\` on a line of its own, or the address itself: \`[text](address)\`.`,
  })],
  [/\[[^\][\n]+\]\[([^\][\n]+)\]/g, ([, name = '']) => ({
    message: `The link refers to \`${name}\`, which is nowhere.`,
    hint: `Write \`[${name}]: https://…\` on a line of its own, or the address itself: \`[text](address)\`.`,
  })],
  [/(?<![\w!])!\[([^\][\n]+)\](?![[(:])/g, ([, text = '']) => ({
    message: 'This picture has no address, so readers would see these signs.',
    hint: `Write \`![${text}](file.png)\`.`,
  })],
  [/!\[\[([^\]\n]+)\]\]/g, ([, name = '']) => ({
    message: 'Double brackets do not show a picture here.',
    hint: `Write \`![what it shows](${name})\`.`,
  })],
];

const inText = (node: NodeOf<'text'>): Problem[] => MARKS.flatMap(([pattern, say]) =>
  [...node.value.matchAll(pattern)].map((match) => ({ ...placeIn(node, match.index), ...say(match) })));

/** `> [!NOTA]`, and `[!NOTE]` without the sign of a quotation. */
function lostBox(node: NodeOf<'paragraph'>, around: Node | undefined): Problem[] {
  const [first] = node.children;
  const kind = first?.type === 'text' ? /^\[!([A-Za-z]+)\](?!\()/.exec(first.value)?.[1] : undefined;
  if (kind === undefined) return [];
  const kinds = Object.keys(words.callouts).map((name) => name.toUpperCase());
  const isKnown = kinds.includes(kind.toUpperCase());
  if (isKnown && around?.type === 'blockquote') return [];
  if (isKnown) return [{ ...startOf(node), message: 'This box is not one yet.', hint: `Begin each of its lines with \`> \`: \`> [!${kind}]\`.` }];
  const near = nearest(kind.toUpperCase(), kinds);
  const hint = near ? `Did you mean \`> [!${near}]\`?` : `The kinds are ${kinds.map((each) => `\`[!${each}]\``).join(', ')}.`;
  return [{ ...startOf(node), message: `There is no box of the kind \`${kind}\`.`, hint }];
}

/** `## Title {#my id}`: all but the first word would be lost. */
function lostId(heading: NodeOf<'heading'>, lines: readonly string[]): Problem[] {
  const { line } = startOf(heading);
  const written = /\{#([^}]*)\}\s*$/.exec(lines[line - 1] ?? '');
  if (!written || !/\s/.test(written[1]!.trim()) || /\s[.\w-]+=|\s\./.test(written[1]!)) return [];
  const hint = `Write one word: \`{#${written[1]!.trim().replace(/\s+/g, '-')}}\`.`;
  return [{ line, column: written.index + 1, message: `The id \`${written[1]!.trim()}\` contains a space.`, hint }];
}

/** `|` ends a cell, also in the middle of a formula or of code. */
function cutFormula(row: NodeOf<'tableRow'>, above: readonly { type: string }[], lines: readonly string[]): Problem[] {
  const signs = (text: string): number => (text.match(/(?<!\\)\$/g) ?? []).length;
  const cut = row.children.find((cell) => signs(textOf(cell)) % 2 === 1);
  const table = above.at(-1) as NodeOf<'table'> | undefined;
  if (cut && row.children.filter((cell) => signs(textOf(cell)) % 2 === 1).length > 1) {
    return [{
      ...startOf(cut), message: 'A `|` in a formula ends the table cell.', hint: 'Write `\\vert`, `\\mid` or `\\|`.',
    }];
  }
  const width = table?.children[0]?.children.length ?? 0;
  const { line, column } = startOf(row);
  const count = (lines[line - 1] ?? '').trim().replace(/^\||(?<!\\)\|$/g, '').split(/(?<!\\)\|/).length;
  if (count <= width || width === 0) return [];
  return [{
    line, column,
    message: `This row has ${count} cells, but its table has ${width} columns: the rest would be lost.`,
    hint: 'Add a column to the line of titles and to the line of dashes, or write a `|` inside a cell as `\\|`.',
  }];
}
