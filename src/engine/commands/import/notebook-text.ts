/** Texts of a notebook. */
import { fencedLines } from './fenced-lines.ts';

/** A notebook keeps a text in lines. */
export function joined(value: unknown): string {
  const text = Array.isArray(value) ? value.map(String).join('') : value;
  return typeof text === 'string' ? text.replace(/\r\n/g, '\n') : '';
}

/** Jupyter takes an environment of TeX at the margin for a formula; a lecture wants it between dollars. */
export function withFormulas(text: string): string {
  let name: string | undefined;
  let inDollars = false;
  const shown = fencedLines(text).map(({ text: line, inFence }) => {
    if (inFence) return line;
    if ((line.match(/\$\$/g)?.length ?? 0) % 2 === 1) inDollars = !inDollars;
    const [, begun] = /^\\begin\{(\w+\*?)\}/.exec(line) ?? [];
    const begins = name === undefined && !inDollars && begun !== undefined && text.includes(`\\end{${begun}}`);
    if (begins) name = begun;
    const ends = name !== undefined && line.trimEnd().endsWith(`\\end{${name}}`);
    if (ends) name = undefined;
    return `${begins ? '\n$$\n' : ''}${line}${ends ? '\n$$\n' : ''}`;
  });
  return shown.join('\n');
}
