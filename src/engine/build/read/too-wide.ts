/** What is wider than any slide, counted without a browser: it would be cut off before an audience. */
import { parseFence } from './fence.ts';
import type { Problem } from './problem.ts';
import type { Deck } from './slides.ts';
import { isElement, startOf, textOf, walk, type Node, type NodeOf } from './tree.ts';

/** Pixels of the canvas between its margins. */
const CANVAS = 1136;
/** Code at 24 px has 14.4 px a character, and 18 px on each side. */
const CHARACTERS = Math.floor((CANVAS - 2 * 18) / 14.4);
/** Words of a table at 24 px, few of them wide; and what stands between columns. */
const LETTER = 10;
const GAP = 22;

/** What slides do not show as it stands: the article's own, notes, and exercises, whose code has a rule of its own. */
const ELSEWHERE = ['ArticleOnly', 'Notes', 'Aside', 'Exercise', 'Quiz', 'Predict'];

export function tooWide({ slides }: Deck): Problem[] {
  const problems: Problem[] = [];
  for (const block of slides.flatMap(({ blocks }) => blocks)) {
    walk(block, (node, above) => {
      if ([...above, node].some((each) => isElement(each) && ELSEWHERE.includes(each.name ?? ''))) return;
      if (node.type === 'code') problems.push(...longLine(node));
      if (node.type === 'table') problems.push(...wideTable(node));
    });
  }
  return problems;
}

/** Folded code is opened by whoever wants it, and scrolls. */
function longLine(node: NodeOf<'code'>): Problem[] {
  const { fence } = parseFence(node.meta ?? '');
  if (node.lang === 'mermaid' || fence.fold || fence.key || fence.solution) return [];
  const lines = node.value.split('\n');
  const at = lines.findIndex((line) => [...line].length > CHARACTERS);
  if (at < 0) return [];
  const { line, column } = startOf(node);
  return [{
    line: line + 1 + at,
    column,
    message: `This line has ${[...lines[at]!].length} characters; a slide shows ${CHARACTERS}.`,
    hint: 'Break it, or put the code into <ArticleOnly>.',
  }];
}

/** A column is never narrower than its longest word. */
function wideTable(table: NodeOf<'table'>): Problem[] {
  const columns = table.children[0]?.children.length ?? 0;
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(...table.children.map(({ children }) => longestWord(children[at]))) * LETTER + GAP);
  const width = widths.reduce((sum, one) => sum + one, 0);
  if (width <= CANVAS) return [];
  return [{
    ...startOf(table),
    message: `This table with ${columns} columns is about ${width} pixels wide; a slide has ${CANVAS}.`,
    hint: 'Leave out columns, turn rows into columns, or put the table into <ArticleOnly>.',
  }];
}

const longestWord = (cell: Node | undefined): number =>
  Math.max(0, ...(cell ? textOf(cell) : '').split(/[\s-]+/).map((word) => [...word].length));
