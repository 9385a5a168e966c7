/** Signs of Markdown that came to nothing, since they have no end: readers would see them. */
import type { Problem } from './problem.ts';
import { attributeOf, isElement, startOf, textOf, walk, type Node, type NodeOf, type Root } from './tree.ts';
import { writtenOf } from './written.ts';

type Said = Pick<Problem, 'message' | 'hint'>;

interface Mark {
  pattern: RegExp;
  /** @param behind its line from there on, as far as it goes. */
  say(match: RegExpMatchArray, behind: string): Said;
}

const unclosed = (sign: string, around: string, name: string): Said => ({
  message: `\`${sign}\` begins ${name} that never end.`,
  hint: `Write \`${around}\`, or \`\\${sign}\` for the sign itself.`,
});

/** In the text as it is written: what stands behind a backslash is meant to be seen. */
const MARKS: readonly Mark[] = [
  {
    pattern: /(?<![\\*])\*\*([^*\n]*[^*\n\s])(?<!\\)\*\*(?!\*)/g,
    say: ([, text = '']) => ({
      message: `\`**${text}**\` is not read as bold between a letter and punctuation.`,
      hint: `Write \`<strong>${text}</strong>\`, or leave a space outside the signs.`,
    }),
  },
  {
    pattern: /(?<![\\*\s\d])\*\*(?![*\s])|(?<![\\*])\*\*(?=\p{L})|(?<=\p{L})\*\*(?!\*)/gu,
    say: () => unclosed('**', '**words**', 'bold words'),
  },
  { pattern: /(?<![\\~])~~(?=\S)/g, say: () => unclosed('~~', '~~words~~', 'words to be struck through') },
  {
    pattern: /(?<![\\`])`+/g,
    say: () => ({
      message: 'A backtick begins code that is not closed.',
      hint: 'Write the same number after the code, or a backslash before it for the sign itself.',
    }),
  },
  {
    pattern: /(!?)(?<!\\)\[([^\]\n]*)(?<!\\)\]\(/g,
    say: ([whole, picture, text = ''], behind) => {
      const what = picture === '!' ? 'picture' : 'link';
      const [, address, end] = /^([^)]*)(\)?)/.exec(behind.slice(whole.length)) ?? [];
      if (address === undefined || end !== ')') return { message: `The address of this ${what} is not closed.`, hint: 'Write `)` after it.' };
      const mend = `${picture}[${text}](${address.trim().replace(/\s+/g, '%20')})`;
      return { message: `The address of this ${what} contains a space.`, hint: `Write \`${mend}\`.` };
    },
  },
  {
    pattern: /(?<![\w:\\/])\\(?!item\b)([A-Za-z]{2,})(?![\w{])/g,
    say: ([command, name = '']) => ({
      message: `\`${command}\` is TeX, which works only in formulas.`,
      hint: LAYING.test(name) ? 'Remove it, and begin a slide with `---`.' : `Write \`$${command}$\` if it is part of a formula.`,
    }),
  },
];

/** Commands about pages and spaces: nothing of a formula. */
const LAYING = /page|skip|space|fill|indent|title|contents|centering|pause|document|package/;

export function halfMarks(root: Root, source: string): Problem[] {
  const lines = source.split('\n');
  const problems: Problem[] = [];
  walk(root, (node, above) => {
    if (node.type === 'text') problems.push(...inText(node, lines));
    if (node.type === 'link') problems.push(...emptyLink(node));
    const href = isElement(node) && node.name === 'a' ? attributeOf(node, 'href') : undefined;
    if (href !== undefined) problems.push(...misled(node, href));
    if (node.type === 'paragraph' && above.length === 1) problems.push(...indented(node, lines));
  });
  return problems;
}

/** One of each text: what never ends takes along all that follows. */
function inText(node: NodeOf<'text'>, lines: readonly string[]): Problem[] {
  const { line, column } = startOf(node);
  const written = writtenOf(node, lines);
  if (SPACED.test(written)) return [];
  for (const { pattern, say } of MARKS) {
    const [match] = written.matchAll(pattern);
    if (!match) continue;
    const before = written.slice(0, match.index).split('\n');
    const start = before.length === 1 ? column : 1;
    const place = { line: line + before.length - 1, column: before.at(-1)!.length + start };
    const behind = (lines[place.line - 1] ?? '').slice(place.column - 1);
    // Braces behind a command are named where they stand, and blanked where they are no JavaScript.
    return /^\\\w+(?:\{| {2})/.test(behind) ? [] : [{ ...place, ...say(match, behind) }];
  }
  return [];
}

/** Named already, as signs with a space inside. */
const SPACED = /\*\*\S[^*\n]*\s\*\*|\*\*\s[^*\n]*\S\*\*/;

function emptyLink(node: NodeOf<'link'>): Problem[] {
  const isSeen = textOf(node).trim() !== '' || node.children.length > 0;
  if (isSeen) return misled(node, node.url);
  const hint = `Write its text: \`[the text](${node.url})\`.`;
  return [{ ...startOf(node), message: 'This link has no text, so nobody could click it.', hint }];
}

/** A link to an address that no browser follows as it was meant. */
function misled(node: Node, url: string): Problem[] {
  const at = startOf(node);
  if (url.trim() === '') {
    return [{ ...at, message: 'This link leads nowhere.', hint: 'Write its address: `[text](address)`.' }];
  }
  const bare = /^(?:www\.|[\w-]+\.(?:com|org|net|edu|io|de)(?:\/|$))/.test(url);
  if (bare) return [{ ...at, message: `\`${url}\` is read as a file next to this page.`, hint: `Write \`https://${url}\`.` }];
  const scheme = /^([a-z][a-z+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined || KNOWN.includes(scheme)) return [];
  const hint = scheme === 'file'
    ? 'Put the file next to the lecture, and write its name: `[text](name.pdf)`.'
    : 'Begin it with `https://` or `mailto:`.';
  return [{ ...at, message: `Browsers do not follow an address that begins with \`${scheme}:\`.`, hint }];
}

const KNOWN = ['https', 'http', 'mailto', 'tel'];

/** Four spaces make code in Markdown, and words in MDX. */
function indented(node: NodeOf<'paragraph'>, lines: readonly string[]): Problem[] {
  const { line } = startOf(node);
  if (!/^(?: {4}|\t)\S/.test(lines[line - 1] ?? '')) return [];
  return [{
    ...startOf(node),
    message: 'Indenting by four spaces does not make code here.',
    hint: 'Write ` ``` ` on a line of its own above and below it, or begin at the margin.',
  }];
}
