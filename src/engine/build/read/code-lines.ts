/** Lines of code, lit one after another: ` ```ts lines="1-2|4" ` lights two lines, and at the next step another. */
import { startOf, type NodeOf } from './tree.ts';
import type { Problem } from './problem.ts';

/** First and last line, from 1. */
type Range = readonly [first: number, last: number];

const LINES = /(?:^|\s)lines=(?:"([^"]*)"|(\S+))/;
const RANGE = /^(\d+)(?:-(\d+))?$/;

/** What is lit at each step, one after another. A group without a number lights nothing. */
export function groupsOf({ meta }: NodeOf<'code'>): readonly (readonly Range[])[] {
  const [, quoted, plain] = LINES.exec(meta ?? '') ?? [];
  const written = quoted ?? plain;
  return written === undefined ? [] : written.split('|').map(rangesOf);
}

/** What cannot be read becomes a range that lies outside of any code. */
function rangesOf(group: string): Range[] {
  const words = group.split(',').map((word) => word.trim()).filter((word) => word !== '');
  return words.map((word) => {
    const [, first = '0', last = first] = RANGE.exec(word) ?? [];
    return [Number(first), Number(last)];
  });
}

export function lineProblems(node: NodeOf<'code'>): Problem[] {
  const count = node.value.split('\n').length;
  const isInside = ([first, last]: Range): boolean => first >= 1 && last >= first && last <= count;
  if (groupsOf(node).flat().every(isInside)) return [];
  return [{
    ...startOf(node),
    message: `\`lines\` names lines that this code does not have: it has ${count}.`,
    hint: 'Write numbers and ranges, and `|` between steps: `lines="1-2|4,6"`.',
  }];
}

/** The lights as HTML, to lie behind the code; the first group comes at step `first`. */
export function litLines(node: NodeOf<'code'>, first: number): string {
  const groups = groupsOf(node).map((ranges, at) => `<span data-step="${first + at}">${bands(ranges)}</span>`);
  return groups.length === 0 ? '' : `<span class="code-lines" aria-hidden="true">${groups.join('')}</span>`;
}

function bands(ranges: readonly Range[]): string {
  const last = Math.max(0, ...ranges.map(([, end]) => end));
  const isLit = (line: number): boolean => ranges.some(([start, end]) => line >= start && line <= end);
  return Array.from({ length: last }, (_, at) => (isLit(at + 1) ? '<i data-lit></i>' : '<i></i>')).join('');
}
