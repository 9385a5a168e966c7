/** Code blocks that are never closed: Markdown reads on to the next fence, or to the end of the lecture. */
import type { Edit } from './edited.ts';
import { positionOf } from './edited.ts';
import type { Problem } from './problem.ts';

interface Line {
  text: string;
  offset: number;
}

/** Each gets its end where prose goes on, so that what stands below is read as its author means it. */
export function unclosedFences(source: string): { edits: Edit[]; problems: Problem[] } {
  const found = { edits: [] as Edit[], problems: [] as Problem[] };
  const lines = linesOf(source);
  for (let at = 0; at < lines.length; at++) {
    const open = OPEN.exec(lines[at]!.text);
    if (!open) continue;
    const [, indent = '', fence = ''] = open;
    const end = endOf(lines, at + 1, fence);
    if (end.isClosed) {
      at = end.at;
      continue;
    }
    const next = lines[end.at];
    found.problems.push({ ...positionOf(source, lines[at]!.offset + indent.length), ...unclosed(fence) });
    const insert = `${indent.replace(/[^>\s]/g, ' ')}${fence}\n`;
    found.edits.push({ offset: next?.offset ?? source.length, remove: 0, insert: next ? insert : `\n${insert}` });
    at = end.at - 1;
  }
  return found;
}

const OPEN = /^((?:[ \t]|>|[-*+][ \t]|\d+[.)][ \t])*)(`{3,}|~{3,})(?!.*`)/;

const unclosed = (fence: string) => ({
  message: 'The code block that begins here is not closed.',
  hint: `Write \` ${fence} \` on a line of its own below its last line.`,
});

function linesOf(source: string): Line[] {
  let offset = 0;
  return source.split('\n').map((text) => {
    const line = { text, offset };
    offset += text.length + 1;
    return line;
  });
}

/** The line that closes a fence, or the one where it must have ended. */
function endOf(lines: readonly Line[], from: number, fence: string): { at: number; isClosed: boolean } {
  const mark = fence[0]!;
  const closing = new RegExp(`^[\\s>]*${mark}{${fence.length},}\\s*$`);
  const another = new RegExp(`^[\\s>]*${mark}{${fence.length},}\\s*\\w`);
  const close = lines.findIndex(({ text }, at) => at >= from && closing.test(text));
  const other = lines.findIndex(({ text }, at) => at >= from && another.test(text));
  if (close >= 0 && (other < 0 || close < other)) return { at: close, isClosed: true };
  const limit = other >= 0 ? other : lines.length;
  const prose = lines.findIndex(({ text }, at) => at >= from && at < limit && /^(---+\s*|#{1,6} .*)$/.test(text));
  return { at: prose >= 0 ? prose : limit, isClosed: false };
}
