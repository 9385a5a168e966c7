/** What MDX says when it cannot read a lecture, in the words of its author. */
import type { Problem } from './problem.ts';

type Explained = Pick<Problem, 'message' | 'hint'>;

const EXPLANATIONS: readonly [RegExp, (match: RegExpExecArray) => Explained][] = [
  [
    /create a comment in MDX/,
    () => ({ message: 'An HTML comment cannot stand in MDX.', hint: 'Write `{/* … */}`.' }),
  ],
  [
    /after `<`|before name|in name/,
    () => ({
      message: 'A `<` begins a component here, and what follows is no component.',
      hint: 'For “less than” leave a space on both sides, or write `$x < 0.5$` or code between backticks. '
        + 'A link is `[text](address)`.',
    }),
  ],
  [
    /Expected a closing tag for `(<[^`]*>)`/,
    ([, tag = '']) => ({ message: `${tag} is never closed.`, hint: `Write ${tag.replace('<', '</')} where it ends.` }),
  ],
  [
    /Unexpected closing tag `(<\/[^`]*>)`/,
    ([, tag = '']) => ({ message: `${tag} closes what was never opened.`, hint: 'Open it above, or remove it.' }),
  ],
  [
    /closing brace for `\{`/,
    () => ({
      message: 'A `{` begins JavaScript here and is never closed.',
      hint: 'Write a brace as `\\{`, code between backticks, a formula between `$` signs.',
    }),
  ],
  [
    /Could not parse expression with \w+: (.*)/,
    ([, why = '']) => ({
      message: `What stands between these braces is read as JavaScript: ${plain(why)}`,
      hint: 'Write braces as `\\{` and `\\}`, code between backticks, a formula between `$` signs.',
    }),
  ],
  [
    /Could not parse esm with \w+: (.*)/,
    ([, why = '']) => ({
      message: `This \`import\` or \`export\` cannot be read: ${plain(why)}`,
      hint: 'If it is prose, do not begin a paragraph with the word `import` or `export`.',
    }),
  ],
];

const plain = (message: string): string => message.replace(/ \([\w-]+:[\w-]+\)$/, '');

/** The problem behind a message of the MDX parser (`12:5: …`), or undefined when it is none. */
export function explain(text: string): Problem | undefined {
  const found = /^(\d+):(\d+): ([\s\S]*)$/.exec(text);
  if (!found) return undefined;
  const [, line, column, message = ''] = found;
  const place = { line: Number(line), column: Number(column) };
  for (const [pattern, say] of EXPLANATIONS) {
    const match = pattern.exec(message);
    if (match) return { ...place, ...say(match) };
  }
  return { ...place, message: `MDX cannot read this: ${plain(message)}`, hint: 'See what stands directly before it.' };
}
