/** What MDX says when it cannot read a lecture, in the words of its author. */
import { nearest } from '../../cell/nearest.ts';
import { offsetOf, positionOf } from './edited.ts';
import type { Problem } from './problem.ts';
import { closeOf, expressionAround, paragraphAt, tagAt, type Span } from './spans.ts';
import { foreignBraces } from './foreign-braces.ts';
import { brokenTag } from './tags.ts';

/** A problem, and what is to be blanked so that the rest can be read. */
export interface Fault extends Problem {
  blank: readonly Span[];
}

interface Case {
  text: string;
  offset: number;
  match: RegExpExecArray;
}

type Explained = Pick<Problem, 'message' | 'hint'> & { at?: number; blank: readonly Span[] };

const openBrace = {
  message: 'A `{` begins JavaScript here and is not closed.',
  hint: 'Write a brace as `\\{`, code between backticks, and a formula between `$` signs.',
};
const openComment = { message: 'The comment that begins here is not closed.', hint: 'Write `*/}` where it ends.' };

const EXPLANATIONS: readonly [RegExp, (found: Case) => Explained][] = [
  [/create a comment in MDX/, ({ text, offset }) => ({
    message: 'An HTML comment does not work in MDX.',
    hint: 'Write `{/* … */}`.',
    blank: [{ start: offset, end: endAfter(text, offset, '-->') }],
  })],
  [/after `<`|before name|in name/, ({ text, offset }) => brokenTag(text, offset)],
  [/Unexpected closing tag `<\/([^`]*)>`, expected corresponding closing tag for `<([^`]*)>` \((\d+):(\d+)\)/, otherClosed],
  [/Expected the closing tag `<\/([^`]*)>` either .*\(`<[^`]*>` opened at (\d+):(\d+)\)/, ({ text, offset, match }) => {
    const open = offsetOf(text, { line: Number(match[2]), column: Number(match[3]) });
    return {
      message: `</${match[1]}> is part of the text after <${match[1]}>.`,
      hint: `Write </${match[1]}> on a line of its own, at the margin, with a blank line above.`,
      at: closeOf(text, offset, match[1]!)?.start ?? offset,
      blank: [tagAt(text, open), ...some(closeOf(text, open, match[1]!))],
    };
  }],
  [/Expected a closing tag for `<([^`]*)>`/, ({ text, offset, match }) => unclosed(text, offset, match[1]!)],
  [/Unexpected closing tag `(<\/[^`]*>)`/, ({ text, offset, match }) => ({
    message: `${match[1]} closes something that was not opened.`,
    hint: 'Open it above, or remove it.',
    blank: [tagAt(text, offset)],
  })],
  [/closing brace for `\{`/, ({ text, offset }) => ({
    ...(text.startsWith('{/*', offset) ? openComment : openBrace),
    blank: [],
  })],
  [/Could not parse expression with \w+: (.*)/, ({ text, offset, match }) => expression(text, offset, plain(match[1]!))],
  [/Could not parse esm with \w+: (.*)/, ({ text, offset, match }) => ({
    message: `This \`import\` or \`export\` cannot be read: ${plain(match[1]!)}`,
    hint: 'If it is prose, do not begin a paragraph with the word `import` or `export`. '
      + 'Put a blank line after code.',
    blank: [paragraphAt(text, offset)],
  })],
];

const VOID = ['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'];

const some = (span: Span | undefined): Span[] => (span ? [span] : []);

const plain = (message: string): string => message.replace(/ \([\w-]+:[\w-]+\)$/, '');

function endAfter(text: string, from: number, mark: string): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}

/** A tag that is closed elsewhere, or nowhere. */
function unclosed(text: string, offset: number, name: string): Explained {
  const tag = tagAt(text, offset);
  const written = text.slice(tag.start, tag.end);
  if (VOID.includes(name)) {
    const hint = `Write \`${written.replace(/\s*\/?>$/, ' />')}\`.`;
    return { message: `<${name}> has no content, so it must end with \`/>\`.`, hint, blank: [tag] };
  }
  const close = closeOf(text, offset, name);
  if (!close) return { message: `<${name}> is not closed.`, hint: `Write </${name}> where it ends.`, blank: [tag] };
  return {
    message: `<${name}> opens inside a paragraph or list and closes outside it.`,
    hint: `Write <${name}> and </${name}> on lines of their own, with a blank line above and below each.`,
    blank: [tag, close],
  };
}

function otherClosed({ text, offset, match }: Case): Explained {
  const [, closed = '', open = '', line, column] = match;
  const start = offsetOf(text, { line: Number(line), column: Number(column) });
  const isSame = closed.toLowerCase() === open.toLowerCase();
  const isMisspelt = nearest(closed, [open]) === open && !new RegExp(`<${closed}[\\s>]`).test(text.slice(0, offset));
  if (!isSame && !isMisspelt) {
    return { ...unclosed(text, start, open), at: start, blank: [tagAt(text, start)] };
  }
  return {
    message: `</${closed}> does not close <${open}>${isSame ? ': capital letters matter' : ''}.`,
    hint: `Write </${open}>.`,
    blank: [tagAt(text, start), tagAt(text, offset)],
  };
}

function expression(text: string, offset: number, why: string): Explained {
  const span = expressionAround(text, offset);
  const inside = text.slice(span.start + 1, span.end - 1);
  if (/^#[^}]*$/.test(inside)) {
    return {
      message: `\`{${inside}}\` cannot be read as an id.`,
      hint: 'Write one word of letters, digits and hyphens: `## Title {#my-id}`.',
      at: span.start,
      blank: [span],
    };
  }
  const held = sheetAround(text, span);
  if (held) return held;
  const foreign = foreignBraces(lineBefore(text, span.start), inside);
  if (foreign) return { ...foreign, at: span.start, blank: [span] };
  return {
    message: `The text between these braces is read as JavaScript: ${/[.!?]$/.test(why) ? why : `${why}.`}`,
    hint: 'Write braces as `\\{` and `\\}`, code between backticks, and a formula between `$` signs.',
    blank: [span],
  };
}

/** Rules and scripts have braces too: their element is named, and once. */
function sheetAround(text: string, { start }: Span): Explained | undefined {
  const open = /<(style|script)\b[^>]*>[^<]*$/.exec(text.slice(0, start));
  const close = open && closeOf(text, start, open[1]!);
  if (!open || !close) return undefined;
  return { ...blocked(open[1]!), at: open.index, blank: [{ start: open.index, end: close.end }] };
}

const blocked = (name: string): Pick<Problem, 'message' | 'hint'> => ({
  message: `<${name}> in a lecture is blocked by the page's security policy.`,
  hint: 'Use a class, and put the rule into a file in `src/styles/`.',
});

const lineBefore = (text: string, at: number): string => text.slice(text.lastIndexOf('\n', at - 1) + 1, at);

/** The fault behind a message of the MDX parser (`12:5: …`), or undefined when it is none. */
export function explain(said: string, text: string): Fault | undefined {
  const found = /^(\d+):(\d+): ([\s\S]*)$/.exec(said);
  if (!found) return undefined;
  const [, line, column, message = ''] = found;
  const place = { line: Number(line), column: Number(column) };
  const offset = offsetOf(text, place);
  for (const [pattern, say] of EXPLANATIONS) {
    const match = pattern.exec(message);
    if (!match) continue;
    const { at, ...fault } = say({ text, offset, match });
    return { ...(at === undefined ? place : positionOf(text, at)), ...fault };
  }
  const hint = 'Check what comes directly before it.';
  return { ...place, message: `MDX cannot read this: ${plain(message)}`, hint, blank: [] };
}
