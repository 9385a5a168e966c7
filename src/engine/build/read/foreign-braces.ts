/** Braces of other tools: to MDX they are JavaScript, and what their author meant follows from what stands around. */
import type { Problem } from './problem.ts';

type Said = Pick<Problem, 'message' | 'hint'>;

const MENDS: readonly [RegExp, (name: string, inside: string) => string][] = [
  [/^(?:text)?bf$|^bold$/, (_, inside) => `Write \`**${inside}**\`.`],
  [/^(?:emph|textit|it|textsl)$/, (_, inside) => `Write \`*${inside}*\`.`],
  [/^texttt$/, (_, inside) => `Write it between backticks: \` ${inside} \`.`],
  [/^(?:[aA]uto|[cC]|eq|page|name)?ref$/, (_, inside) => `Write \`@${/^\w+[:-]/.test(inside) ? '' : 'fig:'}${inside}\`.`],
  [/^\w*cite\w*$/, (_, inside) => `Write \`[${inside.split(',').map((key) => `@${key.trim()}`).join('; ')}]\`.`],
  [/^footnote$/, () => 'Write `[^name]`, and `[^name]: …` on a line of its own.'],
  [/^(?:url|href)$/, (_, inside) => `Write \`[text](${inside})\`.`],
  [/^(?:sub)*section$|^frametitle$/, (_, inside) => `Write \`## ${inside}\`.`],
  [/^label$/, () => 'Give a slide an id, `## Title {#id}`; a formula takes `\\label` between its `$$`.'],
  [/^includegraphics$/, (_, inside) => `Write \`![what it shows](${inside})\`.`],
];

const LISTS = /^(?:itemize|enumerate|description)$/;
const FORMULAS = /^(?:equation|align|gather|multline|eqnarray|displaymath|math|split|cases|array|[pbvBV]?matrix)\*?$/;

/** What is said of braces behind the rest of their line; undefined where they are none of these. */
export function foreignBraces(before: string, inside: string): Said | undefined {
  const command = /\\([A-Za-z]+)\*?(?:\[[^\]]*\])?$/.exec(before)?.[1];
  if (command !== undefined) return /^(?:begin|end)$/.test(command) ? environment(inside) : tex(command, inside);
  if (/^%/.test(inside) || (before.endsWith('{') && /^[<%]/.test(inside))) {
    const hint = 'Write a film or a picture as `![what it shows](film.mp4)`.';
    return { message: 'Shortcodes do not work here.', hint };
  }
  const isOptions = /^[.#]?[\w-]+(?:[ \t]|=|$)/.test(inside.trim()) || /^\.[\w-]+/.test(inside.trim());
  if (/!\[[^\]]*\]\([^)]*\)$/.test(before) && isOptions) {
    const [, alt = '', address = ''] = /!\[([^\]]*)\]\(([^)\s]*)[^)]*\)$/.exec(before) ?? [];
    const width = /width\s*=\s*"?(\d+)(?:px)?(?![\d%])/.exec(inside)?.[1] ?? '400';
    return {
      message: 'The only option that a picture can have in braces is its label.',
      hint: `Write \`<img src="${address}" alt="${alt}" width="${width}" />\`, or let the slide choose its size.`,
    };
  }
  if (/\]$/.test(before) && /^\.[\w-]+/.test(inside.trim())) {
    return { message: 'Classes in braces do not work here.', hint: 'Write `**…**` or `<mark>…</mark>`.' };
  }
  return /^:::+[ \t]*$/.test(before)
    ? { message: '`:::` does not begin a box here.', hint: 'Write a box as `> [!NOTE]`, columns as `<Columns>`.' }
    : undefined;
}

function tex(command: string, inside: string): Said {
  const mend = MENDS.find(([name]) => name.test(command))?.[1];
  return {
    message: `\`\\${command}{…}\` is TeX, which works only in formulas.`,
    hint: mend ? mend(command, inside) : 'Write Markdown, and put formulas between `$` signs.',
  };
}

function environment(name: string): Said {
  const message = `\`${name}\` is a TeX environment, which works only in formulas.`;
  if (LISTS.test(name)) return { message, hint: 'Write a list: each item begins with `- ` or `1. `.' };
  if (FORMULAS.test(name)) return { message, hint: 'Write `$$` on a line of its own above it and below it.' };
  return { message, hint: name === 'frame' ? 'Begin a slide with `---` and a title.' : 'Write Markdown.' };
}
