/**
 * What Temml writes into `style` becomes a class that spells the declaration: `m-color_3a_23ff0000`. The page's rules
 * are read back from the classes that it uses, and Temml's own style sheet adds the rules of its classes.
 */

const SPELT = 'm-';

/** Any sign but letters, digits and hyphens as `_` and two hexadecimal digits. */
export const spell = (declaration: string): string =>
  SPELT + declaration.replace(/[^a-z\d-]/gi, (sign) => `_${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);

const readBack = (name: string): string =>
  name.slice(SPELT.length).replace(/_([\da-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** `display="block"` says this already. */
const SAID = 'display:block math';

export function stylesToClasses(mathml: string): string {
  return mathml.replace(/<[^>]*\sstyle="[^"]*"[^>]*>/g, (tag) => {
    const declarations = (/\sstyle="([^"]*)"/.exec(tag)?.[1] ?? '').split(';').map((each) => each.trim());
    const names = declarations.filter((each) => each !== '' && each !== SAID).map(spell);
    const plain = tag.replace(/\sstyle="[^"]*"/, '');
    if (names.length === 0) return plain;
    if (plain.includes(' class="')) return plain.replace(' class="', ` class="${names.join(' ')} `);
    return plain.replace(/^<\w+/, `$& class="${names.join(' ')}"`);
  });
}

/** The rules that formulas need. `sheet` is Temml's style sheet. */
export function formulaStyles(mathml: string, sheet: string): string {
  const classes = new Set([...mathml.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)));
  // A browser that knows MathML does this better by itself.
  classes.delete('tml-display');
  if (/<menclose\b/.test(mathml)) classes.add('menclose');
  const spelt = [...classes].filter((name) => name.startsWith(SPELT)).sort();
  const own = spelt.map((name) => `.${name}{${readBack(name)}}`);
  return [...rulesFor(classes, compact(sheet)), ...own].join('');
}

const compact = (sheet: string): string => sheet.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ');

/** The rules of a style sheet whose selectors name one of these classes, inside the conditions they stand in. */
function rulesFor(classes: ReadonlySet<string>, sheet: string): string[] {
  return blocksOf(sheet).flatMap(({ head, body }) => {
    if (/^@(supports|media|-moz-document)/.test(head)) {
      const inside = rulesFor(classes, body).join('');
      return inside === '' ? [] : [`${head}{${inside}}`];
    }
    const selectors = head.split(',').map((each) => each.trim());
    const used = selectors.filter((selector) => names(selector).some((name) => classes.has(name)));
    return head.startsWith('@') || used.length === 0 ? [] : [`${used.join(',')}{${body.trim().replace(/;$/, '')}}`];
  });
}

/** The classes of a selector, and the one element that no browser knows any more. */
const names = (selector: string): string[] =>
  selector === 'menclose' ? ['menclose'] : [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);

function blocksOf(sheet: string): { head: string; body: string }[] {
  const blocks: { head: string; body: string }[] = [];
  for (let at = 0; at < sheet.length;) {
    const open = sheet.indexOf('{', at);
    if (open < 0) break;
    const close = closing(sheet, open);
    blocks.push({ head: sheet.slice(at, open).trim(), body: sheet.slice(open + 1, close) });
    at = close + 1;
  }
  return blocks;
}

function closing(sheet: string, open: number): number {
  let depth = 0;
  for (let at = open; at < sheet.length; at++) {
    if (sheet[at] === '{') depth++;
    if (sheet[at] === '}' && --depth === 0) return at;
  }
  return sheet.length;
}
