/**
 * Examples: what stands in a fence ` ````mdx live ` is shown as its source, and is part of the lecture. The text stays
 * where it is, without its fence, so that what is wrong in it is found at its place; the source is a copy.
 */
import { positionOf, type Edit } from './edited.ts';
import { masked } from './masked.ts';
import type { Problem } from './problem.ts';

interface Example {
  /** Where its line begins, what stands before its backticks, and they themselves. */
  offset: number;
  indent: string;
  fence: string;
  /** What stands behind `mdx live`. */
  rest: string;
  /** Of the text inside, and where the line ends that closes it. */
  start: number;
  end: number;
  close: number;
}

type Said = Pick<Problem, 'message' | 'hint'>;

/** Before Markdown reads a lecture: each example becomes a fence with its source, and the text itself. */
export function liveExamples(source: string): { edits: Edit[]; problems: Problem[] } {
  const found = { edits: [] as Edit[], problems: [] as Problem[] };
  for (const example of examplesIn(source)) {
    const fault = faultOf(example, source);
    if (fault === undefined) found.edits.push(...shown(example, source));
    else {
      found.edits.push(withoutLive(example, source));
      found.problems.push({ ...positionOf(source, example.offset + example.indent.length), ...fault });
    }
  }
  return found;
}

const OPEN = /^((?:[ \t]|>|[-*+][ \t]|\d+[.)][ \t])*)(`{3,}|~{3,})[ \t]*(\w*)([^\n`]*)$/gm;

/** Fences in the order of the text; what stands in one that only shows it is no example. */
function examplesIn(source: string): Example[] {
  const found: Example[] = [];
  let from = 0;
  for (const match of source.matchAll(OPEN)) {
    const [line, indent = '', fence = '', language = '', meta = ''] = match;
    const { index } = match;
    if (index < from) continue;
    const start = index + line.length + 1;
    const closing = new RegExp(`^[ \\t>]*${fence[0]}{${fence.length},}[ \\t]*$`, 'm').exec(source.slice(start));
    if (!closing) continue;
    const end = start + closing.index;
    const close = end + closing[0].length;
    from = close;
    const [, rest] = language === 'mdx' ? /^[ \t]+live\b(.*)$/.exec(meta) ?? [] : [];
    if (rest !== undefined) found.push({ offset: index, indent, fence, rest: rest.trim(), start, end, close });
  }
  return found;
}

function faultOf({ indent, fence, rest, start, end }: Example, source: string): Said | undefined {
  if (indent !== '') return inside;
  if (rest !== '') return { message: `\`${rest}\` means nothing after \`mdx live\`.`, hint: 'Remove it.' };
  const content = source.slice(start, end);
  if (content.trim() === '') return empty;
  const marks = fence[0]!.repeat(fence.length + 1);
  return content.includes(`\n${fence}`) || content.startsWith(fence) ? cutShort(marks) : undefined;
}

const inside: Said = {
  message: 'An example is inside a list or a quotation.',
  hint: 'Begin its backticks at the margin, with a blank line above.',
};

const empty: Said = { message: 'This example is empty.', hint: 'Write its content between the backticks.' };

/** The first code block in it ends where the example would. */
const cutShort = (marks: string): Said => ({
  message: 'This example contains code blocks with as many backticks as its own.',
  hint: `Begin it with ${marks.length}: \` ${marks}mdx live \`, and end it with ${marks.length}.`,
});

/** What begins slides, fills one, or has columns of its own comes below its source. */
const WIDE = /^(?:---+[ \t]*$|#{1,2}[ \t]|<(?:Quiz|Exercise|Predict|Columns)\b)/m;

/** So many lines of code fit on a slide. */
const LINES = 14;

function shown({ offset, fence, start, end, close }: Example, source: string): Edit[] {
  const content = source.slice(start, end);
  const copyOf = (text: string): string => `${fence}mdx\n${text}${fence}\n\n`;
  const isBelow = WIDE.test(masked(content));
  const halves = isBelow ? halvesOf(content) : undefined;
  const copy = halves ? `<Columns>\n\n${halves.map(copyOf).join('')}</Columns>\n\n` : copyOf(content);
  const [before, after] = isBelow
    ? [copy, '']
    : [`<Columns>\n\n${copy}<div ${EXAMPLE}>\n\n`, '\n</div>\n\n</Columns>'];
  return [
    { offset, remove: start - offset, insert: before },
    { offset: end, remove: close - end, insert: after },
  ];
}

/** The attribute of what stands beside its source. */
export const EXAMPLE = 'data-example';

/** A source that is too long for a slide stands in two columns: it is parted at the empty line next to its middle. */
function halvesOf(content: string): readonly string[] | undefined {
  const lines = content.replace(/\n$/, '').split('\n');
  if (lines.length <= LINES) return undefined;
  // A line of code may be empty too: there, what is masked is not.
  const isGap = masked(lines.map((line) => line || '\0').join('\n')).split('\n').map((line) => line === '\0');
  const far = (at: number): number => Math.abs(at - lines.length / 2);
  const gaps = lines.flatMap((_, at) => (isGap[at] ? [at] : [])).sort((a, b) => far(a) - far(b));
  const [gap] = gaps;
  return gap === undefined
    ? undefined
    : [lines.slice(0, gap), lines.slice(gap + 1)].map((half) => `${half.join('\n')}\n`);
}

/** It stays a fence that shows its source. */
const withoutLive = ({ offset, start }: Example, source: string): Edit =>
  ({ offset: offset + source.slice(offset, start).indexOf('live') - 1, remove: ' live'.length, insert: '' });
