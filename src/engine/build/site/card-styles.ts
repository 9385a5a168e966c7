/**
 * The styles of a built page for whoever draws its figures without a browser: plain rules in their order, with every
 * variable and colour as it is in light.
 */

type Values = ReadonlyMap<string, string>;

interface Rule {
  selector: string;
  body: string;
}

export interface PlainStyles {
  /** The rules for what is drawn. */
  figures: string;
  /** The value of a variable of the page. */
  valueOf: (name: string) => string;
}

/** @param own values of variables in place of those of the page: its typefaces, say. */
export function plainStyles(html: string, own: Readonly<Record<string, string>>): PlainStyles {
  const css = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style = '']) => style).join('\n');
  const rules = rulesIn(css.replace(/\/\*[\s\S]*?\*\//g, ''));
  const general = rules.filter(({ selector }) => /^(?:(?:html)?:root|\[data-chart\])$/.test(selector));
  const values = new Map([...general.flatMap(variablesIn), ...Object.entries(own)]);
  return {
    figures: rules.filter(isOfFigures).map(({ selector, body }) => `${selector}{${settled(body, values)}}`).join('\n'),
    valueOf: (name) => settled(`var(${name})`, values),
  };
}

/** Rules that always hold, out of their layers. What asks about the window, the view or the printer is left out. */
function rulesIn(css: string): Rule[] {
  const rules: Rule[] = [];
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf('{', at);
    const statement = css.indexOf(';', at);
    if (open < 0) break;
    if (statement >= 0 && statement < open) {
      at = statement + 1;
      continue;
    }
    const end = closing(css, open);
    const head = css.slice(at, open).trim();
    const body = css.slice(open + 1, end);
    if (/^@layer\b/.test(head)) rules.push(...rulesIn(body));
    else if (!head.startsWith('@')) rules.push({ selector: head, body });
    at = end + 1;
  }
  return rules;
}

/** Where the brace closes that opens here. */
function closing(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    if (css[at] === '{') depth++;
    if (css[at] === '}' && --depth === 0) return at;
  }
  return css.length;
}

/** Not those of views, of words around figures, or of what readers do with them. */
const isOfFigures = ({ selector, body }: Rule): boolean =>
  !/html|body|data-lit|data-view|:hover|:focus|::|dialog/.test(selector)
  && /(?:^|;)\s*(?:fill|stroke|font|text-anchor|opacity|paint-order|color)\b/.test(body);

const variablesIn = ({ body }: Rule): [string, string][] =>
  [...body.matchAll(/(--[\w-]+)\s*:\s*([^;]+)/g)].map(([, name = '', value = '']) => [name, value.trim()]);

/** Without variables. What cannot be settled is left out by whoever draws. */
function settled(body: string, values: Values): string {
  let text = body.replace(/--[\w-]+\s*:[^;]+;?/g, '');
  for (let depth = 0; depth < 5 && text.includes('var('); depth++) {
    text = text.replace(/var\((--[\w-]+)(?:,[^()]*)?\)/g, (all, name: string) => values.get(name) ?? all);
  }
  return inLight(text);
}

/** `light-dark(a, b)` → `a`. */
export function inLight(text: string): string {
  const at = text.indexOf('light-dark(');
  if (at < 0) return text;
  const from = at + 'light-dark('.length;
  let [depth, comma, end] = [1, -1, from];
  for (; end < text.length && depth > 0; end++) {
    if (text[end] === '(') depth++;
    if (text[end] === ')') depth--;
    if (text[end] === ',' && depth === 1 && comma < 0) comma = end;
  }
  return text.slice(0, at) + text.slice(from, comma).trim() + inLight(text.slice(end));
}
