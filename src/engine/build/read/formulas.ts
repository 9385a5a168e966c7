/** TeX becomes MathML at build time: no script and no inline style reaches the reader. */
import temml from 'temml';
import { TERMS } from './names.ts';

export class FormulaError extends Error {}

/** @throws FormulaError where the TeX cannot be read, or needs a style the page's policy blocks. */
export function toMathML(tex: string, display: boolean): string {
  return markTerms(withoutStyles(render(tex, display)));
}

function render(tex: string, display: boolean): string {
  try {
    return temml.renderToString(tex, { displayMode: display, throwOnError: true, trust });
  } catch (error) {
    const [message = ''] = String((error as Error).message).split(/ at (?:position|end of input)/);
    throw new FormulaError(message.trim());
  }
}

/** Attributes that say what a part of a formula stands for; nothing that loads, links or runs. */
const trust = ({ command }: { command: string }): boolean => command === '\\data';

/** What Temml would write into `style`, and the class that says it in `styles/math.css`. */
const CLASSES: Readonly<Record<string, string>> = {
  'display:block math': '',
  'math-depth:0': '',
  'padding-left:0em': 'pad-start-0',
  'padding-left:1em': 'pad-start-1',
  'padding-right:0em': 'pad-end-0',
};

function withoutStyles(mathml: string): string {
  return mathml.replace(/<[^>]* style="[^"]*"[^>]*>/g, (tag) => {
    const rules = /style="([^"]*)"/.exec(tag)?.[1] ?? '';
    const classes = rules.split(';').filter(Boolean).map(classOf).filter(Boolean);
    const plain = tag.replace(/ style="[^"]*"/, '');
    if (classes.length === 0) return plain;
    if (plain.includes(' class="')) return plain.replace(' class="', ` class="${classes.join(' ')} `);
    return plain.replace(/^<\w+/, `$& class="${classes.join(' ')}"`);
  });
}

function classOf(rule: string): string {
  const name = CLASSES[rule.trim()];
  if (name === undefined) throw new FormulaError(`This formula needs the style \`${rule}\`, which the page blocks.`);
  return name;
}

const KEYS = new Map(Object.entries(TERMS).map(([key, symbol]) => [symbol, key]));

/** A symbol that names a concept carries its key: pointing at it in the text finds it in the formula. */
const markTerms = (mathml: string): string =>
  mathml.replace(/<mi>([^<]+)<\/mi>/g, (whole, symbol: string) => {
    const key = KEYS.get(symbol);
    return key ? `<mi data-term="${key}">${symbol}</mi>` : whole;
  });
