/** TeX becomes MathML at build time: no script and no inline style reaches the reader. */
import temml from 'temml';
import { inWords, mendOf } from './formula-mends.ts';
import { stylesToClasses } from './formula-styles.ts';
import type { TermSymbols } from './names.ts';

/** Macros by name: `{ '\\R': '\\mathbb{R}', '\\norm': '\\lVert #1 \\rVert' }`. */
export type Macros = Readonly<Record<string, string>>;

/** What formulas may use, and the symbols in them that name a concept. */
export interface FormulaWorld {
  macros?: Macros;
  symbols?: TermSymbols;
}

/** What other programs for TeX know. */
const KNOWN: Macros = { '\\mbox': '\\text{#1}', '\\mathbfit': '\\boldsymbol{#1}', '\\bold': '\\mathbf{#1}' };

export class FormulaError extends Error {
  /** Where in the TeX, from 0. */
  readonly offset: number;
  readonly hint: string;

  constructor(message: string, offset = 0, hint = mendOf(message)) {
    super(message);
    this.offset = offset;
    this.hint = hint;
  }
}

/** @throws FormulaError where the TeX cannot be read. */
export function toMathML(tex: string, display: boolean, { macros = {}, symbols = {} }: FormulaWorld = {}): string {
  return markTerms(stylesToClasses(render(tex, display, macros)), symbols);
}

function render(tex: string, displayMode: boolean, macros: Macros): string {
  try {
    return temml.renderToString(tex, { displayMode, throwOnError: true, trust, macros: { ...KNOWN, ...macros } });
  } catch (error) {
    const { message, position } = error as Error & { position?: number };
    const [said = ''] = message.split(/ at (?:position|end of input)/);
    throw new FormulaError(inWords(said.trim()), position ?? 0, mendOf(said));
  }
}

/** Attributes that say what a part of a formula stands for; nothing that loads, links or runs. */
const trust = ({ command }: { command: string }): boolean => command === '\\data';

/** A symbol that names a concept carries its key: pointing at it in the text finds it in the formula. */
function markTerms(mathml: string, symbols: TermSymbols): string {
  const keys = new Map(Object.entries(symbols).map(([key, symbol]) => [symbol, key]));
  return mathml.replace(/<mi>([^<]+)<\/mi>/g, (whole, symbol: string) => {
    const key = keys.get(symbol);
    return key ? `<mi data-term="${key}">${symbol}</mi>` : whole;
  });
}
