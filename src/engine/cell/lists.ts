/** List literals of a cell, and the source with one element more or less: every other byte stays. */
import type { ListLiteral } from './cell.ts';
import { walk, type Node, type Program } from './syntax.ts';

/** Every list literal without gaps and spreads, the outer before the inner. */
export function listsOf(program: Program): ListLiteral[] {
  const found: ListLiteral[] = [];
  walk(program, ({ type, start, end, elements = [] }) => {
    if (type === 'ArrayExpression' && elements.every(isPlain)) {
      found.push({ start, end, items: elements.filter(isPlain).map((item) => ({ start: item.start, end: item.end })) });
    }
  });
  return found;
}

const isPlain = (element: Node | null): element is Node => element !== null && element.type !== 'SpreadElement';

/** A line that becomes longer is broken. */
const lineLength = 60;

/** The source with an element behind the last one. */
export function withItem(source: string, { start, end, items }: ListLiteral, text: string): string {
  const last = items.at(-1);
  if (!last) return `${source.slice(0, start)}[${text}]${source.slice(end)}`;
  const lineStart = source.lastIndexOf('\n', last.start) + 1;
  const isBroken = lineStart > start && last.end - lineStart + text.length + 3 > lineLength;
  const indent = /^\s*/.exec(source.slice(lineStart, last.start))?.[0] ?? '';
  return `${source.slice(0, last.end)},${isBroken ? `\n${indent}` : ' '}${text}${source.slice(last.end)}`;
}

/** The source without one element, and without the comma that parts it from its neighbour. */
export function withoutItem(source: string, { start, end, items }: ListLiteral, index: number): string {
  const [before, item, after] = [items[index - 1], items[index], items[index + 1]];
  if (!item) return source;
  if (!before && !after) return `${source.slice(0, start)}[]${source.slice(end)}`;
  const begins = before !== undefined && source.slice(before.end, item.start).includes('\n');
  const isLast = after === undefined || source.slice(item.end, after.start).includes('\n');
  const takesNext = after !== undefined && (before === undefined || (begins && !isLast));
  const [from, to] = takesNext ? [item.start, after.start] : [before?.end ?? item.start, item.end];
  return source.slice(0, from) + source.slice(to);
}

/** The source with an element of one list as the last of another. What stands further down is changed first. */
export function withItemMoved(source: string, from: ListLiteral, index: number, to: ListLiteral): string {
  const item = from.items[index];
  if (!item) return source;
  const text = source.slice(item.start, item.end);
  if (to.start > from.start) return withoutItem(withItem(source, to, text), from, index);
  return withItem(withoutItem(source, from, index), to, text);
}
