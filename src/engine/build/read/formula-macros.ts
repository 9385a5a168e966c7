/** Macros that an author defines inside a formula hold from there on, as in LaTeX. */
import type { Macros } from './formulas.ts';

const COMMAND = /\\(?:re|provide)?newcommand\*?\s*\{?\s*(\\[a-zA-Z]+)\s*\}?\s*(?:\[\d\])?\s*(?=\{)|\\providecommand\*?\s*\{?\s*(\\[a-zA-Z]+)\s*\}?\s*(?:\[\d\])?\s*(?=\{)/;
const DEF = /\\g?def\s*(\\[a-zA-Z]+)\s*(?:#\d)*\s*(?=\{)/;
const OPERATOR = /\\DeclareMathOperator(\*?)\s*\{?\s*(\\[a-zA-Z]+)\s*\}?\s*(?=\{)/;

/** The TeX with its definitions blank, each other sign where it stood, and the macros with theirs. */
export function takeMacros(tex: string, macros: Macros): { tex: string; macros: Macros } {
  let rest = tex;
  const all: Record<string, string> = { ...macros };
  for (;;) {
    const found = COMMAND.exec(rest) ?? DEF.exec(rest) ?? OPERATOR.exec(rest);
    if (!found) return { tex: rest, macros: all };
    const start = found.index + found[0].length;
    const end = closingBrace(rest, start);
    if (end === undefined) return { tex: rest, macros: all };
    const body = rest.slice(start + 1, end);
    const isOperator = found[0].startsWith('\\DeclareMath');
    const name = isOperator ? found[2]! : found[1] ?? found[2]!;
    all[name] = isOperator ? `\\operatorname${found[1]}{${body}}` : body;
    rest = rest.slice(0, found.index) + rest.slice(found.index, end + 1).replace(/[^\n]/g, ' ') + rest.slice(end + 1);
  }
}

function closingBrace(text: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return undefined;
}
